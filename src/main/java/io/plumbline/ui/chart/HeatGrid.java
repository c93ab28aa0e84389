package io.plumbline.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// A [HeatTable] as coloured cells, such as the result of every month, with what the pointer is on read out in
/// full.
///
/// Cells are as high as the drawing allows, within limits; its preferred height fits the rows.
public final class HeatGrid extends Drawing {

    private static final double HEAD = 24;
    private static final double LOWEST_ROW = 16;
    private static final double HIGHEST_ROW = 34;
    private static final double COMFORTABLE_ROW = 26;
    private static final double PADDING = 8;
    private static final double TOTAL_GAP = 6;
    private static final double TOTAL_CELLS = 0.95;

    private final ObjectProperty<Optional<HeatTable>> table = new SimpleObjectProperty<>(Optional.empty());

    public HeatGrid() {
        getStyleClass().add("heat-grid");
        table.addListener(redraw);
        followPointer();
    }

    public ObjectProperty<Optional<HeatTable>> tableProperty() {
        return table;
    }

    @Override
    protected double computePrefHeight(double width) {
        return table.get()
                .map(shown -> HEAD + lines(shown) * COMFORTABLE_ROW + TOTAL_GAP + 2)
                .orElse(HEAD);
    }

    private static int lines(HeatTable shown) {
        return shown.rows().size() + (shown.columnTotals().length > 0 ? 1 : 0);
    }

    @Override
    Picture picture(double width, double height, Inks inks) {
        return table.get()
                .filter(shown -> !shown.rows().isEmpty() && !shown.columns().isEmpty())
                .<Picture>map(shown -> cells(shown, width, height, inks))
                .orElse(Picture.EMPTY);
    }

    private static Cells cells(HeatTable shown, double width, double height, Inks inks) {
        double left =
                PADDING + shown.rows().stream().mapToDouble(inks::width).max().orElse(0);
        left = Math.max(left, shown.columnTotals().length > 0 ? inks.width(shown.totalName()) + PADDING : 0);
        int columns = shown.columns().size();
        boolean totals = shown.rowTotals().length > 0;
        double cellWidth =
                Math.floor((width - left - (totals ? TOTAL_GAP : 0)) / (columns + (totals ? TOTAL_CELLS : 0)));
        double free = height - HEAD - TOTAL_GAP - 1;
        double cellHeight = Math.floor(Math.clamp(free / lines(shown), LOWEST_ROW, HIGHEST_ROW));
        return new Cells(shown, shown.scale(), left, Math.max(1, cellWidth), cellHeight, width, height, inks);
    }

    private record Cells(
            HeatTable table,
            HeatScale scale,
            double left,
            double cellWidth,
            double cellHeight,
            double width,
            double height,
            Inks inks)
            implements Picture {

        @Override
        public void draw(Pen pen) {
            int rows = table.rows().size();
            int columns = table.columns().size();
            pen.font(inks.font());
            pen.colour(inks.of(Tone.LABEL));
            for (int column = 0; column < columns; column++) {
                String name = inks.fit(table.columns().get(column), cellWidth - 2);
                pen.text(name, x(column) + cellWidth / 2, HEAD / 2, Pen.Align.CENTRE);
            }
            for (int row = 0; row < rows; row++) {
                pen.text(table.rows().get(row), left - PADDING, y(row) + cellHeight / 2, Pen.Align.RIGHT);
            }
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    drawCell(pen, row, column);
                }
            }
            drawTotals(pen);
        }

        private void drawCell(Pen pen, int row, int column) {
            double value = table.values()[row][column];
            Color ground = Double.isNaN(value) ? inks.of(Tone.GRID, 0.4) : scale.colour(value, inks);
            pen.colour(ground);
            pen.rectangle(x(column), y(row), cellWidth - 1, cellHeight - 1);
            if (!Double.isNaN(value)) {
                String words = table.shortWords().apply(value);
                if (inks.width(words) <= cellWidth - 3) {
                    pen.colour(HeatScale.textOn(ground));
                    pen.text(words, x(column) + cellWidth / 2, y(row) + cellHeight / 2, Pen.Align.CENTRE);
                }
            }
        }

        private void drawTotals(Pen pen) {
            int rows = table.rows().size();
            int columns = table.columns().size();
            Font plain = inks.font();
            pen.font(Font.font(plain.getFamily(), FontWeight.BOLD, plain.getSize()));
            pen.colour(inks.of(Tone.POINTER));
            double right = x(columns) + TOTAL_GAP + cellWidth * TOTAL_CELLS - 4;
            for (int row = 0; row < table.rowTotals().length; row++) {
                String words = table.shortWords().apply(table.rowTotals()[row]);
                pen.text(words, right, y(row) + cellHeight / 2, Pen.Align.RIGHT);
            }
            double middle = y(rows) + TOTAL_GAP + cellHeight / 2 - 3;
            for (int column = 0; column < table.columnTotals().length; column++) {
                String words = table.shortWords().apply(table.columnTotals()[column]);
                if (column == columns) {
                    pen.text(words, right, middle, Pen.Align.RIGHT);
                } else if (inks.width(words) <= cellWidth) {
                    pen.text(words, x(column) + cellWidth / 2, middle, Pen.Align.CENTRE);
                }
            }
            pen.font(plain);
            pen.colour(inks.of(Tone.LABEL));
            if (table.rowTotals().length > 0) {
                pen.text(table.totalName(), right, HEAD / 2, Pen.Align.RIGHT);
            }
            if (table.columnTotals().length > 0) {
                pen.text(table.totalName(), left - PADDING, middle, Pen.Align.RIGHT);
                pen.colour(inks.of(Tone.GRID));
                pen.rectangle(left, y(rows) + 2, right - left + 4, 1);
            }
        }

        private double x(int column) {
            return left + column * cellWidth;
        }

        private double y(int row) {
            return HEAD + row * cellHeight;
        }

        @Override
        public void drawPointer(Pen pen, Optional<Point2D> hover) {
            hover.ifPresent(place -> {
                int column = (int) Math.floor((place.getX() - left) / cellWidth);
                int row = (int) Math.floor((place.getY() - HEAD) / cellHeight);
                if (column >= 0
                        && column < table.columns().size()
                        && row >= 0
                        && row < table.rows().size()) {
                    pen.colour(inks.of(Tone.POINTER));
                    pen.outline(x(column) - 1, y(row) - 1, cellWidth + 1, cellHeight + 1, 0);
                    new ReadOut(readings(row, column), width, inks)
                            .drawBeside(pen, place.getX(), place.getY(), width, height);
                }
            });
        }

        private List<Reading> readings(int row, int column) {
            return List.of(
                    new Reading(
                            table.rows().get(row) + "  " + table.columns().get(column),
                            Tone.LABEL,
                            OptionalDouble.empty()),
                    new Reading(
                            table.words().apply(table.values()[row][column]), Tone.POINTER, OptionalDouble.empty()));
        }
    }
}
