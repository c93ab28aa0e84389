package io.plumbline.ui.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/// Numbers in rows and columns, shown in colours around a centre, such as pips per year and month around zero.
///
/// @param values by row and column, `NaN` for an empty cell
/// @param rowTotals one per row, or none at all
/// @param columnTotals one per column, and one more where there are row totals for the sum of everything; or none
/// @param centre the value that has the middle colour
/// @param words a value in full, for the read-out
/// @param shortWords a value in a cell
public record HeatTable(
        List<String> rows,
        List<String> columns,
        double[][] values,
        double[] rowTotals,
        double[] columnTotals,
        String totalName,
        double centre,
        DoubleFunction<String> words,
        DoubleFunction<String> shortWords) {

    public HeatTable {
        if (values.length != rows.size()) {
            throw new IllegalArgumentException(values.length + " rows of values, " + rows.size() + " names");
        }
        for (double[] row : values) {
            if (row.length != columns.size()) {
                throw new IllegalArgumentException(row.length + " values in a row, " + columns.size() + " columns");
            }
        }
    }

    /// A table whose totals are sums.
    public static HeatTable summed(
            List<String> rows,
            List<String> columns,
            double[][] values,
            DoubleFunction<String> words,
            DoubleFunction<String> shortWords) {
        double[] rowTotals = new double[rows.size()];
        double[] columnTotals = new double[columns.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                double value = values[row][column];
                if (!Double.isNaN(value)) {
                    rowTotals[row] += value;
                    columnTotals[column] += value;
                    columnTotals[columns.size()] += value;
                }
            }
        }
        return new HeatTable(rows, columns, values, rowTotals, columnTotals, "Total", 0, words, shortWords);
    }

    /// A table without totals.
    public static HeatTable plain(
            List<String> rows,
            List<String> columns,
            double[][] values,
            double centre,
            DoubleFunction<String> words,
            DoubleFunction<String> shortWords) {
        return new HeatTable(rows, columns, values, new double[0], new double[0], "", centre, words, shortWords);
    }

    HeatScale scale() {
        double reach = 0;
        for (double[] row : values) {
            for (double value : row) {
                reach = Double.isNaN(value) ? reach : Math.max(reach, Math.abs(value - centre));
            }
        }
        return new HeatScale(centre, reach);
    }
}
