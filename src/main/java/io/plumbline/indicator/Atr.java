package io.plumbline.indicator;

import io.plumbline.core.BarSeries;
import io.plumbline.indicator.ExponentialMean.Weights;

/// The average true range: Wilder's smoothing of the true range, as a price difference (Wilder, New Concepts in
/// Technical Trading Systems, 1978).
public final class Atr {

    private Atr() {}

    /// The range of these bars, known from bar `period - 1` on.
    public static double[] of(BarSeries bars, int period) {
        double[] atr = new double[bars.size()];
        Weights weights = Weights.wilder(period);
        double mean = 0.0;
        for (int bar = 0; bar < atr.length; bar++) {
            double range = bars.trueRange(bar);
            mean = bar == 0 ? range : weights.next(mean, range);
            atr[bar] = bar >= period - 1 ? mean : Double.NaN;
        }
        return atr;
    }
}
