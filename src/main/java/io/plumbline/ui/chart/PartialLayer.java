package io.plumbline.ui.chart;

import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;

/// A small ring below each bar that was made of fewer shorter bars than it should, where bars are wide enough
/// for it.
record PartialLayer(QuotedBars quoted) implements Layer {

    private static final double NARROWEST_BAR = 4;
    private static final double BELOW = 7;
    private static final double RADIUS = 3;

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        if (frame.width() / frame.x().range().span() < NARROWEST_BAR) {
            return;
        }
        BarSeries bars = quoted.bars();
        int first = (int) Math.max(0, Math.ceil(frame.x().range().from()));
        int last =
                (int) Math.min(bars.size() - 1.0, Math.floor(frame.x().range().to()));
        for (int bar = first; bar <= last; bar++) {
            if (quoted.isPartial(bar)) {
                double x = Math.floor(frame.x().toPixel(bar)) + 0.5;
                double y = frame.y().toPixel(bars.low()[bar]) + BELOW;
                pen.colour(inks.of(Tone.POINTER));
                pen.oval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
                pen.colour(inks.of(Tone.PANEL));
                pen.oval(x - RADIUS + 1.2, y - RADIUS + 1.2, 2 * RADIUS - 2.4, 2 * RADIUS - 2.4);
            }
        }
    }
}
