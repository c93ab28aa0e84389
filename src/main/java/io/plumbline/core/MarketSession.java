package io.plumbline.core;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The working day of one of the places that make the currency market, such as London from 08:00 to 17:00 its time.
public enum MarketSession {
    SYDNEY("Sydney", ZoneId.of("Australia/Sydney"), 7, 16),
    TOKYO("Tokyo", ZoneId.of("Asia/Tokyo"), 9, 18),
    LONDON("London", ZoneId.of("Europe/London"), 8, 17),
    NEW_YORK("New York", ZoneId.of("America/New_York"), 8, 17);

    private final String title;
    private final ZoneId zone;
    private final LocalTime opens;
    private final LocalTime closes;

    MarketSession(String title, ZoneId zone, int opens, int closes) {
        this.title = title;
        this.zone = zone;
        this.opens = LocalTime.of(opens, 0);
        this.closes = LocalTime.of(closes, 0);
    }

    public String title() {
        return title;
    }

    public ZoneId zone() {
        return zone;
    }

    /// Whether the place works on a day of its own calendar: from Monday to Friday.
    public boolean worksOn(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /// Whether it is at work at an instant.
    public boolean isOpenAt(long timeUtc) {
        LocalDate day = Instant.ofEpochMilli(timeUtc).atZone(zone).toLocalDate();
        return worksOn(day) && timeUtc >= openUtc(day) && timeUtc < closeUtc(day);
    }

    /// When it opens on a day of its own calendar, epoch milliseconds.
    public long openUtc(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant().toEpochMilli();
    }

    /// When it closes on a day of its own calendar, epoch milliseconds.
    public long closeUtc(LocalDate day) {
        return day.atTime(closes).atZone(zone).toInstant().toEpochMilli();
    }
}
