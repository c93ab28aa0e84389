package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.dataset.ImportDraft.RejectedRow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedCsvTest {

    @TempDir
    private Path folder;

    @Test
    void everyRowReadsBackWhateverItsTextIs() throws Exception {
        Path file = folder.resolve("rejected.csv");
        List<RejectedRow> rows = List.of(
                new RejectedRow(17, "2024-01-07 22:00:00,1.1,1.0,1.2", "high 1.0 below low 1.2; wanted high >= low"),
                new RejectedRow(18, "she said \"no\"\tand, well\u0000 日足", "not text"));

        RejectedCsv.write(file, rows);

        try (CSVParser csv = CSVParser.parse(
                file,
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            assertEquals(List.of("line", "reason", "text"), csv.getHeaderNames());
            List<CSVRecord> read = csv.getRecords();
            assertEquals(2, read.size());
            for (int row = 0; row < 2; row++) {
                assertEquals(String.valueOf(rows.get(row).line()), read.get(row).get("line"));
                assertEquals(rows.get(row).reason(), read.get(row).get("reason"));
                assertEquals(rows.get(row).text(), read.get(row).get("text"));
            }
        }
    }

    @Test
    void noRowsGiveAHeaderAlone() throws Exception {
        Path file = folder.resolve("rejected.csv");

        RejectedCsv.write(file, List.of());

        assertEquals("line,reason,text", Files.readString(file).strip());
    }
}
