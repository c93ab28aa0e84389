package io.plumbline.report;

import io.plumbline.config.JsonText;
import io.plumbline.core.Trade;
import io.plumbline.report.StagedFiles.Content;
import io.plumbline.stats.RunResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

/// The files of a run: `trades.csv`, `report.json` and `report.html`.
public final class RunFiles {

    public static final String TRADES = "trades.csv";
    public static final String JSON = "report.json";
    public static final String HTML = "report.html";

    private RunFiles() {}

    /// Writes files of a run, replacing those of an earlier one. They appear together when all are complete; on
    /// failure the earlier files stay as they were and nothing else is left behind.
    ///
    /// @param dir where to; made if missing
    /// @param names which files; of an earlier run's files the others stay
    /// @throws IOException saying which file could not be written
    /// @throws InterruptedException if the thread was interrupted meanwhile
    public static void write(Path dir, Report report, Set<String> names) throws IOException, InterruptedException {
        SequencedMap<String, Content> contents = new LinkedHashMap<>();
        contents.put(TRADES, out -> TradesCsv.write(report.result(), out));
        contents.put(JSON, out -> out.write(utf8(JsonText.of(ReportJson.tree(report)))));
        contents.put(HTML, out -> out.write(utf8(ReportHtml.of(report))));
        contents.keySet().retainAll(names);
        StagedFiles.write(dir, contents);
    }

    /// Writes all files of a run.
    public static void write(Path dir, Report report) throws IOException, InterruptedException {
        write(dir, report, Set.of(TRADES, JSON, HTML));
    }

    /// Writes some of a run's trades into one file, with the columns of `trades.csv` and in the order given.
    /// The file
    /// appears when it is complete; on failure an earlier one stays as it was.
    ///
    /// @param file where to; its folder is made if missing
    /// @throws IOException saying which file could not be written
    /// @throws InterruptedException if the thread was interrupted meanwhile
    public static void writeTrades(Path file, RunResult result, List<Trade> chosen)
            throws IOException, InterruptedException {
        Path target = file.toAbsolutePath();
        Path dir = Objects.requireNonNull(target.getParent(), "the root of a file system is no file");
        SequencedMap<String, Content> contents = new LinkedHashMap<>();
        contents.put(String.valueOf(target.getFileName()), out -> TradesCsv.write(result, chosen, out));
        StagedFiles.write(dir, contents);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
