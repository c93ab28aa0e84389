package io.plumbline.ui.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Tags on the vertical axis, pushed apart where they would cover each other.
record TagLayer(List<Tag> tags, double width) implements Layer {

    static final double HEIGHT = 17;
    private static final double PADDING = 5;

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        double[] middles = middles(frame);
        pen.font(inks.font());
        for (int i = 0; i < middles.length; i++) {
            Tag tag = tags.get(i);
            pen.colour(inks.of(tag.tone()));
            pen.roundRectangle(frame.right() + 1, middles[i] - HEIGHT / 2, width, HEIGHT, 2);
            pen.colour(inks.of(Tone.ON_CURVE));
            pen.text(
                    inks.fit(tag.words(), width - 2 * PADDING + 2),
                    frame.right() + 1 + PADDING,
                    middles[i],
                    Pen.Align.LEFT);
        }
    }

    /// Whether a tag covers a label of the vertical axis at this height.
    boolean covers(double labelY, Frame frame) {
        return Arrays.stream(middles(frame)).anyMatch(y -> Math.abs(y - labelY) < HEIGHT);
    }

    private double[] middles(Frame frame) {
        return spread(
                tags.stream().mapToDouble(tag -> frame.y().toPixel(tag.value())).toArray(),
                HEIGHT + 1,
                frame.top() + HEIGHT / 2,
                frame.bottom() - HEIGHT / 2);
    }

    /// Places near the wanted ones, at least `gap` apart and inside the limits as long as they fit.
    static double[] spread(double[] wanted, double gap, double lowest, double highest) {
        int[] order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .mapToInt(Integer::intValue)
                .toArray();
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
