package io.plumbline.ui.chart;

import java.util.List;

/// Lines over bars: from bar to bar where there is room, otherwise one upright line per pixel column from the
/// lowest to the highest value there.
record OverlayLayer(List<Overlay> overlays) implements Layer {

    private static final double THICKNESS = 1.5;
    private static final double ROOMY_PIXELS_PER_BAR = 2;

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        boolean roomy = frame.width() / frame.x().range().span() >= ROOMY_PIXELS_PER_BAR;
        for (Overlay overlay : overlays.reversed()) {
            pen.colour(inks.of(overlay.tone()));
            if (roomy) {
                line(pen, frame, overlay.column());
            } else {
                columns(pen, frame, overlay.column());
            }
        }
    }

    private static void line(Pen pen, Frame frame, Column column) {
        int first = (int) Math.max(0, Math.floor(frame.x().range().from()));
        int last = (int) Math.min(column.size() - 1, Math.ceil(frame.x().range().to()));
        for (int bar = first; bar < last; bar++) {
            double here = column.at(bar);
            double next = column.at(bar + 1);
            if (!Double.isNaN(here) && !Double.isNaN(next)) {
                pen.line(
                        frame.x().toPixel(bar) + 0.5,
                        frame.y().toPixel(here),
                        frame.x().toPixel(bar + 1) + 0.5,
                        frame.y().toPixel(next),
                        THICKNESS);
            }
        }
    }

    private static void columns(Pen pen, Frame frame, Column column) {
        int bar = firstBar(frame.x().range().from(), column);
        for (int pixel = 0; pixel < frame.width(); pixel++) {
            int end = firstBar(frame.x().toValue(frame.left() + pixel + 1), column);
            // The bar before belongs to it, so that neighbouring columns join.
            int start = Math.max(0, bar - 1);
            double high = column.pyramid().highest(start, end);
            double low = column.pyramid().lowest(start, end);
            if (low <= high && end > bar) {
                double top = Math.rint(frame.y().toPixel(high) - THICKNESS / 2);
                double height = Math.max(2, Math.rint(frame.y().toPixel(low) + THICKNESS / 2) - top);
                // A bar wider than a pixel leaves columns without one: its line reaches over them.
                double reach = Math.ceil(frame.x().toPixel(end) - frame.x().toPixel(end - 1));
                pen.rectangle(frame.left() + pixel, top, Math.max(1, reach), height);
            }
            bar = end;
        }
    }

    private static int firstBar(double place, Column column) {
        return (int) Math.clamp(Math.ceil(place), 0, column.size());
    }
}
