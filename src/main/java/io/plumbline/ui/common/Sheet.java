package io.plumbline.ui.common;

import io.plumbline.core.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// A small table as shown, copied and exported, such as the result by hour in scenarios A, B and C side by side.
///
/// @param name what it shows, such as "By hour"; also names the exported file
/// @param sortable whether rows may be sorted by a column; not if some are headings of others
public record Sheet(String name, boolean sortable, List<Column> columns, List<Row> rows) {

    /// A sheet without anything.
    public static final Sheet EMPTY = new Sheet("", false, List.of(), List.of());

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// How a column is shown.
    public enum Kind {
        /// Text on the left.
        NAME,
        /// A number on the right.
        NUMBER,
        /// A number with a bar whose length is its share of the sheet's largest.
        BAR
    }

    /// A column.
    ///
    /// @param group what stands above several columns, such as "A normal"; empty for none
    /// @param colour the group's scenario colour, from 1; 0 for none
    /// @param tip what the column means; empty for none
    public record Column(String title, String group, int colour, String tip, Kind kind) {

        public static Column name(String title) {
            return new Column(title, "", 0, "", Kind.NAME);
        }

        String path() {
            return group.isEmpty() ? title : group + " " + title;
        }
    }

    /// A row.
    ///
    /// @param tip what the row means, such as a formula; empty for none
    /// @param style how it stands among the others
    public record Row(String tip, Style style, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<Cell> cells) {
            return new Row("", Style.PLAIN, cells);
        }
    }

    /// How a row stands among the others.
    public enum Style {
        PLAIN,
        /// The headline of the rows below it.
        HEAD,
        /// A part of the row above it.
        DETAIL,
        /// The sum of the others.
        SUM
    }

    /// A cell.
    ///
    /// @param text as shown
    /// @param value what it is sorted by and exported as; empty if undefined
    /// @param losing whether it speaks of losing money
    public record Cell(String text, OptionalDouble value, boolean losing) {

        /// A text that keeps its place when sorted.
        public static Cell name(String text, int place) {
            return new Cell(text, OptionalDouble.of(place), false);
        }

        public static Cell number(String text, double value) {
            return Double.isFinite(value)
                    ? new Cell(text, OptionalDouble.of(value), false)
                    : new Cell(NumberText.NONE, OptionalDouble.empty(), false);
        }

        public static Cell none() {
            return new Cell(NumberText.NONE, OptionalDouble.empty(), false);
        }

        public static Cell blank() {
            return new Cell("", OptionalDouble.empty(), false);
        }

        public Cell losingIf(boolean loses) {
            return new Cell(text, value, loses);
        }
    }

    /// Headings and rows for other programs: numbers in full, with a plain minus and no grouping.
    public List<List<String>> plain() {
        return plain(rows);
    }

    /// The same of some rows only.
    public List<List<String>> plain(List<Row> some) {
        List<List<String>> table = new ArrayList<>();
        table.add(columns.stream().map(Column::path).toList());
        for (Row row : some) {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                line.add(plain(columns.get(i), row.cells().get(i)));
            }
            table.add(line);
        }
        return table;
    }

    private static String plain(Column column, Cell cell) {
        if (column.kind() == Kind.NAME) {
            return cell.text();
        }
        return cell.value().isPresent()
                ? BigDecimal.valueOf(cell.value().getAsDouble())
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }

    /// Some rows as lines of tab-separated cells, as spreadsheets take them from the clipboard.
    public String tabSeparated(List<Row> some) {
        return plain(some).stream()
                .map(line -> line.stream()
                        .map(text -> text.replaceAll("[\\t\\n]", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// From where to where bars reach.
    ///
    /// @param low the lowest value; zero or negative
    /// @param high the highest value; zero or positive
    public record Span(double low, double high) {
        double length() {
            return high - low;
        }
    }

    /// From where to where the bars of all columns reach, so that they can be compared.
    public Span bars() {
        double low = 0;
        double high = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == Kind.BAR) {
                for (Row row : rows) {
                    double value = row.cells().get(i).value().orElse(0);
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        return new Span(low, high);
    }
}
