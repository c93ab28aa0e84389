package io.plumbline.indicator;

import io.plumbline.core.BarSeries;

/// The true range: the distance a bar covers, the gap from the close before it included. As a price difference.
///
/// `max(high - low, |high - previous close|, |low - previous close|)` (Wilder, 1978). The first bar, which has no close
/// before it, has its own range.
public final class TrueRange {

    private TrueRange() {}

    public static double[] of(BarSeries bars) {
        double[] high = bars.high();
        double[] low = bars.low();
        double[] close = bars.close();
        double[] range = new double[bars.size()];
        if (range.length > 0) {
            range[0] = high[0] - low[0];
        }
        for (int bar = 1; bar < range.length; bar++) {
            range[bar] = at(high[bar], low[bar], close[bar - 1]);
        }
        return range;
    }

    /// The true range of one bar.
    public static double at(double high, double low, double previousClose) {
        return Math.max(high - low, Math.max(Math.abs(high - previousClose), Math.abs(low - previousClose)));
    }
}
