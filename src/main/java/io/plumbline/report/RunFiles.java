package io.plumbline.report;

import io.plumbline.config.JsonText;
import io.plumbline.core.Trade;
import io.plumbline.report.StagedFiles.Content;
import io.plumbline.stats.RunResult;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The files of a run: `trades.csv`, `report.json`, `report.html`, `report.pdf`, a picture of every chart, and
/// `report.zip` with all of them.
public final class RunFiles {

    public static final String TRADES = "trades.csv";
    public static final String JSON = "report.json";
    public static final String HTML = "report.html";
    public static final String PDF = "report.pdf";

    /// Stands for the pictures of all charts, which are named after their captions, such as
    /// `account-equity-usd.png`.
    public static final String PICTURES = "*.png";

    /// All of the above in one file.
    public static final String ZIP = "report.zip";

    private RunFiles() {}

    /// Writes files of a run, replacing those of an earlier one. They appear together when all are complete; on
    /// failure the earlier files stay as they were and nothing else is left behind.
    ///
    /// @param dir where to; made if missing
    /// @param names which files, of those named above; of an earlier run's files the others stay
    /// @throws IOException saying which file could not be written
    /// @throws InterruptedException if the thread was interrupted meanwhile
    public static void write(Path dir, Report report, Set<String> names) throws IOException, InterruptedException {
        SequencedMap<String, Content> single = single(report);
        single.keySet().retainAll(names);
        SequencedMap<String, Content> contents = new LinkedHashMap<>(single);
        if (names.contains(PICTURES)) {
            contents.putAll(Pictures.of(report));
        }
        if (names.contains(ZIP)) {
            SequencedMap<String, Content> all = single(report);
            all.putAll(Pictures.of(report));
            contents.put(ZIP, out -> zip(all, report.createdUtc(), out));
        }
        StagedFiles.write(dir, contents);
    }

    /// Writes the files for programs and browsers: trades, JSON and HTML.
    public static void write(Path dir, Report report) throws IOException, InterruptedException {
        write(dir, report, Set.of(TRADES, JSON, HTML));
    }

    private static SequencedMap<String, Content> single(Report report) {
        SequencedMap<String, Content> contents = new LinkedHashMap<>();
        contents.put(TRADES, out -> TradesCsv.write(report.result(), out));
        contents.put(JSON, out -> out.write(utf8(JsonText.of(ReportJson.tree(report)))));
        contents.put(HTML, out -> out.write(utf8(ReportHtml.of(report))));
        contents.put(PDF, out -> {
            OutputStream blocks = new BufferedOutputStream(out);
            Pdf.write(ReportHtml.forPaper(report), blocks);
            blocks.flush();
        });
        return contents;
    }

    // Entries bear the time of the run, so that the same run gives the same bytes.
    static void zip(SequencedMap<String, Content> contents, long createdUtc, OutputStream out)
            throws IOException, InterruptedException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
        for (Map.Entry<String, Content> content : contents.entrySet()) {
            ZipEntry entry = new ZipEntry(content.getKey());
            entry.setLastModifiedTime(FileTime.fromMillis(createdUtc));
            zip.putNextEntry(entry);
            content.getValue().writeTo(zip);
            zip.closeEntry();
            StagedFiles.stopIfInterrupted();
        }
        zip.finish();
        zip.flush();
    }

    /// Writes some of a run's trades into one file, with the columns of `trades.csv` and in the order given. The
    /// file appears when it is complete; on failure an earlier one stays as it was.
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
