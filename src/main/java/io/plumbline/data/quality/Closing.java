package io.plumbline.data.quality;

import io.plumbline.core.FxWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;

/// The hours in which the market is closed by the calendar within a trading week: around 25 December and 1 January,
/// from noon in New York on the eve to 19:00 there, which is midnight UTC, on the day. Whatever one of them is in a
/// week, the other is in the week after it, so a week has at most one.
///
/// Feeds stop between noon and 17:00 on the eve and come back between 16:00 and 19:00 on the day, as ten years of
/// brokers' hourly bars show; so a bar in these hours is neither missed nor wondered at.
///
/// @param fromUtc when the market may close, epoch milliseconds
/// @param untilUtc when it is open again at the latest; that of `fromUtc` in a week without such a day
record Closing(long fromUtc, long untilUtc) {

    private static final Closing NONE = new Closing(Long.MAX_VALUE, Long.MAX_VALUE);
    private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 25);
    private static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);
    private static final LocalTime CLOSES = LocalTime.NOON;
    private static final LocalTime OPENS = LocalTime.of(19, 0);

    /// The closing that touches a week, from its opening on Sunday to its close on Friday.
    static Closing in(FxWeek week) {
        LocalDate sunday =
                Instant.ofEpochMilli(week.openUtc()).atZone(FxWeek.NEW_YORK).toLocalDate();
        // A Saturday's eve is the week's last day.
        LocalDate saturday = sunday.plusDays(6);
        for (LocalDate day :
                new LocalDate[] {CHRISTMAS.atYear(sunday.getYear()), NEW_YEAR.atYear(saturday.getYear())}) {
            if (!day.isBefore(sunday) && !day.isAfter(saturday)) {
                return new Closing(utc(day.minusDays(1), CLOSES), utc(day, OPENS));
            }
        }
        return NONE;
    }

    private static long utc(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(FxWeek.NEW_YORK).toInstant().toEpochMilli();
    }

    boolean holds(long timeUtc) {
        return timeUtc >= fromUtc && timeUtc < untilUtc;
    }

    /// How many of these evenly spaced times it holds.
    long count(long firstUtc, long spacing, long times) {
        return before(untilUtc, firstUtc, spacing, times) - before(fromUtc, firstUtc, spacing, times);
    }

    /// How many of the times lie before an instant.
    private static long before(long instant, long firstUtc, long spacing, long times) {
        return instant <= firstUtc ? 0 : Math.min(times, Math.ceilDiv(instant - firstUtc, spacing));
    }
}
