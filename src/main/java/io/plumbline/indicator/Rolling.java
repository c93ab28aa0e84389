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
        double[] deviation = unknown(values.length);
        for (Blocks block = new Blocks(values, window, 1, WhenFlat.UNKNOWN); block.next(); ) {
            for (int bar = block.from(); bar < block.to(); bar++) {
                deviation[bar] = Math.sqrt(block.variance[bar - block.from()]);
            }
        }
        return deviation;
    }

    /// How many standard deviations of a population the newest value lies above the mean.
    public static double[] populationScore(double[] values, int window, WhenFlat whenFlat) {
        double[] score = unknown(values.length);
        for (Blocks block = new Blocks(values, window, 0, whenFlat); block.next(); ) {
            System.arraycopy(block.scores(), 0, score, block.from(), block.to() - block.from());
        }
        return score;
    }

    private static double[] unknown(int size) {
        double[] column = new double[size];
        Arrays.fill(column, Double.NaN);
        return column;
    }

    /// A walk over all bars whose window is full, one block of bars after the other. A block is small enough to
    /// stay in the processor's cache, so whoever needs scores only in passing reads them from here and saves a
    /// column.
    static final class Blocks {
        private final double[] values;
        private final int window;
        private final int degreesLost;
        private final double flatVariance;
        private final double[] variance;
        private final double[] distance;
        private int stretchStart;
        private int stretchEnd;
        private int from;
        private int to;

        /// A walk that has not begun.
        ///
        /// @param degreesLost what is taken off the count in the variance: 0 for a population, 1 for a sample
        Blocks(double[] values, int window, int degreesLost, WhenFlat whenFlat) {
            this.values = values;
            this.window = window;
            this.degreesLost = degreesLost;
            // In a flat window the distance is 0, and 0 over 0 is not known. A lone value has no spread of a sample.
            this.flatVariance = window <= degreesLost ? Double.NaN : whenFlat == WhenFlat.ZERO ? 1.0 : 0.0;
            int size = (int) Math.min(values.length, (long) WINDOWS_PER_ANCHOR * window);
            this.variance = new double[size];
            this.distance = new double[size];
        }

        /// Moves on to the next block; false if there is none.
        boolean next() {
            from = to;
            if (from >= stretchEnd && !nextStretch()) {
                return false;
            }
            to = roll(Math.min(stretchEnd, from + variance.length));
            return true;
        }

        /// First bar of the block.
        int from() {
            return from;
        }

        /// The bar after the last of the block.
        int to() {
            return to;
        }

        /// The scores of the block's bars, by distance from its first; valid until the next move.
        double[] scores() {
            // No branch: this loop runs in vectors.
            for (int i = 0; i < to - from; i++) {
                distance[i] = distance[i] / Math.sqrt(variance[i]);
            }
            return distance;
        }

        /// Finds the next stretch of known values that fills a window; its first full window is where `from` goes.
        private boolean nextStretch() {
            int end = stretchEnd;
            do {
                stretchStart = end;
                while (stretchStart < values.length && Double.isNaN(values[stretchStart])) {
                    stretchStart++;
                }
                end = stretchStart;
                while (end < values.length && !Double.isNaN(values[end])) {
                    end++;
                }
            } while (end < values.length && end - stretchStart < window);
            stretchEnd = end;
            from = stretchStart + window - 1;
            return end - stretchStart >= window;
        }

        /// Rolls from the bar `from`, around its value, up to `end` or to where a new anchor is needed; returns the
        /// bar it did not roll any more.
        private int roll(int end) {
            double perValue = 1.0 / window;
            double perDegree = 1.0 / (window - degreesLost);
            double anchor = values[from];
            double sum = 0;
            double squares = 0;
            for (int bar = from - window + 1; bar < from; bar++) {
                double fromAnchor = values[bar] - anchor;
                sum += fromAnchor;
                squares += fromAnchor * fromAnchor;
            }
            double mostSquares = squares;
            double leaving = 0;
            for (int bar = from; bar < end; bar++) {
                double entering = values[bar] - anchor;
                sum += entering - leaving;
                squares += (entering - leaving) * (entering + leaving);
                double mean = sum * perValue;
                double aroundMean = squares - sum * mean;
                mostSquares = squares > mostSquares ? squares : mostSquares;
                if (aroundMean < LITTLE * mostSquares && bar > from) {
                    return bar;
                }
                // Around an anchor that equals them all, the sums of equal values are exactly 0.
                boolean flat = !(aroundMean > 0);
                variance[bar - from] = flat ? flatVariance : aroundMean * perDegree;
                distance[bar - from] = flat ? 0.0 : entering - mean;
                leaving = values[bar - window + 1] - anchor;
            }
            return end;
        }
    }
}
