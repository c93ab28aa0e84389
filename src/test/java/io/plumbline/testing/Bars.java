package io.plumbline.testing;

import io.plumbline.core.BarSeries;
import java.time.Duration;

/// Bar series written down by hand, one hour per bar from 1970-01-01.
public final class Bars {

    public static final long HOUR = Duration.ofHours(1).toMillis();

    private Bars() {}

    /// Bars with these highs, lows and closes; each opens at its close.
    public static BarSeries of(double[] high, double[] low, double[] close) {
        return BarSeries.of(hours(close.length), close.clone(), high, low, close, new double[close.length]);
    }

    /// Bars that close at 100, where they opened, and cover these ranges.
    public static BarSeries ofRanges(double... ranges) {
        double[] high = new double[ranges.length];
        double[] low = new double[ranges.length];
        double[] close = new double[ranges.length];
        for (int bar = 0; bar < ranges.length; bar++) {
            high[bar] = 100 + ranges[bar] / 2;
            low[bar] = 100 - ranges[bar] / 2;
            close[bar] = 100;
        }
        return of(high, low, close);
    }

    /// Bars with these closes, which open where the one before closed and reach 1 beyond both.
    public static BarSeries ofCloses(double... closes) {
        int size = closes.length;
        double[] open = new double[size];
        double[] high = new double[size];
        double[] low = new double[size];
        for (int bar = 0; bar < size; bar++) {
            open[bar] = closes[Math.max(0, bar - 1)];
            high[bar] = Math.max(open[bar], closes[bar]) + 1;
            low[bar] = Math.min(open[bar], closes[bar]) - 1;
        }
        return BarSeries.of(hours(size), open, high, low, closes, new double[size]);
    }

    private static long[] hours(int size) {
        long[] timeUtc = new long[size];
        for (int bar = 0; bar < size; bar++) {
            timeUtc[bar] = bar * HOUR;
        }
        return timeUtc;
    }
}
