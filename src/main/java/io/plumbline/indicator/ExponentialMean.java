package io.plumbline.indicator;

/// The exponentially weighted mean, such as a 20-bar EMA or Wilder's smoothing.
///
/// Each value weighs `alpha`, all before it together `1 - alpha`; the first value starts the mean. A `NaN` input gives
/// no value but lets the older ones fade all the same. Equal to pandas' `ewm(adjust=False, min_periods=n).mean()` to
/// the
/// last bit, which is why `alpha` goes through the centre of mass as pandas derives it.
public final class ExponentialMean {

    private ExponentialMean() {}

    /// The EMA of a span: `alpha = 2 / (period + 1)`.
    public static double[] ema(double[] values, int period) {
        return of(values, emaAlpha(period), period);
    }

    /// Wilder's smoothing: `alpha = 1 / period` (Wilder, New Concepts in Technical Trading Systems, 1978).
    public static double[] wilder(double[] values, int period) {
        return of(values, wilderAlpha(period), period);
    }

    static double emaAlpha(int period) {
        double centreOfMass = (period - 1) / 2.0;
        return 1.0 / (1.0 + centreOfMass);
    }

    static double wilderAlpha(int period) {
        double alpha = 1.0 / period;
        double centreOfMass = (1.0 - alpha) / alpha;
        return 1.0 / (1.0 + centreOfMass);
    }

    private static double[] of(double[] values, double alpha, int minimumValues) {
        double[] result = new double[values.length];
        Running mean = new Running(alpha, minimumValues);
        for (int bar = 0; bar < values.length; bar++) {
            result[bar] = mean.next(values[bar]);
        }
        return result;
    }

    /// A mean that is fed one value at a time, so that several can advance in one pass over the bars: their recurrences
    /// then overlap in the processor instead of waiting for each other.
    static final class Running {
        private final double alpha;
        private final double fade;
        private final double fullWeight;
        private final int minimumValues;
        private double weighted = Double.NaN;
        private double oldWeight = 1.0;
        private int seen;

        Running(double alpha, int minimumValues) {
            this.alpha = alpha;
            this.fade = 1.0 - alpha;
            this.fullWeight = fade + alpha;
            this.minimumValues = Math.max(minimumValues, 1);
        }

        /// The mean after one more value; `NaN` until enough values were seen.
        double next(double value) {
            if (!Double.isNaN(value)) {
                seen++;
                if (Double.isNaN(weighted)) {
                    weighted = value;
                } else if (weighted != value) {
                    // A constant series must keep its mean to the last bit, so it is not averaged with itself.
                    weighted = oldWeight == 1.0
                            ? (fade * weighted + alpha * value) / fullWeight
                            : fadedMean(oldWeight * fade, value);
                }
                oldWeight = 1.0;
            } else if (!Double.isNaN(weighted)) {
                oldWeight *= fade;
            }
            return seen >= minimumValues ? weighted : Double.NaN;
        }

        private double fadedMean(double old, double value) {
            return (old * weighted + alpha * value) / (old + alpha);
        }
    }
}
