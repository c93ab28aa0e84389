package io.plumbline.app;

import io.plumbline.config.Outputs;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.report.Report;
import io.plumbline.report.RunFiles;
import io.plumbline.report.RunLabel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// The use case "write a run's files": trades, report for programs, report for people. A past run gives the files
/// it gave when it was new.
public final class WriteReport {

    /// The job that writes a run into a folder, which is made if missing. Either all files are replaced or none.
    ///
    /// @param formats what to write
    /// @return the folder
    public Job<Path> job(PastRun run, Path dir, Set<ReportFormat> formats) {
        Set<String> names = formats.stream().map(ReportFormat::file).collect(Collectors.toSet());
        Job<Path> job = progress -> {
            progress.report(0.5, "Writing " + dir);
            try {
                RunFiles.write(dir, report(run), names);
            } catch (IOException e) {
                throw new InputException("cannot write the run's files: " + e.getMessage(), e);
            }
            progress.report(1.0, "Done");
            return dir;
        };
        return job.named("Files in " + dir);
    }

    /// What a config asks to be written of each of its runs: the page for people in any case.
    public static Set<ReportFormat> wanted(Outputs outputs) {
        Set<ReportFormat> formats = EnumSet.of(ReportFormat.HTML);
        if (outputs.writeTradesCsv()) {
            formats.add(ReportFormat.CSV);
        }
        if (outputs.writeReportJson()) {
            formats.add(ReportFormat.JSON);
        }
        return formats;
    }

    private static Report report(PastRun run) {
        RunCard card = run.card();
        OptionalLong number = card.id() == 0 ? OptionalLong.empty() : OptionalLong.of(card.id());
        return new Report(
                String.join(", ", card.symbols()) + " on " + card.timeframes(),
                card.configName(),
                run.inputs().configText(),
                card.engineVersion(),
                card.started().toEpochMilli(),
                run.result(),
                new RunLabel(number, card.name(), card.notes(), card.tags()),
                run.inputs().passports());
    }
}
