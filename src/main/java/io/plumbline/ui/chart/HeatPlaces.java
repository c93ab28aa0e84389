package io.plumbline.ui.chart;

import io.plumbline.ui.chart.HeatField.Cell;
import java.util.Optional;

/// Where the cells of a [HeatField] lie in pixels.
///
/// @param left the left edge of the first column
/// @param top the top edge of the highest row
record HeatPlaces(double left, double top, double cellWidth, double cellHeight, int columns, int rows) {

    /// Cells narrower than this touch.
    private static final double ROOM_FOR_GAPS = 6;

    double x(int column) {
        return left + column * cellWidth;
    }

    double y(int row) {
        return top + (rows - 1 - row) * cellHeight;
    }

    double right() {
        return x(columns);
    }

    double bottom() {
        return top + rows * cellHeight;
    }

    /// The width of the line left free between cells.
    double gap() {
        return Math.min(cellWidth, cellHeight) >= ROOM_FOR_GAPS ? 1 : 0;
    }

    /// The cell at a place; empty beside all.
    Optional<Cell> at(double x, double y) {
        int column = (int) Math.floor((x - left) / cellWidth);
        int row = rows - 1 - (int) Math.floor((y - top) / cellHeight);
        return column >= 0 && column < columns && row >= 0 && row < rows
                ? Optional.of(new Cell(column, row))
                : Optional.empty();
    }
}
