package io.plumbline.testing;

import io.plumbline.core.BarSeries;
import io.plumbline.core.FxWeek;
import io.plumbline.core.QuotedBars;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/// Bars of a seeded random walk at the very times at which the currency market is open.
public final class MinuteBars {

    public static final long MINUTE = 60_000;

    private MinuteBars() {}

    /// Bars around 1.1 with five decimals from the opening of a week on, one directly behind the other.
    ///
    /// @param sunday the day on which the first week opens
    /// @param length of a bar in milliseconds
    public static BarSeries of(long seed, LocalDate sunday, long length, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] timeUtc = times(sunday, length, size);
        double[] open = new double[size];
        double[] high = new double[size];
        double[] low = new double[size];
        double[] close = new double[size];
        double[] volume = new double[size];
        long points = 110_000;
        for (int bar = 0; bar < size; bar++) {
            long opened = points;
            points = Math.max(50_000, points + random.nextInt(-10, 11));
            open[bar] = opened / 1e5;
            close[bar] = points / 1e5;
            high[bar] = (Math.max(opened, points) + random.nextInt(1, 8)) / 1e5;
            low[bar] = (Math.min(opened, points) - random.nextInt(1, 8)) / 1e5;
            volume[bar] = random.nextInt(1, 500);
        }
        return BarSeries.of(timeUtc, open, high, low, close, volume);
    }

    /// The times at which bars of a length begin while the market is open.
    public static long[] times(LocalDate sunday, long length, int size) {
        long[] timeUtc = new long[size];
        FxWeek week = FxWeek.opening(sunday);
        long time = week.openUtc();
        for (int bar = 0; bar < size; bar++) {
            if (time >= week.closeUtc()) {
                week = week.next();
                time = week.openUtc();
            }
            timeUtc[bar] = time;
            time += length;
        }
        return timeUtc;
    }

    /// These bars without those at some indexes.
    public static BarSeries without(BarSeries bars, int from, int until) {
        return BarSeries.of(
                joined(bars.timeUtc(), from, until),
                joined(bars.open(), from, until),
                joined(bars.high(), from, until),
                joined(bars.low(), from, until),
                joined(bars.close(), from, until),
                joined(bars.volume(), from, until));
    }

    private static long[] joined(long[] column, int from, int until) {
        long[] joined = Arrays.copyOf(column, column.length - (until - from));
        System.arraycopy(column, until, joined, from, column.length - until);
        return joined;
    }

    private static double[] joined(double[] column, int from, int until) {
        double[] joined = Arrays.copyOf(column, column.length - (until - from));
        System.arraycopy(column, until, joined, from, column.length - until);
        return joined;
    }

    /// Bars with an ask side, spreads and a few partial marks.
    public static QuotedBars quoted(BarSeries bars) {
        double[] spread = new double[bars.size()];
        double[][] ask = new double[4][];
        double[][] bid = {bars.open(), bars.high(), bars.low(), bars.close()};
        for (int column = 0; column < ask.length; column++) {
            ask[column] = Arrays.stream(bid[column])
                    .map(price -> Math.round(price * 1e5 + 12) / 1e5)
                    .toArray();
        }
        Arrays.fill(spread, 0.00012);
        for (int bar = 0; bar < spread.length; bar += 7) {
            spread[bar] = Double.NaN;
        }
        BitSet partial = new BitSet();
        partial.set(0);
        partial.set(bars.size() - 1);
        return QuotedBars.of(bars)
                .withSpread(spread)
                .withAsk(BarSeries.of(
                        bars.timeUtc(),
                        ask[0],
                        ask[1],
                        ask[2],
                        ask[3],
                        bars.volume().clone()))
                .withPartial(partial);
    }
}
