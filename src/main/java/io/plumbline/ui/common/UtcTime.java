package io.plumbline.ui.common;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Epoch milliseconds as text in UTC, such as "2024-07-10 09:30".
public final class UtcTime {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private UtcTime() {}

    public static String minute(long timeUtc) {
        return MINUTE.format(Instant.ofEpochMilli(timeUtc));
    }

    /// The day alone, such as "2024-07-10".
    public static String day(long timeUtc) {
        return minute(timeUtc).substring(0, "yyyy-MM-dd".length());
    }
}
