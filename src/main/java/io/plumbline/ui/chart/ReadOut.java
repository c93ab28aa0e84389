package io.plumbline.ui.chart;

import java.util.ArrayList;
import java.util.List;

/// Words in a box over a chart, in rows as short as the chart needs.
final class ReadOut {

    private static final double PADDING = 8;
    private static final double ROW = 18;
    private static final double EDGE = 3;
    private static final double MOST_OF_WIDTH = 0.75;

    private record Word(String text, Tone tone, double width) {}

    private final List<List<Word>> rows = new ArrayList<>();
    private final Inks inks;

    /// Words beside each other as far as they fit into a width, the rest below.
    ReadOut(List<Reading> readings, double frameWidth, Inks inks) {
        this.inks = inks;
        double used = Double.POSITIVE_INFINITY;
        for (Reading reading : readings) {
            Word word = new Word(reading.words(), reading.tone(), inks.width(reading.words()) + 2 * PADDING);
            if (used + word.width() > frameWidth * MOST_OF_WIDTH) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(word);
            used += word.width();
        }
    }

    double width() {
        return rows.stream()
                .mapToDouble(row -> row.stream().mapToDouble(Word::width).sum())
                .max()
                .orElse(0);
    }

    double height() {
        return rows.size() * ROW + 2 * EDGE;
    }

    void draw(Pen pen, double left, double top) {
        pen.colour(inks.of(Tone.PANEL));
        pen.roundRectangle(Math.floor(left), Math.floor(top), Math.floor(width()), height(), 3);
        pen.colour(inks.of(Tone.LABEL, 0.45));
        pen.outline(left, top, width(), height(), 3);
        pen.font(inks.font());
        double y = Math.floor(top) + EDGE + ROW / 2;
        for (List<Word> row : rows) {
            double x = left;
            for (Word word : row) {
                pen.colour(inks.of(word.tone()));
                pen.text(word.text(), x + PADDING, y, Pen.Align.LEFT);
                x += word.width();
            }
            y += ROW;
        }
    }

    /// Draws the box beside a place, inside an area that begins at 0, 0.
    void drawBeside(Pen pen, double x, double y, double areaWidth, double areaHeight) {
        double right = x + 14;
        double left = right + width() > areaWidth ? Math.max(0, x - 14 - width()) : right;
        draw(pen, left, Math.clamp(y - height() / 2, 0, Math.max(0, areaHeight - height())));
    }
}
