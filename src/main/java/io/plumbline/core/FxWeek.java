package io.plumbline.core;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/// The trading week of the currency market, such as that from Sunday 2024-01-07 22:00 to Friday 2024-01-12 22:00
/// UTC: it opens on Sunday and closes on Friday, both at 17:00 in New York, and so an hour earlier in UTC in
/// summer.
///
/// @param openUtc when it opens, epoch milliseconds
/// @param closeUtc when it closes, epoch milliseconds
public record FxWeek(long openUtc, long closeUtc) {

    /// Where the market's day begins and ends.
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /// When the market's day begins and ends there.
    public static final LocalTime DAY_TURNS = LocalTime.of(17, 0);

    /// The week that an instant lies in; one on a weekend lies in the week before.
    public static FxWeek of(long timeUtc) {
        ZonedDateTime local = Instant.ofEpochMilli(timeUtc).atZone(NEW_YORK);
        LocalDate sunday = local.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        ZonedDateTime open = sunday.atTime(DAY_TURNS).atZone(NEW_YORK);
        return opening(open.isAfter(local) ? sunday.minusWeeks(1) : sunday);
    }

    /// The week that opens on a Sunday.
    public static FxWeek opening(LocalDate sunday) {
        return new FxWeek(
                sunday.atTime(DAY_TURNS).atZone(NEW_YORK).toInstant().toEpochMilli(),
                sunday.plusDays(5)
                        .atTime(DAY_TURNS)
                        .atZone(NEW_YORK)
                        .toInstant()
                        .toEpochMilli());
    }

    /// The week after this one.
    public FxWeek next() {
        return opening(
                Instant.ofEpochMilli(openUtc).atZone(NEW_YORK).toLocalDate().plusWeeks(1));
    }

    /// Whether the market is open at an instant.
    public boolean isOpenAt(long timeUtc) {
        return timeUtc >= openUtc && timeUtc < closeUtc;
    }
}
