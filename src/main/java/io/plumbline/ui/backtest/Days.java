package io.plumbline.ui.backtest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as the screen writes them, such as "2 Jan 2024", UTC unless said otherwise.
public final class Days {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Days() {}

    static String of(Instant time) {
        return DAY.format(time);
    }

    static String of(long timeUtc) {
        return of(Instant.ofEpochMilli(timeUtc));
    }

    /// From the first to the last, such as "2 Jan 2024 – 30 Dec 2024".
    static String span(Instant first, Instant last) {
        return of(first) + " – " + of(last);
    }

    /// Day and minute where the user is, such as "3 Mar 2026, 14:05".
    public static String minute(Instant time, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH)
                .withZone(zone)
                .format(time);
    }

    /// The day where the user is, such as "3 March 2026".
    static String longDay(Instant time, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                .withZone(zone)
                .format(time);
    }
}
