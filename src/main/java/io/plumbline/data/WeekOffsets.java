package io.plumbline.data;

import io.plumbline.core.BarSeries;
import io.plumbline.core.FxWeek;
import io.plumbline.core.Timeframe;
import io.plumbline.data.quality.Tally;
import io.plumbline.dataset.QualityReport;

/// Weeks that begin at another hour than the market does, such as on Sunday at 18:00 in New York: the sign of a clock
/// that was taken wrongly.
///
/// Only whole half hours count, because clocks differ by those, while a week whose first bars are missing begins at
/// any minute.
final class WeekOffsets {

    private static final long HALF_HOUR = 1_800_000;
    private static final long PAUSE = 86_400_000;
    private static final long MOST = 12 * 3_600_000L;

    private WeekOffsets() {}

    /// Nothing is counted for bars that are too long to show an hour.
    static Tally of(BarSeries bars, Timeframe timeframe) {
        Tally tally = new Tally(QualityReport.Kind.OFFSET);
        if (timeframe.compareTo(Timeframe.H1) > 0) {
            return tally;
        }
        long[] timeUtc = bars.timeUtc();
        long last = Long.MAX_VALUE;
        for (int bar = 0; bar < timeUtc.length; bar++) {
            if (bars.high()[bar] <= bars.low()[bar] && !(bars.volume()[bar] > 0)) {
                continue;
            }
            long time = timeUtc[bar];
            if (last != Long.MAX_VALUE && time - last > PAUSE) {
                long late = fromOpening(time);
                if (late != 0 && Math.abs(late) <= MOST && late % HALF_HOUR == 0) {
                    tally.add(time, 0, () -> words(late));
                }
            }
            last = time;
        }
        return tally;
    }

    /// How much later than the nearest opening of a week this is, milliseconds.
    private static long fromOpening(long timeUtc) {
        FxWeek week = FxWeek.of(timeUtc);
        long after = timeUtc - week.openUtc();
        long before = timeUtc - week.next().openUtc();
        return Math.abs(after) <= Math.abs(before) ? after : before;
    }

    private static String words(long late) {
        double hours = Math.abs(late) / 3_600_000.0;
        return "the week begins " + (hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours))
                + " h " + (late < 0 ? "before" : "after") + " the market opens";
    }
}
