package io.plumbline.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// A tag per curve on the vertical axis with its name and newest value in view, such as "A −123.4".
record TagLayer(double width, DoubleFunction<String> words) implements Layer {

    private static final double HEIGHT = 17;

    private record Tag(Curve curve, double value, double y) {}

    @Override
    public void draw(GraphicsContext g, Frame frame, List<Sketch> sketches, Inks inks) {
        g.setFont(inks.font());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        for (Tag tag : tags(frame, sketches)) {
            g.setFill(inks.of(tag.curve()));
            g.fillRoundRect(frame.right() + 1, tag.y() - HEIGHT / 2, width, HEIGHT, 4, 4);
            g.setFill(inks.onCurve());
            g.fillText(tag.curve().name() + "  " + words.apply(tag.value()), frame.right() + 6, tag.y());
        }
    }

    /// Whether a tag covers a label of the vertical axis at this height.
    static boolean covers(double labelY, Frame frame, List<Sketch> sketches) {
        return tags(frame, sketches).stream().anyMatch(tag -> Math.abs(tag.y() - labelY) < HEIGHT);
    }

    private static List<Tag> tags(Frame frame, List<Sketch> sketches) {
        List<Tag> wanted = new ArrayList<>();
        for (Sketch sketch : sketches) {
            OptionalDouble value = sketch.curve().valueAt(frame.x().range().to());
            value.ifPresent(
                    known -> wanted.add(new Tag(sketch.curve(), known, frame.y().toPixel(known))));
        }
        double[] placed = spread(
                wanted.stream().mapToDouble(Tag::y).toArray(),
                HEIGHT + 1,
                frame.top() + HEIGHT / 2,
                frame.bottom() - HEIGHT / 2);
        return IntStream.range(0, placed.length)
                .mapToObj(i -> new Tag(wanted.get(i).curve(), wanted.get(i).value(), placed[i]))
                .toList();
    }

    /// Places near the wanted ones, at least `gap` apart and inside the limits as long as they fit.
    static double[] spread(double[] wanted, double gap, double lowest, double highest) {
        Integer[] order = new Integer[wanted.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> wanted[i]));
        double[] placed = wanted.clone();
        double free = lowest;
        for (int i : order) {
            placed[i] = Math.max(placed[i], free);
            free = placed[i] + gap;
        }
        double limit = highest;
        for (int n = order.length - 1; n >= 0; n--) {
            placed[order[n]] = Math.min(placed[order[n]], limit);
            limit = placed[order[n]] - gap;
        }
        return placed;
    }
}
