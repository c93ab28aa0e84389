package io.plumbline.indicator;

import io.plumbline.core.BarSeries;

/// The average directional index: how strongly the market moves in one direction, 0 to 100, whichever direction it is
/// (Wilder, New Concepts in Technical Trading Systems, 1978).
///
/// Needs `period` bars for the directional indicators and as many of those for itself: the first value is at bar
/// `2 x period - 2`. Bars on which neither direction moved have no directional index and are passed over.
public final class Adx {

    private Adx() {}

    /// @param atr Wilder's average true range over the same period
    static double[] of(BarSeries bars, double[] atr, int period) {
        double[] high = bars.high();
        double[] low = bars.low();
        double[] adx = new double[bars.size()];
        double alpha = ExponentialMean.wilderAlpha(period);
        ExponentialMean.Running plus = new ExponentialMean.Running(alpha, period);
        ExponentialMean.Running minus = new ExponentialMean.Running(alpha, period);
        ExponentialMean.Running mean = new ExponentialMean.Running(alpha, period);
        for (int bar = 0; bar < adx.length; bar++) {
            double up = bar == 0 ? 0.0 : high[bar] - high[bar - 1];
            double down = bar == 0 ? 0.0 : low[bar - 1] - low[bar];
            double plusMean = plus.next(up > down && up > 0 ? up : 0.0);
            double minusMean = minus.next(down > up && down > 0 ? down : 0.0);
            double plusIndicator = 100 * (plusMean / atr[bar]);
            double minusIndicator = 100 * (minusMean / atr[bar]);
            double directional = 100 * Math.abs(plusIndicator - minusIndicator) / (plusIndicator + minusIndicator);
            adx[bar] = mean.next(directional);
        }
        return adx;
    }
}
