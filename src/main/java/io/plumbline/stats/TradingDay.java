package io.plumbline.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The day of the FX market, named after the date on which it ends: Monday 2024-03-11 runs from Sunday 17:00 to
/// Monday 17:00 New York time. With daylight saving that is 21:00 UTC in summer and 22:00 UTC in winter, and the
/// day of a clock change has 23 or 25 hours.
///
/// @param date the New York date on which the day ends
public record TradingDay(LocalDate date) {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalTime CLOSE = LocalTime.of(17, 0);
    private static final Duration CLOSE_TO_MIDNIGHT = Duration.ofHours(7);

    /// The day that a moment belongs to. The close itself belongs to the next day.
    ///
    /// @param timeUtc epoch milliseconds
    public static TradingDay of(long timeUtc) {
        return new TradingDay(Instant.ofEpochMilli(timeUtc)
                .atZone(NEW_YORK)
                .toLocalDateTime()
                .plus(CLOSE_TO_MIDNIGHT)
                .toLocalDate());
    }

    /// First moment of the day, epoch milliseconds.
    public long startUtc() {
        return closeOn(date.minusDays(1));
    }

    /// First moment of the next day, epoch milliseconds.
    public long endUtc() {
        return closeOn(date);
    }

    private static long closeOn(LocalDate date) {
        return date.atTime(CLOSE).atZone(NEW_YORK).toInstant().toEpochMilli();
    }
}
