package io.plumbline.indicator;

import java.util.Arrays;

/// Mean and standard deviation over the last `window` values, in one pass.
///
/// A window that holds a `NaN` has neither. A window of equal values has a deviation of exactly 0.
///
/// The running sums are taken of distances from an anchor value and are summed afresh, around a new anchor, once per
/// window. So rounding errors cannot pile up, and a value far out of line stops mattering when it leaves the window.
final class RollingMoments {

    final double[] mean;
    final double[] deviation;

    private RollingMoments(int size) {
        mean = new double[size];
        deviation = new double[size];
        Arrays.fill(mean, Double.NaN);
        Arrays.fill(deviation, Double.NaN);
    }

    /// @param degreesLost what is taken off the count in the variance: 0 for a population, 1 for a sample
    static RollingMoments of(double[] values, int window, int degreesLost) {
        RollingMoments moments = new RollingMoments(values.length);
        double perValue = 1.0 / window;
        double perDegree = window > degreesLost ? 1.0 / (window - degreesLost) : Double.NaN;
        double anchor = 0;
        double sum = 0;
        double squares = 0;
        int known = 0;
        int equalRun = 0;
        int sinceAnchor = window;
        for (int bar = 0; bar < values.length; bar++) {
            double value = values[bar];
            if (Double.isNaN(value)) {
                known = 0;
                equalRun = 0;
                continue;
            }
            equalRun = known > 0 && value == values[bar - 1] ? equalRun + 1 : 1;
            known++;
            if (known < window) {
                continue;
            }
            if (known == window || ++sinceAnchor >= window) {
                sinceAnchor = 0;
                anchor = value;
                sum = 0;
                squares = 0;
                for (int inWindow = bar - window + 1; inWindow <= bar; inWindow++) {
                    double distance = values[inWindow] - anchor;
                    sum += distance;
                    squares += distance * distance;
                }
            } else {
                double entering = value - anchor;
                double leaving = values[bar - window] - anchor;
                sum += entering - leaving;
                squares += entering * entering - leaving * leaving;
            }
            double variance = (squares - sum * sum * perValue) * perDegree;
            moments.mean[bar] = equalRun >= window ? value : anchor + sum * perValue;
            moments.deviation[bar] =
                    equalRun >= window && window > degreesLost ? 0.0 : Math.sqrt(Math.max(variance, 0.0));
        }
        return moments;
    }
}
