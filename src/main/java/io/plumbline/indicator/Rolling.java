package io.plumbline.indicator;

import java.util.Arrays;

/// Standard deviations and scores over the last `window` values, the newest included.
///
/// A window that holds a `NaN` has neither. A window of equal values has a deviation of exactly 0.
///
/// The running sums are taken of distances from an anchor value and are summed afresh, around a new anchor, every
/// few windows. So rounding errors cannot pile up, and what a value far out of line leaves behind does not stay.
public final class Rolling {

    /// What the score is when all values of the window are equal and the deviation is 0.
    public enum WhenFlat {
        /// The score is 0: nothing is out of line.
        ZERO,
        /// The score is not known.
        UNKNOWN
    }

    private static final int WINDOWS_PER_ANCHOR = 8;

    private Rolling() {}

    /// The standard deviation of a sample (one degree of freedom lost), in the unit of the values.
    public static double[] sampleDeviation(double[] values, int window) {
        double[] variance = new double[values.length];
        roll(values, window, 1, variance, new double[values.length]);
        for (int bar = 0; bar < variance.length; bar++) {
            variance[bar] = Math.sqrt(variance[bar]);
        }
        return variance;
    }

    /// How many standard deviations of a sample the newest value lies above the mean. A flat window has no score.
    public static double[] sampleScore(double[] values, int window) {
        return score(values, window, 1, WhenFlat.UNKNOWN);
    }

    /// How many standard deviations of a population the newest value lies above the mean.
    public static double[] populationScore(double[] values, int window, WhenFlat whenFlat) {
        return score(values, window, 0, whenFlat);
    }

    private static double[] score(double[] values, int window, int degreesLost, WhenFlat whenFlat) {
        double flat = whenFlat == WhenFlat.ZERO ? 0.0 : Double.NaN;
        double[] variance = new double[values.length];
        double[] distance = new double[values.length];
        roll(values, window, degreesLost, variance, distance);
        for (int bar = 0; bar < variance.length; bar++) {
            variance[bar] = variance[bar] == 0 ? flat : distance[bar] / Math.sqrt(variance[bar]);
        }
        return variance;
    }

    /// Fills in the variance of every window and the distance of its newest value from its mean.
    private static void roll(double[] values, int window, int degreesLost, double[] variance, double[] distance) {
        Arrays.fill(variance, 0, Math.min(window - 1, values.length), Double.NaN);
        double perValue = 1.0 / window;
        double perDegree = window > degreesLost ? 1.0 / (window - degreesLost) : Double.NaN;
        double previous = Double.NaN;
        double anchor = 0;
        double sum = 0;
        double squares = 0;
        int known = 0;
        int equalRun = 0;
        int untilAnchor = 0;
        for (int bar = 0; bar < values.length; bar++) {
            double value = values[bar];
            equalRun = value == previous ? equalRun + 1 : 1;
            known = Double.isNaN(value) ? 0 : known + 1;
            previous = value;
            if (known < window) {
                variance[bar] = Double.NaN;
                continue;
            }
            if (known > window && --untilAnchor > 0) {
                double entering = value - anchor;
                double leaving = values[bar - window] - anchor;
                sum += entering - leaving;
                squares += (entering - leaving) * (entering + leaving);
            } else {
                untilAnchor = WINDOWS_PER_ANCHOR * window;
                anchor = value;
                sum = 0;
                squares = 0;
                for (int inWindow = bar - window + 1; inWindow <= bar; inWindow++) {
                    double fromAnchor = values[inWindow] - anchor;
                    sum += fromAnchor;
                    squares += fromAnchor * fromAnchor;
                }
            }
            double mean = sum * perValue;
            double unflattened = (squares - sum * mean) * perDegree;
            // Rounding can leave a little below 0; a flat window is exactly 0, and not known where no degree is left.
            variance[bar] = equalRun >= window ? 0.0 * perDegree : unflattened < 0 ? 0.0 : unflattened;
            distance[bar] = value - anchor - mean;
        }
    }
}
