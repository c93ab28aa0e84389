package io.plumbline.indicator;

import java.util.Arrays;

/// The highest or lowest of the `window` values before each bar, the bar itself excluded: the range a breakout
/// breaks.
///
/// Known from bar `window` on. Runs in one pass: a queue holds the bars that can still become the extreme, the best
/// in front.
public final class RollingExtreme {

    private RollingExtreme() {}

    public static double[] highestBefore(double[] values, int window) {
        return before(values, window, 1);
    }

    public static double[] lowestBefore(double[] values, int window) {
        return before(values, window, -1);
    }

    private static double[] before(double[] values, int window, int sign) {
        double[] extreme = new double[values.length];
        Arrays.fill(extreme, Double.NaN);
        int[] queue = new int[values.length];
        int head = 0;
        int tail = 0;
        for (int bar = 1; bar < values.length; bar++) {
            int entering = bar - 1;
            while (tail > head && sign * values[queue[tail - 1]] <= sign * values[entering]) {
                tail--;
            }
            queue[tail++] = entering;
            if (queue[head] < bar - window) {
                head++;
            }
            if (bar >= window) {
                extreme[bar] = values[queue[head]];
            }
        }
        return extreme;
    }
}
