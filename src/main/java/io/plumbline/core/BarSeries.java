package io.plumbline.core;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The bars of one instrument as columns, oldest first.
///
/// A series is checked once, when it is made: times strictly ascend, prices are positive and finite, and every high
/// and low spans its open and close. Code that reads it trusts it and does not check again.
///
/// The accessors hand out the columns themselves, not copies: read them, never write them.
public final class BarSeries {

    private final long[] timeUtc;
    private final double[] open;
    private final double[] high;
    private final double[] low;
    private final double[] close;
    private final double[] volume;

    private BarSeries(long[] timeUtc, double[] open, double[] high, double[] low, double[] close, double[] volume) {
        this.timeUtc = timeUtc;
        this.open = open;
        this.high = high;
        this.low = low;
        this.close = close;
        this.volume = volume;
    }

    /// A series over these columns, which from now on belong to it.
    ///
    /// @param timeUtc starts of the bars, epoch milliseconds
    /// @param volume units traded per bar, `NaN` where the source has none
    /// @throws IllegalArgumentException naming the first bar that contradicts itself
    public static BarSeries of(
            long[] timeUtc, double[] open, double[] high, double[] low, double[] close, double[] volume) {
        int size = timeUtc.length;
        if (IntStream.of(open.length, high.length, low.length, close.length, volume.length)
                .anyMatch(length -> length != size)) {
            throw new IllegalArgumentException("columns of different lengths");
        }
        for (int bar = 0; bar < size; bar++) {
            boolean ordered = bar == 0 || timeUtc[bar] > timeUtc[bar - 1];
            boolean positive = low[bar] > 0 && high[bar] < Double.POSITIVE_INFINITY;
            boolean spans = low[bar] <= Math.min(open[bar], close[bar]) && high[bar] >= Math.max(open[bar], close[bar]);
            if (!ordered || !positive || !spans) {
                throw new IllegalArgumentException(String.format(
                        "bar %d at %s: open %s, high %s, low %s, close %s; wanted a later time than the bar before, "
                                + "positive finite prices, and low <= open, close <= high",
                        bar, Instant.ofEpochMilli(timeUtc[bar]), open[bar], high[bar], low[bar], close[bar]));
            }
        }
        return new BarSeries(timeUtc, open, high, low, close, volume);
    }

    /// Number of bars.
    public int size() {
        return timeUtc.length;
    }

    /// Starts of the bars, epoch milliseconds.
    public long[] timeUtc() {
        return timeUtc;
    }

    public double[] open() {
        return open;
    }

    public double[] high() {
        return high;
    }

    public double[] low() {
        return low;
    }

    public double[] close() {
        return close;
    }

    /// Units traded per bar, `NaN` where the source has none.
    public double[] volume() {
        return volume;
    }

    /// The true range of a bar as a price difference: the distance it covers, the gap from the close before it
    /// included.
    ///
    /// `max(high - low, |high - previous close|, |low - previous close|)` (Wilder, New Concepts in Technical
    /// Trading Systems, 1978). The first bar, which has no close before it, has its own range.
    public double trueRange(int bar) {
        double range = high[bar] - low[bar];
        if (bar == 0) {
            return range;
        }
        double previousClose = close[bar - 1];
        return Math.max(range, Math.max(Math.abs(high[bar] - previousClose), Math.abs(low[bar] - previousClose)));
    }

    /// Bars `from` (inclusive) to `to` (exclusive), as a series of their own.
    public BarSeries slice(int from, int to) {
        return new BarSeries(
                Arrays.copyOfRange(timeUtc, from, to),
                Arrays.copyOfRange(open, from, to),
                Arrays.copyOfRange(high, from, to),
                Arrays.copyOfRange(low, from, to),
                Arrays.copyOfRange(close, from, to),
                Arrays.copyOfRange(volume, from, to));
    }

    /// The last `count` bars, or all if there are fewer.
    public BarSeries last(int count) {
        return count >= size() ? this : slice(size() - count, size());
    }
}
