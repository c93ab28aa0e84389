package io.plumbline.indicator;

/// The exponentially weighted mean, such as a 20-bar EMA.
///
/// Each value weighs `alpha`, all before it together `1 - alpha`; the first value starts the mean. A `NaN` input
/// gives no value but lets the older ones fade all the same. Equal to pandas' `ewm(adjust=False,
/// min_periods=n).mean()` to the last bit, which is why `alpha` goes through the centre of mass as pandas derives
/// it.
public final class ExponentialMean {

    /// What the newest value and everything before it weigh. Both together are exactly 1: one minus a number up to
    /// 1 is rounded by so little that adding the number again rounds back to 1.
    ///
    /// @param alpha weight of the newest value
    /// @param fade weight of the mean before it, if no value was missing since
    record Weights(double alpha, double fade) {

        /// `alpha = 2 / (period + 1)`.
        static Weights ema(int period) {
            return ofCentre((period - 1) / 2.0);
        }

        /// `alpha = 1 / period` (Wilder, New Concepts in Technical Trading Systems, 1978).
        static Weights wilder(int period) {
            double alpha = 1.0 / period;
            return ofCentre((1.0 - alpha) / alpha);
        }

        private static Weights ofCentre(double centreOfMass) {
            double alpha = 1.0 / (1.0 + centreOfMass);
            return new Weights(alpha, 1.0 - alpha);
        }

        /// The mean after one more value. A constant series keeps its mean to the last bit.
        double next(double mean, double value) {
            return mean == value ? mean : average(mean, value);
        }

        /// The same where the last bit of a constant series does not matter.
        double average(double mean, double value) {
            return fade * mean + alpha * value;
        }

        /// The mean after one more value, when the older ones have faded to `oldWeight` since the last.
        double next(double mean, double value, double oldWeight) {
            if (mean == value) {
                return mean;
            }
            double weighted = oldWeight * mean + alpha * value;
            return oldWeight == fade ? weighted : weighted / (oldWeight + alpha);
        }
    }

    private ExponentialMean() {}

    /// The EMA of a span.
    public static double[] ema(double[] values, int period) {
        Weights weights = Weights.ema(period);
        double[] result = new double[values.length];
        double mean = Double.NaN;
        double oldWeight = weights.fade();
        int seen = 0;
        for (int bar = 0; bar < values.length; bar++) {
            double value = values[bar];
            if (Double.isNaN(value)) {
                oldWeight *= weights.fade();
            } else {
                mean = seen == 0 ? value : weights.next(mean, value, oldWeight);
                oldWeight = weights.fade();
                seen++;
            }
            result[bar] = seen >= period ? mean : Double.NaN;
        }
        return result;
    }
}
