package io.plumbline.data.quality;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Timeframe;
import io.plumbline.data.clock.WeekOpenings;
import io.plumbline.data.clock.WeekOpenings.Off;
import io.plumbline.dataset.QualityReport.Kind;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The weeks that open at another hour than Sunday 17:00 in New York, as [WeekOpenings] finds them: their times are
/// off by that much, as of files whose daylight saving was taken for another. Days and weeks do not show it.
final class Offsets {

    private static final int BREAK_MINUTES = 60;

    private Offsets() {}

    static Tally find(BarSeries bars, Timeframe timeframe, DailyBreak daily) {
        Tally tally = new Tally(Kind.OFFSET);
        if (timeframe.compareTo(Timeframe.D1) >= 0) {
            return tally;
        }
        // Where there is a break every day, the week begins with it and so opens an hour late.
        List<Off> off = WeekOpenings.off(
                        bars.timeUtc(), active(bars), timeframe.length().toMillis())
                .stream()
                .filter(week -> !daily.daily() || week.offsetMinutes() != BREAK_MINUTES)
                .toList();
        Map<Integer, Integer> weeksByOffset = new TreeMap<>();
        for (Off week : off) {
            weeksByOffset.merge(week.offsetMinutes(), 1, Integer::sum);
            tally.add(
                    week.observedUtc(),
                    0,
                    () -> "opens " + words(week.offsetMinutes()) + ", at " + Words.time(week.observedUtc())
                            + " instead of " + Words.time(week.weekOpenUtc()));
        }
        weeksByOffset.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .ifPresent(most -> tally.note(Words.count(most.getValue(), "week")
                        + (most.getValue() == 1 ? " opens " : " open ")
                        + words(most.getKey())));
        return tally;
    }

    private static String words(int minutes) {
        return Words.duration(Math.abs(minutes) * 60_000L) + (minutes < 0 ? " early" : " late");
    }

    private static BitSet active(BarSeries bars) {
        double[] high = bars.high();
        double[] low = bars.low();
        double[] volume = bars.volume();
        long[] words = new long[(bars.size() + 63) / 64];
        for (int bar = 0; bar < high.length; bar++) {
            if (high[bar] > low[bar] || volume[bar] > 0) {
                words[bar >> 6] |= 1L << bar;
            }
        }
        return BitSet.valueOf(words);
    }
}
