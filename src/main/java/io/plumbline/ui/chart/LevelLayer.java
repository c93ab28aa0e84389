package io.plumbline.ui.chart;

import java.util.List;

/// Dashed lines at marked values.
record LevelLayer(List<Level> levels) implements Layer {

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        for (Level level : levels) {
            double y = Math.floor(frame.y().toPixel(level.value())) + 0.5;
            pen.colour(inks.of(level.tone()));
            pen.line(frame.left(), y, frame.right(), y, 1, 5, 4);
        }
    }
}
