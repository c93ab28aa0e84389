package io.plumbline.app;

import io.plumbline.core.Trade;
import io.plumbline.report.RunFiles;
import io.plumbline.stats.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The use case "write these trades into a CSV file", with the columns of a run's `trades.csv`.
public final class ExportTrades {

    /// The job that writes some of a result's trades, in the order given. The file appears when it is complete.
    public Job<Path> job(RunResult result, List<Trade> chosen, Path file) {
        return progress -> {
            progress.report(0.0, "Writing " + file.getFileName());
            try {
                RunFiles.writeTrades(file, result, chosen);
            } catch (IOException e) {
                throw new InputException("cannot write the trades: " + e.getMessage(), e);
            }
            return file;
        };
    }
}
