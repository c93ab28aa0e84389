package io.plumbline.stats;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Trade;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The time a portfolio lived through: every moment at which a bar of any symbol starts, and every trading day on
/// which there is one. Made once per run and shared by its scenarios.
///
/// Days without trades count: a portfolio that waits earns 0 on that day, and every daily ratio must see it.
public final class Timeline {

    private final long[] barTimeUtc;
    private final long[] dayStartUtc;

    private Timeline(long[] barTimeUtc) {
        this.barTimeUtc = barTimeUtc;
        this.dayStartUtc = dayStarts(barTimeUtc);
    }

    /// The timeline of all symbols' bars together.
    public static Timeline of(Collection<BarSeries> bars) {
        long[] all = bars.stream().map(BarSeries::timeUtc).reduce(new long[0], Timeline::union);
        return new Timeline(all);
    }

    private static long[] union(long[] one, long[] other) {
        if (one.length == 0) {
            return other;
        }
        long[] merged = new long[one.length + other.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            long first = one[i];
            long second = other[j];
            merged[size++] = Math.min(first, second);
            i += first <= second ? 1 : 0;
            j += second <= first ? 1 : 0;
        }
        System.arraycopy(one, i, merged, size, one.length - i);
        size += one.length - i;
        System.arraycopy(other, j, merged, size, other.length - j);
        size += other.length - j;
        return Arrays.copyOf(merged, size);
    }

    /// Asks the calendar once per day and not once per bar: all bars before the day's end are of the same day.
    private static long[] dayStarts(long[] barTimeUtc) {
        long[] starts = new long[64];
        int days = 0;
        long dayEndUtc = Long.MIN_VALUE;
        for (long time : barTimeUtc) {
            if (time >= dayEndUtc) {
                TradingDay day = TradingDay.of(time);
                dayEndUtc = day.endUtc();
                if (days == starts.length) {
                    starts = Arrays.copyOf(starts, days * 2);
                }
                starts[days++] = day.startUtc();
            }
        }
        return Arrays.copyOf(starts, days);
    }

    /// Number of moments at which at least one bar starts.
    public int bars() {
        return barTimeUtc.length;
    }

    /// Number of trading days with at least one bar.
    public int days() {
        return dayStartUtc.length;
    }

    /// Dates on which the trading days end, as days since 1970-01-01.
    public long[] epochDays() {
        return Arrays.stream(dayStartUtc)
                .map(start -> TradingDay.of(start).date().toEpochDay())
                .toArray();
    }

    /// Start of the first bar, epoch milliseconds; 0 without bars.
    public long firstUtc() {
        return barTimeUtc.length == 0 ? 0 : barTimeUtc[0];
    }

    /// Start of the last bar, epoch milliseconds; 0 without bars.
    public long lastUtc() {
        return barTimeUtc.length == 0 ? 0 : barTimeUtc[barTimeUtc.length - 1];
    }

    /// Results summed by trading day, one number per day of the timeline. A trade counts on the day in which its
    /// exit bar starts.
    ///
    /// @param result result of each trade, in any unit
    public double[] daily(List<Trade> trades, double[] result) {
        double[] byDay = new double[days()];
        for (int i = 0; i < result.length; i++) {
            byDay[dayIndex(trades.get(i).exitTimeUtc())] += result[i];
        }
        return byDay;
    }

    private int dayIndex(long timeUtc) {
        int found = Arrays.binarySearch(dayStartUtc, timeUtc);
        int day = found >= 0 ? found : -found - 2;
        if (day < 0) {
            throw new IllegalArgumentException(
                    "a trade closed at " + Instant.ofEpochMilli(timeUtc) + ", before the first bar of the timeline");
        }
        return day;
    }

    /// Share of the timeline's bars on which at least one position was open, 0 to 1. A position is open from its
    /// fill bar to its exit bar, both counted; where positions overlap, a bar counts once.
    public double exposure(List<Trade> trades) {
        List<Trade> inFillOrder = trades.stream()
                .sorted(Comparator.comparingLong(Trade::fillTimeUtc))
                .toList();
        int held = 0;
        int uncounted = 0;
        for (Trade trade : inFillOrder) {
            int from = Math.max(uncounted, firstAtOrAfter(trade.fillTimeUtc()));
            int to = firstAtOrAfter(trade.exitTimeUtc() + 1);
            if (to > from) {
                held += to - from;
                uncounted = to;
            }
        }
        return bars() == 0 ? 0.0 : (double) held / bars();
    }

    private int firstAtOrAfter(long timeUtc) {
        int found = Arrays.binarySearch(barTimeUtc, timeUtc);
        return found >= 0 ? found : -found - 1;
    }
}
