package io.plumbline.data;

import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import java.util.BitSet;

/// The making of longer bars from shorter ones, such as hours from minutes.
///
/// A bar opens with its first source bar, reaches as high and as low as any, closes with the last; its volume is
/// their sum and its spread the mean of theirs, where they are known. The ask side likewise. Times at which no
/// source bar starts give no bar.
///
/// Bars up to H12 begin at multiples of their length from midnight UTC, as in pandas' `resample`; D1 bars begin at
/// 17:00 in New York and W1 bars on Sunday at 17:00 there, where the market's day and week begin.
///
/// A bar is marked as partial when it was made of fewer source bars than fit into the hours in which the market is
/// open (by [io.plumbline.core.FxWeek], which knows no holidays), be it at the edges of the data or inside, or when
/// one of its source bars is.
public final class Resample {

    private Resample() {}

    /// Bars of a longer timeframe.
    ///
    /// @throws IllegalArgumentException if that is not longer, not a whole multiple, or if a source bar reaches
    ///     over the end of the bar it would go into
    public static QuotedBars of(QuotedBars bars, Timeframe from, Timeframe to) {
        long sourceMillis = from.length().toMillis();
        if (to.length().toMillis() <= sourceMillis || to.length().toMillis() % sourceMillis != 0) {
            throw new IllegalArgumentException(
                    "from " + from + " to " + to + "; wanted a longer timeframe that is a whole multiple of " + from);
        }
        Buckets buckets = Buckets.of(bars.bars().timeUtc(), from, to);
        QuotedBars made = QuotedBars.of(series(bars.bars(), buckets));
        if (bars.ask().isPresent()) {
            made = made.withAsk(series(bars.ask().get(), buckets));
        }
        if (bars.spread().isPresent()) {
            made = made.withSpread(buckets.means(bars.spread().get()));
        }
        return made.withPartial(partial(bars, buckets));
    }

    private static BarSeries series(BarSeries source, Buckets buckets) {
        int[] ends = buckets.ends();
        double[] open = new double[ends.length];
        double[] high = new double[ends.length];
        double[] low = new double[ends.length];
        double[] close = new double[ends.length];
        int first = 0;
        for (int bar = 0; bar < ends.length; bar++) {
            open[bar] = source.open()[first];
            high[bar] = highest(source.high(), first, ends[bar]);
            low[bar] = lowest(source.low(), first, ends[bar]);
            close[bar] = source.close()[ends[bar] - 1];
            first = ends[bar];
        }
        return BarSeries.of(buckets.startUtc(), open, high, low, close, buckets.sums(source.volume()));
    }

    private static double highest(double[] high, int from, int until) {
        double highest = high[from];
        for (int bar = from + 1; bar < until; bar++) {
            highest = high[bar] > highest ? high[bar] : highest;
        }
        return highest;
    }

    private static double lowest(double[] low, int from, int until) {
        double lowest = low[from];
        for (int bar = from + 1; bar < until; bar++) {
            lowest = low[bar] < lowest ? low[bar] : lowest;
        }
        return lowest;
    }

    private static BitSet partial(QuotedBars source, Buckets buckets) {
        BitSet sourcePartial = source.partial();
        BitSet partial = new BitSet();
        int[] wanted = buckets.wanted();
        int first = 0;
        for (int bar = 0; bar < wanted.length; bar++) {
            int end = buckets.ends()[bar];
            int marked = sourcePartial.nextSetBit(first);
            partial.set(bar, end - first < wanted[bar] || (marked >= 0 && marked < end));
            first = end;
        }
        return partial;
    }
}
