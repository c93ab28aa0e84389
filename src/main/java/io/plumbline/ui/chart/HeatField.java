package io.plumbline.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/// What a [HeatMap] shows: a value for every pair of two parameters' values, such as profit factors over `ema_fast` and
/// `ema_slow`.
///
/// @param x the parameter from left to right
/// @param y the parameter from bottom to top
/// @param values by row and column, the bottom row first; `NaN` where there is no result
/// @param title what the colours mean, such as "Profit factor under B, best of k_sl, k_tp"
/// @param words a value as it stands in a cell and beside the scale
/// @param marks cells that stand out
/// @param chosen the cell that is looked at
/// @param readings what is said about a cell, line by line
public record HeatField(
        Side x,
        Side y,
        double[][] values,
        ColourScale scale,
        String title,
        DoubleFunction<String> words,
        List<Mark> marks,
        Optional<Cell> chosen,
        Function<Cell, List<String>> readings) {

    /// A parameter and its values in words.
    public record Side(String name, List<String> values) {

        public Side {
            values = List.copyOf(values);
        }

        int size() {
            return values.size();
        }
    }

    /// A place in the field, from 0; row 0 is at the bottom.
    public record Cell(int column, int row) {}

    /// The shape of a mark.
    public enum Shape {
        DIAMOND,
        RING
    }

    /// A cell that stands out.
    public record Mark(Cell cell, Shape shape) {}

    public HeatField {
        marks = List.copyOf(marks);
        if (values.length != y.size()) {
            throw new IllegalArgumentException(values.length + " rows of values, " + y.size() + " names");
        }
        for (double[] row : values) {
            if (row.length != x.size()) {
                throw new IllegalArgumentException(row.length + " values in a row, " + x.size() + " names");
            }
        }
    }

    double value(Cell cell) {
        return values[cell.row()][cell.column()];
    }
}
