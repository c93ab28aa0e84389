package io.plumbline.data.synth;

import io.plumbline.core.BarSeries;

/// Columns that fill with bars as minutes come in.
final class MinuteBars {

    private final long[] timeUtc;
    private final double[] open;
    private final double[] high;
    private final double[] low;
    private final double[] close;
    private final double[] volume;
    private int last = -1;

    /// @param bars number of bars that will come, exactly
    MinuteBars(int bars) {
        timeUtc = new long[bars];
        open = new double[bars];
        high = new double[bars];
        low = new double[bars];
        close = new double[bars];
        volume = new double[bars];
    }

    /// Adds a minute to the bar that starts then.
    void add(long startUtc, double opened, double highest, double lowest, double closed, int ticks) {
        if (last < 0 || timeUtc[last] != startUtc) {
            last++;
            timeUtc[last] = startUtc;
            open[last] = opened;
            high[last] = highest;
            low[last] = lowest;
        } else {
            high[last] = Math.max(high[last], highest);
            low[last] = Math.min(low[last], lowest);
        }
        close[last] = closed;
        volume[last] += ticks;
    }

    BarSeries series() {
        return BarSeries.of(timeUtc, open, high, low, close, volume);
    }
}
