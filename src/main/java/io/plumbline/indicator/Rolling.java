package io.plumbline.indicator;

import java.util.Arrays;

/// Standard deviations and scores over the last `window` values, the newest included.
///
/// A window that holds a `NaN` has neither. A window of equal values has a deviation of exactly 0.
///
/// The running sums are taken of distances from an anchor value and are summed afresh, around a new anchor, every
/// few windows. So rounding errors cannot pile up. They are summed afresh at once when little is left of what they
/// have held, so that a value far out of line leaves no trace when it leaves the window.
public final class Rolling {

    /// What the score is when all values of the window are equal and the deviation is 0.
    public enum WhenFlat {
        /// The score is 0: nothing is out of line.
        ZERO,
        /// The score is not known.
        UNKNOWN
    }

    private static final int WINDOWS_PER_ANCHOR = 8;

    /// Share of the largest sum of squares since the last anchor below which rounding would show: the sums are good
    /// to some 1e-15 of that largest one, and a deviation shall be good to 1e-9.
    private static final double LITTLE = 1e-5;

    private Rolling() {}

    /// The standard deviation of a sample (one degree of freedom lost), in the unit of the values.
    public static double[] sampleDeviation(double[] values, int window) {
        double[] variance = new double[values.length];
        roll(values, window, 1, variance, new double[values.length], 0.0);
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
        double[] score = new double[values.length];
        double[] variance = new double[values.length];
        // In a flat window the distance is 0, and 0 over 0 is not known. No branch: this loop runs in vectors.
        roll(values, window, degreesLost, variance, score, whenFlat == WhenFlat.ZERO ? 1.0 : 0.0);
        for (int bar = 0; bar < score.length; bar++) {
            score[bar] = score[bar] / Math.sqrt(variance[bar]);
        }
        return score;
    }

    /// Fills in the variance of every window and the distance of its newest value from its mean. A flat window gets
    /// `flatVariance` and a distance of 0.
    private static void roll(
            double[] values, int window, int degreesLost, double[] variance, double[] distance, double flatVariance) {
        int from = 0;
        while (from < values.length) {
            int to = from;
            while (to < values.length && !Double.isNaN(values[to])) {
                to++;
            }
            new Stretch(values, window, degreesLost, flatVariance, from, to).roll(variance, distance);
            Arrays.fill(variance, from, Math.min(from + window - 1, to), Double.NaN);
            while (to < values.length && Double.isNaN(values[to])) {
                variance[to++] = Double.NaN;
            }
            from = to;
        }
    }

    /// A stretch of known values, from `from` (inclusive) to `to` (exclusive).
    private record Stretch(double[] values, int window, int degreesLost, double flatVariance, int from, int to) {

        void roll(double[] variance, double[] distance) {
            int anchored = from + window - 1;
            while (anchored < to) {
                int end = (int) Math.min(to, anchored + (long) WINDOWS_PER_ANCHOR * window);
                anchored = rollFromAnchor(anchored, end, variance, distance);
            }
        }

        /// Rolls from the bar `anchored`, around its value, up to `end` or to where a new anchor is needed; returns
        /// the bar it did not roll any more.
        private int rollFromAnchor(int anchored, int end, double[] variance, double[] distance) {
            double perValue = 1.0 / window;
            double perDegree = 1.0 / (window - degreesLost);
            // A single value has no spread of a sample.
            double ifFlat = window > degreesLost ? flatVariance : Double.NaN;
            double anchor = values[anchored];
            double sum = 0;
            double squares = 0;
            for (int bar = anchored - window + 1; bar < anchored; bar++) {
                double fromAnchor = values[bar] - anchor;
                sum += fromAnchor;
                squares += fromAnchor * fromAnchor;
            }
            double mostSquares = squares;
            double leaving = 0;
            int run = equalBefore(anchored);
            for (int bar = anchored; bar < end; bar++) {
                double entering = values[bar] - anchor;
                sum += entering - leaving;
                squares += (entering - leaving) * (entering + leaving);
                run = bar > from && values[bar] == values[bar - 1] ? run + 1 : 1;
                double mean = sum * perValue;
                double aroundMean = squares - sum * mean;
                mostSquares = squares > mostSquares ? squares : mostSquares;
                if (aroundMean < LITTLE * mostSquares && run < window && bar > anchored) {
                    return bar;
                }
                boolean flat = run >= window || !(aroundMean > 0);
                variance[bar] = flat ? ifFlat : aroundMean * perDegree;
                distance[bar] = flat ? 0.0 : entering - mean;
                leaving = values[bar - window + 1] - anchor;
            }
            return end;
        }

        /// How many values in a row, up to the one before this bar, are equal; a window's length is enough to know.
        private int equalBefore(int bar) {
            int first = bar - 1;
            while (first > bar - window && first > from && values[first] == values[first - 1]) {
                first--;
            }
            return bar > from ? bar - first : 0;
        }
    }
}
