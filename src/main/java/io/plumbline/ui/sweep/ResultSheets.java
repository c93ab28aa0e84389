package io.plumbline.ui.sweep;

import io.plumbline.ui.chart.HeatField;
import io.plumbline.ui.common.Sheet;
import java.util.ArrayList;
import java.util.List;

/// What is shown of a search as tables for other programs.
final class ResultSheets {

    private ResultSheets() {}

    /// The combinations, a line each.
    static Sheet table(List<CombinationColumn> columns, List<CombinationRow> rows) {
        return new Sheet(
                "Combinations",
                false,
                columns.stream().map(column -> number(column.title())).toList(),
                rows.stream()
                        .map(row -> Sheet.Row.of(columns.stream()
                                .map(column -> Sheet.Cell.number(
                                        column.words(row), column.value().applyAsDouble(row)))
                                .toList()))
                        .toList());
    }

    /// The map, a line per value of the upright parameter.
    static Sheet map(HeatField field) {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(Sheet.Column.name(field.y().name() + " \\ " + field.x().name()));
        field.x().values().forEach(value -> columns.add(number(value)));
        List<Sheet.Row> rows = new ArrayList<>();
        for (int row = 0; row < field.values().length; row++) {
            List<Sheet.Cell> cells = new ArrayList<>();
            cells.add(Sheet.Cell.name(field.y().values().get(row), row));
            for (double value : field.values()[row]) {
                cells.add(Sheet.Cell.number(field.words().apply(value), value));
            }
            rows.add(Sheet.Row.of(cells));
        }
        return new Sheet(field.title(), false, columns, rows);
    }

    private static Sheet.Column number(String title) {
        return new Sheet.Column(title, "", 0, "", Sheet.Kind.NUMBER);
    }
}
