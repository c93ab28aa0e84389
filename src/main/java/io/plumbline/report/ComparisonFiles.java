package io.plumbline.report;

import io.plumbline.config.JsonText;
import io.plumbline.report.StagedFiles.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

/// The files of a comparison: `report.html`, `report.json` and `trade-differences.csv`.
public final class ComparisonFiles {

    public static final String HTML = "report.html";
    public static final String JSON = "report.json";
    public static final String TRADES = "trade-differences.csv";

    private ComparisonFiles() {}

    /// Writes files of a comparison, replacing those of an earlier one. They appear together when all are complete;
    /// on failure the earlier files stay as they were and nothing else is left behind.
    ///
    /// @param dir where to; made if missing
    /// @param names which files
    /// @throws IOException saying which file could not be written
    /// @throws InterruptedException if the thread was interrupted meanwhile
    public static void write(Path dir, ComparisonReport report, Set<String> names)
            throws IOException, InterruptedException {
        SequencedMap<String, Content> contents = new LinkedHashMap<>();
        contents.put(HTML, out -> out.write(utf8(ComparisonHtml.of(report))));
        contents.put(JSON, out -> out.write(utf8(JsonText.of(ComparisonJson.tree(report)))));
        contents.put(TRADES, out -> TradeDifferences.write(report.comparison(), out));
        contents.keySet().retainAll(names);
        StagedFiles.write(dir, contents);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
