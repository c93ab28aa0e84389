package io.plumbline.data;

import io.plumbline.dataset.ImportDraft.RejectedRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Files that list the rows which an import left out, such as `17,"high 1.1 below low 1.2; …",…`: line, reason,
/// text.
public final class RejectedCsv {

    private RejectedCsv() {}

    /// Writes these rows, whole or not at all.
    public static void write(Path target, List<RejectedRow> rows) throws IOException {
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setHeader("line", "reason", "text").get();
        WholeFile.write(target, channel -> {
            Writer text = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
            CSVPrinter csv = new CSVPrinter(text, format);
            for (RejectedRow row : rows) {
                csv.printRecord(row.line(), row.reason(), row.text());
            }
            csv.flush();
        });
    }
}
