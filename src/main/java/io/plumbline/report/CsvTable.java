package io.plumbline.report;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/// A table as comma-separated text, such as `Group,Trades\n14:00,12\n`.
public final class CsvTable {

    private CsvTable() {}

    /// The rows as text, the heading first; cells that need quotes get them.
    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> CSVFormat.RFC4180.format(row.toArray()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
