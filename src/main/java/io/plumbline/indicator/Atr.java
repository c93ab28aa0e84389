package io.plumbline.indicator;

import io.plumbline.core.BarSeries;
import io.plumbline.indicator.ExponentialMean.Weights;
import java.util.Arrays;

/// The average true range: Wilder's smoothing of the true range, as a price difference (Wilder, New Concepts in
/// Technical Trading Systems, 1978).
public final class Atr {

    private Atr() {}

    /// The range of these bars, known from bar `period - 1` on.
    public static double[] of(BarSeries bars, int period) {
        double[] atr = new double[bars.size()];
        Weights weights = Weights.wilder(period);
        double mean = bars.size() == 0 ? 0.0 : bars.trueRange(0);
        for (int bar = 0; bar < atr.length; bar++) {
            mean = weights.next(mean, bars.trueRange(bar));
            atr[bar] = mean;
        }
        Arrays.fill(atr, 0, Math.min(period - 1, atr.length), Double.NaN);
        return atr;
    }
}
