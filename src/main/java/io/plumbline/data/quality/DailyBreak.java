package io.plumbline.data.quality;

import io.plumbline.core.FxWeek;
import io.plumbline.core.Timeframe;
import java.time.Duration;
import java.util.Arrays;

/// The hour after 17:00 in New York in which some markets close every day, as those of metals and indices do. The
/// bars themselves tell: of the turns of the day with bars in the hour before and in the hour after the break, of
/// which there must be ten, at least four fifths have none in it. Bars longer than an hour do not show it.
///
/// @param daily whether the market has such a break
record DailyBreak(boolean daily) {

    private static final long HOUR_MILLIS = Duration.ofHours(1).toMillis();
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    /// A few minutes more or less belong to the break.
    private static final long SLACK_MILLIS = Duration.ofMinutes(5).toMillis();

    private static final int DAYS = 5;
    private static final int FEWEST_TURNS = 10;
    private static final double LEAST_SHARE = 0.8;

    static DailyBreak of(long[] timeUtc, Timeframe timeframe) {
        if (timeframe.compareTo(Timeframe.H1) > 0) {
            return new DailyBreak(false);
        }
        int[] turns = new int[2];
        Weeks.walk(timeUtc, timeframe.length().toMillis(), (week, _, from, closed, _) -> {
            for (int day = 1; day < DAYS; day++) {
                long turn = week.openUtc() + day * DAY_MILLIS;
                // None where bars are an hour long.
                long slack =
                        Math.min(SLACK_MILLIS, HOUR_MILLIS - timeframe.length().toMillis());
                int before = count(timeUtc, from, closed, turn - HOUR_MILLIS, turn);
                int inside = count(timeUtc, from, closed, turn + slack, turn + HOUR_MILLIS - slack);
                int after = count(timeUtc, from, closed, turn + HOUR_MILLIS, turn + 2 * HOUR_MILLIS);
                turns[0] += before > 0 && after > 0 ? 1 : 0;
                turns[1] += before > 0 && after > 0 && inside == 0 ? 1 : 0;
            }
        });
        return new DailyBreak(turns[0] >= FEWEST_TURNS && turns[1] >= LEAST_SHARE * turns[0]);
    }

    private static int count(long[] timeUtc, int from, int until, long fromUtc, long untilUtc) {
        return firstFrom(timeUtc, from, until, untilUtc) - firstFrom(timeUtc, from, until, fromUtc);
    }

    private static int firstFrom(long[] timeUtc, int from, int until, long instant) {
        int found = Arrays.binarySearch(timeUtc, from, until, instant);
        return found < 0 ? -found - 1 : found;
    }

    /// How many of these evenly spaced times are in the breaks of a week, though not in its closing. Where there is
    /// a break every day, Sunday begins with it too.
    long count(FxWeek week, Closing closing, long firstUtc, long spacing, long times) {
        if (!daily) {
            return 0;
        }
        long inside = 0;
        for (int day = 0; day < DAYS; day++) {
            long turn = week.openUtc() + day * DAY_MILLIS;
            if (!closing.holds(turn)) {
                inside += new Closing(turn, turn + HOUR_MILLIS).count(firstUtc, spacing, times);
            }
        }
        return inside;
    }
}
