package io.plumbline.ui.chart;

import io.plumbline.ui.chart.HeatField.Cell;
import io.plumbline.ui.chart.HeatField.Mark;
import io.plumbline.ui.chart.HeatField.Shape;
import javafx.scene.paint.Color;

/// The coloured cells of a [HeatField] with their numbers where there is room, hatched where there is no result, and
/// the marks upon them.
record HeatCells(HeatField field, HeatPlaces places, Inks inks) {

    private static final double HATCH = 7;
    private static final double MOST_MARK = 8;
    private static final double LEAST_MARK = 3;

    void draw(Pen pen) {
        int acrossStep = (int) Math.max(1, Math.floor(1 / places.cellWidth()));
        int downStep = (int) Math.max(1, Math.floor(1 / places.cellHeight()));
        for (int row = 0; row < places.rows(); row += downStep) {
            for (int column = 0; column < places.columns(); column += acrossStep) {
                drawCell(pen, new Cell(column, row));
            }
        }
        field.marks().forEach(mark -> drawMark(pen, mark));
        field.chosen().ifPresent(cell -> drawChosen(pen, cell));
    }

    private void drawCell(Pen pen, Cell cell) {
        double x = places.x(cell.column());
        double y = places.y(cell.row());
        double width = Math.max(1, places.cellWidth() - places.gap());
        double height = Math.max(1, places.cellHeight() - places.gap());
        double value = field.value(cell);
        if (Double.isNaN(value)) {
            pen.colour(inks.of(Tone.GRID, 0.35));
            pen.rectangle(x, y, width, height);
            hatch(pen, x, y, width, height);
            return;
        }
        Color ground = field.scale().colour(value, inks);
        pen.colour(ground);
        pen.rectangle(x, y, width, height);
        String words = field.words().apply(value);
        if (height >= inks.font().getSize() + 3 && inks.width(words) <= width - 4) {
            pen.colour(HeatScale.textOn(ground));
            pen.text(words, x + width / 2, y + height / 2, Pen.Align.CENTRE);
        }
    }

    private void hatch(Pen pen, double x, double y, double width, double height) {
        if (Math.min(width, height) < HATCH) {
            return;
        }
        pen.colour(inks.of(Tone.LABEL, 0.3));
        for (double start = HATCH / 2; start < width + height; start += HATCH) {
            double fromX = x + Math.max(0, start - height);
            double fromY = y + Math.min(height, start);
            double toX = x + Math.min(width, start);
            double toY = y + Math.max(0, start - width);
            pen.line(fromX, fromY, toX, toY, 1);
        }
    }

    /// In the corner, so that the number stays readable.
    private void drawMark(Pen pen, Mark mark) {
        double size = Math.clamp(Math.min(places.cellWidth(), places.cellHeight()) / 5, LEAST_MARK, MOST_MARK);
        boolean first = mark.shape() == Shape.DIAMOND;
        double edge = size + 3;
        double x = first
                ? places.x(mark.cell().column()) + edge
                : places.x(mark.cell().column() + 1) - places.gap() - edge;
        double y = places.y(mark.cell().row()) + edge;
        pen.colour(inks.of(Tone.PANEL));
        shape(pen, mark.shape(), x, y, size + 1.5);
        pen.colour(inks.of(Tone.POINTER));
        shape(pen, mark.shape(), x, y, size);
        if (mark.shape() == Shape.RING) {
            pen.colour(inks.of(Tone.PANEL));
            shape(pen, mark.shape(), x, y, size * 0.5);
        }
    }

    private static void shape(Pen pen, Shape shape, double x, double y, double size) {
        switch (shape) {
            case DIAMOND -> pen.polygon(x, y - size, x + size, y, x, y + size, x - size, y);
            case RING -> pen.oval(x - size, y - size, 2 * size, 2 * size);
        }
    }

    private void drawChosen(Pen pen, Cell cell) {
        pen.colour(inks.of(Tone.PANEL));
        outline(pen, cell, 1);
        pen.colour(inks.of(Tone.POINTER));
        outline(pen, cell, 0);
        outline(pen, cell, -1);
    }

    /// A line around a cell, so many pixels inside it.
    void outline(Pen pen, Cell cell, double inside) {
        pen.outline(
                places.x(cell.column()) - 1 + inside,
                places.y(cell.row()) - 1 + inside,
                places.cellWidth() + 1 + places.gap() - 2 * inside,
                places.cellHeight() + 1 + places.gap() - 2 * inside,
                0);
    }
}
