package io.plumbline.data.quality;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.QualityReport.Kind;
import java.time.Duration;

/// Stretches of bars in a row that do not move at all while the market is open: high and low are one price.
///
/// A quiet minute is nothing special, a feed that stands still is. So a stretch counts from half an hour on and
/// from three bars on: 30 bars of M1, 6 of M5, 3 of M10 to H2; of H4 and longer from two bars on. Bars around 25
/// December and 1 January are left out, and a stretch ends with its week.
final class FlatRuns {

    private static final long SHORTEST_MILLIS = Duration.ofMinutes(30).toMillis();

    private final Tally runs = new Tally(Kind.ZERO_RANGE);
    private final BarSeries bars;
    private final int fewest;
    private long flatBars;
    private int longest;
    private long longestFromUtc;

    FlatRuns(BarSeries bars, Timeframe timeframe) {
        this.bars = bars;
        this.fewest = fewest(timeframe);
    }

    /// The fewest bars that make a stretch.
    static int fewest(Timeframe timeframe) {
        return timeframe.compareTo(Timeframe.H4) >= 0
                ? 2
                : (int) Math.max(3, SHORTEST_MILLIS / timeframe.length().toMillis());
    }

    /// Takes the next week, whose bars from `from` to before `closed` begin before its close.
    void take(Closing closing, int from, int closed) {
        double[] high = bars.high();
        double[] low = bars.low();
        int first = from;
        for (int bar = from; bar < closed; bar++) {
            if (high[bar] > low[bar] || closing.holds(bars.timeUtc()[bar])) {
                end(first, bar);
                first = bar + 1;
            }
        }
        end(first, closed);
    }

    private void end(int first, int end) {
        int count = end - first;
        if (count < fewest) {
            return;
        }
        long fromUtc = bars.timeUtc()[first];
        flatBars += count;
        if (count > longest) {
            longest = count;
            longestFromUtc = fromUtc;
        }
        runs.add(fromUtc, 0, () -> Words.count(count, "bar") + " at " + bars.close()[first]);
    }

    /// What was found, once the last week is taken.
    Tally found() {
        if (flatBars > 0) {
            runs.note(Words.count(flatBars, "bar") + " in all, in stretches of " + fewest + " or more; the longest: "
                    + Words.count(longest, "bar") + " from " + Words.time(longestFromUtc));
        }
        return runs;
    }

    /// Number of bars in the stretches.
    long flatBars() {
        return flatBars;
    }
}
