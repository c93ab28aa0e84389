package io.plumbline.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A CSV file of a test, as texts.
///
/// @param columns the names in the first line
/// @param rows the fields of the other lines
public record Csv(List<String> columns, List<List<String>> rows) {

    /// The file, plain or packed as gzip.
    public static Csv read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                Reader text = new InputStreamReader(unpacked(file, bytes), StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.DEFAULT.parse(text)) {
            List<List<String>> lines = new ArrayList<>();
            for (CSVRecord line : parser) {
                lines.add(line.toList());
            }
            return new Csv(lines.getFirst(), lines.subList(1, lines.size()));
        }
    }

    private static InputStream unpacked(Path file, InputStream bytes) throws IOException {
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    /// The numbers of a column, `NaN` where the field is empty.
    public double[] numbers(String column) {
        int index = columns.indexOf(column);
        return rows.stream()
                .map(row -> row.get(index))
                .mapToDouble(field -> field.isEmpty() ? Double.NaN : Double.parseDouble(field))
                .toArray();
    }
}
