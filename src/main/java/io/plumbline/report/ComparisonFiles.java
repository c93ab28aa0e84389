package io.plumbline.report;

import io.plumbline.config.JsonText;
import io.plumbline.report.StagedFiles.Content;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

/// The files of a comparison, called as those of a run, see [RunFiles]; instead of all trades,
/// `trade-differences.csv` holds those that differ.
public final class ComparisonFiles {

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
        SequencedMap<String, Content> single = single(report);
        single.keySet().retainAll(names);
        SequencedMap<String, Content> contents = new LinkedHashMap<>(single);
        if (names.contains(RunFiles.PICTURES)) {
            contents.putAll(Pictures.of(ComparisonHtml.forPaper(report)));
        }
        if (names.contains(RunFiles.ZIP)) {
            SequencedMap<String, Content> all = single(report);
            all.putAll(Pictures.of(ComparisonHtml.forPaper(report)));
            contents.put(RunFiles.ZIP, out -> RunFiles.zip(all, report.createdUtc(), out));
        }
        StagedFiles.write(dir, contents);
    }

    private static SequencedMap<String, Content> single(ComparisonReport report) {
        SequencedMap<String, Content> contents = new LinkedHashMap<>();
        contents.put(TRADES, out -> TradeDifferences.write(report.comparison(), out));
        contents.put(RunFiles.JSON, out -> out.write(utf8(JsonText.of(ComparisonJson.tree(report)))));
        contents.put(RunFiles.HTML, out -> out.write(utf8(ComparisonHtml.of(report))));
        contents.put(RunFiles.PDF, out -> {
            OutputStream blocks = new BufferedOutputStream(out);
            Pdf.write(ComparisonHtml.forPaper(report), blocks);
            blocks.flush();
        });
        return contents;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
