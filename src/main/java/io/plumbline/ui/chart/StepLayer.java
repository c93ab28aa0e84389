package io.plumbline.ui.chart;

import java.util.List;

/// The curves as stepped lines. Each pixel column is one upright rectangle from the lowest to the highest value
/// there; level stretches of several columns are drawn as one.
record StepLayer(List<Sketch> sketches, double thickness) implements Layer {

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        // Backwards, so that the first curve lies on top.
        for (Sketch sketch : sketches.reversed()) {
            pen.colour(inks.of(sketch.curve().tone()));
            line(pen, frame, sketch.columns());
        }
    }

    private void line(Pen pen, Frame frame, PixelColumns columns) {
        double[] low = columns.low();
        double[] high = columns.high();
        int pixel = 0;
        while (pixel < low.length) {
            int end = pixel + 1;
            while (end < low.length && low[end] == low[pixel] && high[end] == high[pixel]) {
                end++;
            }
            // NaN equals nothing, so an unknown column is always a stretch of its own.
            if (!Double.isNaN(low[pixel])) {
                double top = frame.y().toPixel(high[pixel]) - thickness / 2;
                double height = frame.y().toPixel(low[pixel]) + thickness / 2 - top;
                pen.rectangle(frame.left() + pixel, top, end - pixel, height);
            }
            pixel = end;
        }
    }
}
