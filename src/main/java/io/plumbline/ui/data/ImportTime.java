package io.plumbline.ui.data;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Epoch milliseconds as text in UTC, such as "2024-01-07 22:00".
final class ImportTime {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private ImportTime() {}

    static String minute(long timeUtc) {
        return MINUTE.format(Instant.ofEpochMilli(timeUtc));
    }

    /// The day alone, such as "2024-01-07".
    static String day(long timeUtc) {
        return minute(timeUtc).substring(0, "yyyy-MM-dd".length());
    }
}
