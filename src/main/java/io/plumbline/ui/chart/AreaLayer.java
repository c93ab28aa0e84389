package io.plumbline.ui.chart;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// The space between the curves and zero, tinted.
record AreaLayer(double opacity) implements Layer {

    @Override
    public void draw(GraphicsContext g, Frame frame, List<Sketch> sketches, Inks inks) {
        double zero = Math.clamp(frame.y().toPixel(0), frame.top(), frame.bottom());
        for (Sketch sketch : sketches.reversed()) {
            g.setFill(inks.of(sketch.curve()).deriveColor(0, 1, 1, opacity));
            double[] low = sketch.columns().low();
            double[] high = sketch.columns().high();
            for (int pixel = 0; pixel < low.length; pixel++) {
                double farthest = Math.abs(low[pixel]) > Math.abs(high[pixel]) ? low[pixel] : high[pixel];
                double edge = frame.y().toPixel(farthest);
                if (!Double.isNaN(edge)) {
                    g.fillRect(frame.left() + pixel, Math.min(edge, zero), 1, Math.abs(edge - zero));
                }
            }
        }
    }
}
