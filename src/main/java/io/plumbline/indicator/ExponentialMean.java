package io.plumbline.indicator;

import java.util.Arrays;

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

        /// The mean after one more value.
        double next(double mean, double value) {
            // A constant series must keep its mean to the last bit, so it is not averaged with itself.
            return mean == value ? mean : fade * mean + alpha * value;
        }

        /// The mean after one more value, when the older ones have faded to `oldWeight` since the last.
        double next(double mean, double value, double oldWeight) {
            return mean == value ? mean : (oldWeight * mean + alpha * value) / (oldWeight + alpha);
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
                mean = seen == 0
                        ? value
                        : oldWeight == weights.fade()
                                ? weights.next(mean, value)
                                : weights.next(mean, value, oldWeight);
                oldWeight = weights.fade();
                seen++;
            }
            result[bar] = seen >= period ? mean : Double.NaN;
        }
        return result;
    }

    /// Two EMAs of values that are all known, in one pass: neither waits for the other, so both take the time of
    /// one.
    static void emas(double[] values, int period, double[] result, int otherPeriod, double[] otherResult) {
        Weights weights = Weights.ema(period);
        Weights otherWeights = Weights.ema(otherPeriod);
        double mean = 0;
        double other = 0;
        for (int bar = 0; bar < values.length; bar++) {
            double value = values[bar];
            mean = bar == 0 ? value : weights.next(mean, value);
            other = bar == 0 ? value : otherWeights.next(other, value);
            result[bar] = mean;
            otherResult[bar] = other;
        }
        Arrays.fill(result, 0, Math.min(period - 1, values.length), Double.NaN);
        Arrays.fill(otherResult, 0, Math.min(otherPeriod - 1, values.length), Double.NaN);
    }
}
