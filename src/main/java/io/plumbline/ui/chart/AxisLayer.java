package io.plumbline.ui.chart;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// Grid lines and labels: the horizontal axis below the frame, the vertical one at its right, where the newest
/// values are.
record AxisLayer(Supplier<Ruler> xRuler, Ruler yRuler) implements Layer {

    private static final double PIXELS_PER_X_LABEL = 85;
    private static final double PIXELS_PER_Y_LABEL = 34;
    private static final double GAP = 6;
    private static final double HALF_LETTER = 3.2;

    @Override
    public void draw(GraphicsContext g, Frame frame, List<Sketch> sketches, Inks inks) {
        g.setFont(inks.font());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        for (Tick tick : yRuler.ticks(frame.y().range(), room(frame.height(), PIXELS_PER_Y_LABEL))) {
            double y = Math.round(frame.y().toPixel(tick.value()));
            g.setFill(tick.value() == 0 ? inks.pointer().deriveColor(0, 1, 1, 0.45) : inks.grid());
            g.fillRect(frame.left(), y, frame.width(), 1);
            if (!TagLayer.covers(y, frame, sketches)) {
                g.setFill(inks.label());
                g.fillText(tick.label(), frame.right() + GAP, y);
            }
        }
        g.setTextBaseline(VPos.TOP);
        g.setTextAlign(TextAlignment.CENTER);
        for (Tick tick : xRuler.get().ticks(frame.x().range(), room(frame.width(), PIXELS_PER_X_LABEL))) {
            double x = Math.floor(frame.x().toPixel(tick.value()));
            g.setFill(inks.grid());
            g.fillRect(x, frame.top(), 1, frame.height());
            g.setFill(inks.label());
            // A label at the very edge moves inwards rather than being cut off.
            double leftmost = frame.left() + tick.label().length() * HALF_LETTER;
            g.fillText(tick.label(), Math.clamp(x, leftmost, frame.right() - GAP), frame.bottom() + GAP);
        }
        g.setFill(inks.grid());
        g.fillRect(frame.left(), frame.bottom(), frame.width(), 1);
    }

    private static int room(double pixels, double perLabel) {
        return (int) Math.max(2, pixels / perLabel);
    }
}
