package io.plumbline.ui.chart;

import java.util.List;

/// Grid lines and labels: the horizontal axis below the frame, the vertical one at its right, where the newest
/// values are.
///
/// @param tags what covers labels of the vertical axis
/// @param xLabelled whether the horizontal axis has labels, or only grid lines above another chart's
record AxisLayer(Ruler xRuler, Ruler yRuler, TagLayer tags, boolean xLabelled) implements Layer {

    private static final double PIXELS_PER_X_LABEL = 85;
    private static final double PIXELS_PER_Y_LABEL = 34;
    private static final double GAP = 6;
    private static final double HALF_LINE = 6;

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        pen.font(inks.font());
        for (Tick tick : yTicks(frame)) {
            double y = Math.round(frame.y().toPixel(tick.value()));
            pen.colour(tick.value() == 0 ? inks.of(Tone.POINTER, 0.45) : inks.of(Tone.GRID));
            pen.rectangle(frame.left(), y, frame.width(), 1);
            if (!tags.covers(y, frame)) {
                pen.colour(inks.of(Tone.LABEL));
                pen.text(tick.label(), frame.right() + GAP, y, Pen.Align.LEFT);
            }
        }
        for (Tick tick : xRuler.ticks(frame.x().range(), room(frame.width(), PIXELS_PER_X_LABEL))) {
            double x = Math.floor(frame.x().toPixel(tick.value()));
            pen.colour(inks.of(Tone.GRID));
            pen.rectangle(x, frame.top(), 1, frame.height());
            if (xLabelled) {
                pen.colour(inks.of(Tone.LABEL));
                // A label at the very edge moves inwards rather than being cut off.
                double half = inks.width(tick.label()) / 2;
                double middle = Math.max(frame.left() + half, Math.min(x, frame.right() + GAP - half));
                pen.text(tick.label(), middle, frame.bottom() + GAP + HALF_LINE, Pen.Align.CENTRE);
            }
        }
        pen.colour(inks.of(Tone.GRID));
        pen.rectangle(frame.left(), frame.bottom(), frame.width(), 1);
    }

    private List<Tick> yTicks(Frame frame) {
        int atMost = room(frame.height(), PIXELS_PER_Y_LABEL);
        Range range = frame.y().range();
        return frame.y().logarithmic() ? yRuler.logarithmicTicks(range, atMost) : yRuler.ticks(range, atMost);
    }

    private static int room(double pixels, double perLabel) {
        return (int) Math.max(2, pixels / perLabel);
    }
}
