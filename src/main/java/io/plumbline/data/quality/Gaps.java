package io.plumbline.data.quality;

import io.plumbline.core.FxWeek;
import io.plumbline.core.NumberText;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.QualityReport.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The bars that are missing while the market is open, week after week.
///
/// What is expected follows from the bars themselves: one directly behind the other from the opening of the week to
/// its close, wherever the first begins. So bars of four hours may begin at 22:00 or at 20:00, and days at 17:00 in
/// New York or at midnight. Before the first bar of the data and behind its last nothing is expected, nor in a
/// [Closing] or a [DailyBreak].
final class Gaps {

    /// Feeds write no bar for a minute without a quote, so short gaps are no loss.
    static final Duration QUIET = Duration.ofMinutes(5);

    private final Tally missing = new Tally(Kind.MISSING);
    private final long[] timeUtc;
    private final long length;
    private final long endUtc;
    private final DailyBreak daily;
    private long quiet;
    private long tolerated;
    private long paused;
    private int weeks;

    // The gap before the next bar, which may reach over several weeks.
    private long gapFromUtc;
    private long gapBars;

    private long longestFromUtc;
    private long longestMillis;

    Gaps(long[] timeUtc, Timeframe timeframe, DailyBreak daily) {
        this.timeUtc = timeUtc;
        // A week is five days long as far as the market is concerned.
        this.length = Math.min(timeframe.length().toMillis(), Duration.ofDays(5).toMillis());
        this.daily = daily;
        this.endUtc = timeUtc.length == 0 ? 0 : timeUtc[timeUtc.length - 1] + length;
    }

    /// Takes the next week, whose bars from `from` to before `closed` begin before its close.
    void take(FxWeek week, Closing closing, int from, int closed) {
        weeks += from < closed ? 1 : 0;
        long expected = Math.max(week.openUtc(), timeUtc[0]);
        for (int bar = from; bar < closed; bar++) {
            if (timeUtc[bar] - expected >= length) {
                widenGap(week, closing, expected, timeUtc[bar]);
            }
            if (gapBars > 0) {
                endGap();
            }
            expected = timeUtc[bar] + length;
        }
        long until = Math.min(week.closeUtc(), endUtc);
        if (until - expected >= length) {
            widenGap(week, closing, expected, until);
        }
    }

    private void widenGap(FxWeek week, Closing closing, long fromUtc, long untilUtc) {
        long lacking = (untilUtc - fromUtc) / length;
        long closed = closing.count(fromUtc, length, lacking);
        long breaks = daily.count(week, closing, fromUtc, length, lacking);
        tolerated += closed;
        paused += breaks;
        long wanted = lacking - closed - breaks;
        if (wanted > 0) {
            gapFromUtc = gapBars > 0 ? gapFromUtc : closing.holds(fromUtc) ? closing.untilUtc() : fromUtc;
            gapBars += wanted;
            missing.countAlong(fromUtc, untilUtc, wanted);
        }
    }

    private void endGap() {
        long bars = gapBars;
        // As long as the market was open meanwhile.
        long millis = bars * length;
        if (millis <= QUIET.toMillis()) {
            quiet += bars;
        }
        if (millis > longestMillis) {
            longestMillis = millis;
            longestFromUtc = gapFromUtc;
        }
        missing.place(gapFromUtc, 0, () -> Words.count(bars, "bar") + " missing (" + Words.duration(millis) + ")");
        gapBars = 0;
    }

    /// What was found, once the last week is taken.
    Tally found() {
        if (gapBars > 0) {
            endGap();
        }
        List<String> notes = new ArrayList<>();
        if (missing.count() > 0) {
            notes.add(Words.share(missing.count(), missing.count() + timeUtc.length)
                    + " of the bars within trading hours; the longest gap: " + Words.duration(longestMillis) + " from "
                    + Words.time(longestFromUtc));
        }
        if (tolerated > 0) {
            notes.add("not counted: " + NumberText.count(tolerated)
                    + " around 25 December and 1 January, when the market is closed");
        }
        if (paused > 0) {
            notes.add("not counted: " + NumberText.count(paused)
                    + " in the hour after 17:00 in New York, in which this market closes every day");
        }
        missing.note(String.join("; ", notes));
        return missing;
    }

    /// How many of the missing bars are in gaps of up to five minutes.
    long quiet() {
        return quiet;
    }

    /// Number of weeks that have bars.
    int weeks() {
        return weeks;
    }
}
