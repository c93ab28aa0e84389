package io.plumbline.app;

import io.plumbline.history.RunComparison;
import io.plumbline.report.ComparisonFiles;
import io.plumbline.report.ComparisonReport;
import io.plumbline.report.TableCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The use case "write a comparison's files": for people, for programs, and every trade that differs.
public final class WriteComparison {

    /// Every format.
    public static final Set<Format> ALL = Set.of(Format.values());

    private final InstantSource clock;

    /// A kind of file.
    public enum Format {
        HTML(ComparisonFiles.HTML),
        JSON(ComparisonFiles.JSON),
        CSV(ComparisonFiles.TRADES);

        private final String file;

        Format(String file) {
            this.file = file;
        }

        /// The file's name, such as "report.html".
        public String file() {
            return file;
        }

        /// The format as a user writes it, such as "html".
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Files that say they were written when this clock says.
    public WriteComparison(InstantSource clock) {
        this.clock = clock;
    }

    /// The job that writes a comparison into a folder, which is made if missing. Either all files are replaced or
    /// none.
    ///
    /// @param formats which of them; not empty
    /// @return the folder
    public Job<Path> job(RunComparison comparison, Path dir, Set<Format> formats) {
        Set<String> names = EnumSet.copyOf(formats).stream().map(Format::file).collect(Collectors.toSet());
        return progress -> {
            progress.report(0.0, "Writing " + dir);
            try {
                ComparisonReport report = new ComparisonReport(comparison, Version.current(), clock.millis());
                ComparisonFiles.write(dir, report, names);
            } catch (IOException e) {
                throw new InputException("cannot write the comparison's files: " + e.getMessage(), e);
            }
            progress.report(1.0, "Done");
            return dir;
        };
    }

    /// The job that writes a table of texts into a CSV file.
    ///
    /// @param rows the first is the head
    /// @return the file
    public Job<Path> table(List<List<String>> rows, Path file) {
        return progress -> {
            progress.report(0.0, "Writing " + file);
            try {
                TableCsv.write(file, rows);
            } catch (IOException e) {
                throw new InputException("cannot write the table: " + e.getMessage(), e);
            }
            progress.report(1.0, "Done");
            return file;
        };
    }
}
