package io.plumbline.ui.chart;

import java.util.List;

/// The space between the curves and zero, tinted.
record AreaLayer(List<Sketch> sketches, double opacity) implements Layer {

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        double zero = Math.clamp(frame.y().toPixel(0), frame.top(), frame.bottom());
        for (Sketch sketch : sketches.reversed()) {
            pen.colour(inks.of(sketch.curve().tone(), opacity));
            double[] low = sketch.columns().low();
            double[] high = sketch.columns().high();
            for (int pixel = 0; pixel < low.length; pixel++) {
                double farthest = Math.abs(low[pixel]) > Math.abs(high[pixel]) ? low[pixel] : high[pixel];
                double edge = frame.y().toPixel(farthest);
                if (!Double.isNaN(edge)) {
                    pen.rectangle(frame.left() + pixel, Math.min(edge, zero), 1, Math.abs(edge - zero));
                }
            }
        }
    }
}
