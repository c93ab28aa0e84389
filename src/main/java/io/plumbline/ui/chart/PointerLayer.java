package io.plumbline.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// The crosshair: a line at the pointer's place, a dot on each curve, and a read-out of the place and the values
/// there.
///
/// @param readOutBelow whether the read-out stands at the lower end, out of the way of curves that hang from the
///     upper
record PointerLayer(ZoomModel zoom, Supplier<Ruler> xRuler, DoubleFunction<String> words, BooleanSupplier readOutBelow)
        implements Layer {

    private static final double PADDING = 8;
    private static final double HEIGHT = 24;

    private record Words(String text, Color colour, double width) {}

    @Override
    public void draw(GraphicsContext g, Frame frame, List<Sketch> sketches, Inks inks) {
        OptionalDouble pointer = zoom.pointerProperty().get();
        if (pointer.isEmpty() || !frame.x().range().contains(pointer.getAsDouble())) {
            return;
        }
        double place = pointer.getAsDouble();
        double x = Math.floor(frame.x().toPixel(place));
        g.setFill(inks.pointer().deriveColor(0, 1, 1, 0.55));
        g.fillRect(x, frame.top(), 1, frame.height());
        List<Words> line = new ArrayList<>();
        line.add(words(xRuler.get().readOut(place), inks.label(), inks));
        for (Sketch sketch : sketches) {
            OptionalDouble value = sketch.curve().valueAt(place);
            if (value.isPresent()) {
                Color colour = inks.of(sketch.curve());
                line.add(words(sketch.curve().name() + "  " + words.apply(value.getAsDouble()), colour, inks));
                g.setFill(inks.panel());
                g.fillOval(x - 3.5, frame.y().toPixel(value.getAsDouble()) - 4, 8, 8);
                g.setFill(colour);
                g.fillOval(x - 2.5, frame.y().toPixel(value.getAsDouble()) - 3, 6, 6);
            }
        }
        readOut(g, frame, x, line, inks);
    }

    /// The read-out stands in the corner that the pointer is not in.
    private void readOut(GraphicsContext g, Frame frame, double pointerX, List<Words> line, Inks inks) {
        double width =
                line.stream().mapToDouble(part -> part.width() + 2 * PADDING).sum();
        boolean atLeft = pointerX > frame.left() + frame.width() / 2.0;
        double left = atLeft ? frame.left() + 6 : frame.right() - width - 6;
        double top = Math.floor(readOutBelow.getAsBoolean() ? frame.bottom() - HEIGHT - 6 : frame.top() + 6);
        g.setFill(inks.panel());
        g.fillRoundRect(left, top, width, HEIGHT, 6, 6);
        g.setStroke(inks.grid());
        g.strokeRoundRect(Math.floor(left) + 0.5, top + 0.5, Math.floor(width), HEIGHT, 6, 6);
        g.setFont(inks.font());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        for (Words part : line) {
            g.setFill(part.colour());
            g.fillText(part.text(), left + PADDING, top + HEIGHT / 2);
            left += part.width() + 2 * PADDING;
        }
    }

    private static Words words(String text, Color colour, Inks inks) {
        Text measured = new Text(text);
        measured.setFont(inks.font());
        return new Words(text, colour, Math.ceil(measured.getLayoutBounds().getWidth()));
    }
}
