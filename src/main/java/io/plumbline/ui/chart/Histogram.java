package io.plumbline.ui.chart;

import io.plumbline.core.RoundSteps;
import java.util.Arrays;
import java.util.List;

/// How many of many values lie in each of equal bins, such as trades by their result in pips.
///
/// Bin `n` reaches from `from + n * step` (inclusive) to `from + (n + 1) * step` (exclusive); zero is always an
/// edge.
///
/// @param marks places marked by a line, such as the mean
public record Histogram(double from, double step, int[] counts, List<Mark> marks) {

    /// A marked place, such as "CVaR 95 %" at −84.2.
    public record Mark(String name, double value, Tone tone) {}

    /// The histogram of all finite values among these, with at most so many bins (or one more, as zero is an edge)
    /// of a round width.
    public static Histogram of(double[] values, int atMost, List<Mark> marks) {
        double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (known.length == 0) {
            return new Histogram(0, 1, new int[0], marks);
        }
        double lowest = Arrays.stream(known).min().orElseThrow();
        double highest = Arrays.stream(known).max().orElseThrow();
        double step = RoundSteps.atLeast(highest > lowest ? (highest - lowest) / atMost : 1);
        double first = Math.floor(lowest / step);
        int[] counts = new int[(int) (Math.floor(highest / step) - first) + 1];
        for (double value : known) {
            counts[(int) (Math.floor(value / step) - first)]++;
        }
        return new Histogram(first * step, step, counts, marks);
    }

    /// Where a bin begins.
    double edge(int bin) {
        return from + bin * step;
    }

    int total() {
        return Arrays.stream(counts).sum();
    }

    int largest() {
        return Arrays.stream(counts).max().orElse(0);
    }
}
