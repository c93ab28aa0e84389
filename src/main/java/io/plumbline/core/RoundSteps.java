package io.plumbline.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Round numbers on an axis: 1, 2 or 5 times a power of ten apart, such as 0, 200, 400.
public final class RoundSteps {

    private static final double[] ROUND = {1, 2, 5, 10};
    private static final double[][] PER_DECADE = {{1, 1.5, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}};

    private static final double[] WHOLE_DECADES = {1};

    private RoundSteps() {}

    /// The smallest round distance that is not below `least`, such as 5 for 2.1.
    public static double atLeast(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) {
            if (round * power >= least * (1 - 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }

    /// The decimals that numbers so far apart need, such as 1 for 0.5.
    public static int decimals(double step) {
        return (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    }

    /// The multiples of a step from one number to another, both included, ascending.
    public static double[] between(double from, double to, double step) {
        // Counted, not summed, so that rounding errors do not add up along the axis.
        long first = (long) Math.ceil(from / step);
        long last = (long) Math.floor(to / step);
        double[] multiples = new double[(int) Math.max(0, last - first + 1)];
        for (int i = 0; i < multiples.length; i++) {
            multiples[i] = (first + i) * step;
        }
        return multiples;
    }

    /// Round numbers for a logarithmic axis from one positive number to another, ascending, at most so many: up
    /// to six per power of ten, or fewer where that is too many, and evenly spaced ones where the axis is shorter
    /// than a power of ten.
    public static double[] logarithmic(double from, double to, int atMost) {
        if (to / from < 10) {
            double[] even = between(from, to, atLeast((to - from) / Math.max(1, atMost)));
            return even.length > atMost ? Arrays.copyOf(even, atMost) : even;
        }
        int first = (int) Math.floor(Math.log10(from));
        int last = (int) Math.ceil(Math.log10(to));
        for (double[] perDecade : PER_DECADE) {
            double[] found = powers(from, to, first, last, 1, perDecade);
            if (found.length <= atMost) {
                return found;
            }
        }
        int every = Math.ceilDiv(last - first + 1, Math.max(1, atMost));
        return powers(from, to, Math.floorDiv(first, every) * every, last, every, WHOLE_DECADES);
    }

    private static double[] powers(double from, double to, int first, int last, int every, double[] perDecade) {
        List<Double> found = new ArrayList<>();
        for (int power = first; power <= last; power += every) {
            for (double round : perDecade) {
                double value = round * Math.pow(10, power);
                if (value >= from && value <= to) {
                    found.add(value);
                }
            }
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
