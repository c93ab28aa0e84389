package io.plumbline.ui.chart;

import java.util.List;

/// The crosshair: a line at the pointer's place, a dot at each value there, and a read-out of the place and the
/// values.
///
/// @param readOutBelow whether the read-out stands at the lower end, out of the way of curves that hang from the
///     upper
record PointerLayer(double place, List<Reading> readings, boolean readOutBelow) implements Layer {

    private static final double INSET = 6;

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        double x = Math.floor(frame.x().toPixel(place));
        pen.colour(inks.of(Tone.POINTER, 0.55));
        pen.rectangle(x, frame.top(), 1, frame.height());
        for (Reading reading : readings) {
            reading.value().ifPresent(value -> {
                double y = frame.y().toPixel(value);
                pen.colour(inks.of(Tone.PANEL));
                pen.oval(x - 3.5, y - 4, 8, 8);
                pen.colour(inks.of(reading.tone()));
                pen.oval(x - 2.5, y - 3, 6, 6);
            });
        }
        if (readings.isEmpty()) {
            return;
        }
        // In the corner that the pointer is not in.
        ReadOut box = new ReadOut(readings, frame.width(), inks);
        boolean atLeft = x > frame.left() + frame.width() / 2.0;
        box.draw(
                pen,
                atLeft ? frame.left() + INSET : frame.right() - box.width() - INSET,
                readOutBelow ? frame.bottom() - box.height() - INSET : frame.top() + INSET);
    }
}
