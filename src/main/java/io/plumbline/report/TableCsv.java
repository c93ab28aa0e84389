package io.plumbline.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.apache.commons.csv.CSVFormat;

/// A table of texts as a CSV file, its first row being the head.
public final class TableCsv {

    private TableCsv() {}

    /// Writes a file, replacing an earlier one; on failure that stays as it was.
    ///
    /// @throws IOException saying which file could not be written
    /// @throws InterruptedException if the thread was interrupted meanwhile
    public static void write(Path file, List<List<String>> rows) throws IOException, InterruptedException {
        Path whole = file.toAbsolutePath();
        Path dir = whole.getParent();
        Path name = whole.getFileName();
        if (dir == null || name == null) {
            throw new IOException(file + ": no file can have this name");
        }
        SequencedMap<String, StagedFiles.Content> contents = new LinkedHashMap<>();
        contents.put(name.toString(), out -> write(out, rows));
        StagedFiles.write(dir, contents);
    }

    static void write(OutputStream out, List<List<String>> rows) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (List<String> row : rows) {
            CSVFormat.RFC4180.printRecord(text, row.toArray());
        }
        text.flush();
    }
}
