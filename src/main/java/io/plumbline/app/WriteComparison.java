package io.plumbline.app;

import io.plumbline.history.RunComparison;
import io.plumbline.report.ComparisonFiles;
import io.plumbline.report.ComparisonReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;

/// The use case "write a comparison's files": for people, for programs, and every trade that differs.
public final class WriteComparison {

    private final InstantSource clock;

    /// Files that say they were written when this clock says.
    public WriteComparison(InstantSource clock) {
        this.clock = clock;
    }

    /// The job that writes a comparison into a folder, which is made if missing. Either all files are replaced or
    /// none.
    ///
    /// @param formats which of them; CSV is every trade that differs
    /// @return the folder
    public Job<Path> job(RunComparison comparison, Path dir, Set<ReportFormat> formats) {
        Set<String> names = formats.stream().map(WriteComparison::file).collect(Collectors.toSet());
        Job<Path> job = progress -> {
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
        return job.named("Comparison in " + dir);
    }

    /// The files are called as a run's, save for the trades, which are those that differ.
    private static String file(ReportFormat format) {
        return format == ReportFormat.CSV ? ComparisonFiles.TRADES : format.file();
    }
}
