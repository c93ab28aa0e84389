package io.plumbline.app;

import io.plumbline.config.Outputs;
import io.plumbline.report.Report;
import io.plumbline.report.RunFiles;
import io.plumbline.stats.RunResult.BarsUsed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The use case "write a run's files": trades, report for programs, report for people.
public final class WriteReport {

    private final InstantSource clock;

    WriteReport(InstantSource clock) {
        this.clock = clock;
    }

    /// The job that writes one run into a folder, which is made if missing: the files that the config's `outputs`
    /// asks for, and `report.html` in any case. Either all of them are replaced or none.
    public Job<Path> job(FinishedBacktest run, Path dir) {
        Job<Path> job = progress -> {
            progress.report(1.0, "Writing " + dir);
            try {
                RunFiles.write(dir, report(run), wanted(run.config().config().outputs()));
            } catch (IOException e) {
                throw new InputException("cannot write the run's files: " + e.getMessage(), e);
            }
            return dir;
        };
        return job.named("Files in " + dir);
    }

    private static Set<String> wanted(Outputs outputs) {
        Set<String> names = new HashSet<>(Set.of(RunFiles.HTML));
        if (outputs.writeTradesCsv()) {
            names.add(RunFiles.TRADES);
        }
        if (outputs.writeReportJson()) {
            names.add(RunFiles.JSON);
        }
        return names;
    }

    private Report report(FinishedBacktest run) {
        String symbols = run.result().bars().stream().map(BarsUsed::symbol).collect(Collectors.joining(", "));
        String timeframes = run.result().bars().stream()
                .map(bars -> bars.timeframe().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Report(
                symbols + " on " + timeframes,
                run.config().name(),
                run.config().text(),
                Version.current(),
                clock.millis(),
                run.result());
    }
}
