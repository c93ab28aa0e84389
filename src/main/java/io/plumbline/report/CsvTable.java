package io.plumbline.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/// A table as comma-separated text, such as `Group,Trades\n14:00,12\n`.
public final class CsvTable {

    private CsvTable() {}

    /// The rows as text, the heading first; cells that need quotes get them.
    public static String of(List<List<String>> rows) {
        return rows.stream().map(CsvTable::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /// Writes one row and its line break.
    static void writeRow(Writer out, List<String> cells) throws IOException {
        out.write(line(cells));
        out.write('\n');
    }

    private static String line(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.toArray());
    }
}
