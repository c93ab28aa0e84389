package io.plumbline.data.quality;

import io.plumbline.core.NumberText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers and times inside the sentences of a quality report.
final class Words {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Words() {}

    /// A time such as "2024-01-07 22:00".
    static String time(long timeUtc) {
        return TIME.format(Instant.ofEpochMilli(timeUtc));
    }

    /// A length of time such as "3 h 15 min".
    static String duration(long millis) {
        return NumberText.duration(Duration.ofMillis(millis));
    }

    /// A number of things such as "1 bar" or "1,234 bars".
    static String count(long count, String one) {
        return count(count, one, one + "s");
    }

    /// A number of things such as "1 stretch" or "12 stretches".
    static String count(long count, String one, String several) {
        return NumberText.count(count) + " " + (count == 1 ? one : several);
    }

    /// A share in percent such as "0.4 %"; of what is not none but too few for that "less than 0.1 %".
    static String share(long part, long whole) {
        double share = (double) part / Math.max(1, whole);
        return part > 0 && share < 0.0005 ? "less than 0.1\u00A0%" : NumberText.percent(share);
    }
}
