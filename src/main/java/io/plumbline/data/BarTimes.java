package io.plumbline.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/// Times of bars as text, such as "2023-01-01 22:00:00", turned into epoch milliseconds.
///
/// Also understood: a `T` between date and time, no seconds, a fraction of up to nine digits (cut to milliseconds),
/// `Z` or an offset such as `+02:00`, and a date alone, which means its midnight. A time without an offset is UTC.
///
/// Remembers the day of the last time, since most bars share theirs with the one before. Not for several threads.
final class BarTimes {

    private static final long MILLIS_PER_DAY = 86_400_000L;
    private static final DateTimeFormatter ANY_FORM = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd")
            .optionalStart()
            .appendPattern("'T'HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .optionalEnd()
            .optionalStart()
            .parseLenient()
            .appendOffset("+HH", "Z") // lenient: minutes may follow, with or without a colon
            .parseStrict()
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private int lastDate = -1;
    private long lastDateUtc;

    /// The milliseconds of a time.
    ///
    /// @throws DateTimeException if this is no time in any of the forms
    long parse(String text) {
        return isPlainForm(text) ? parsePlainForm(text) : parseAnyForm(text);
    }

    /// Whether the text has the shape of `2023-01-01 22:00:00`, whatever its digits say.
    private static boolean isPlainForm(String text) {
        return text.length() == 19
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && (text.charAt(10) == ' ' || text.charAt(10) == 'T')
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private long parsePlainForm(String text) {
        int year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
        int date = (year * 100 + twoDigits(text, 5)) * 100 + twoDigits(text, 8);
        if (date != lastDate) {
            lastDateUtc = LocalDate.of(year, date / 100 % 100, date % 100).toEpochDay() * MILLIS_PER_DAY;
            lastDate = date;
        }
        int hour = twoDigits(text, 11);
        int minute = twoDigits(text, 14);
        int second = twoDigits(text, 17);
        if (hour > 23 || minute > 59 || second > 59) {
            throw new DateTimeException("no such time of day");
        }
        return lastDateUtc + ((hour * 60L + minute) * 60L + second) * 1000L;
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw new DateTimeException("not a digit");
        }
        return tens * 10 + ones;
    }

    private static long parseAnyForm(String text) {
        boolean spaced = text.length() > 10 && text.charAt(10) == ' ';
        TemporalAccessor parsed = ANY_FORM.parse(spaced ? text.substring(0, 10) + 'T' + text.substring(11) : text);
        LocalDate date = LocalDate.from(parsed);
        LocalTime time =
                Optional.ofNullable(parsed.query(TemporalQueries.localTime())).orElse(LocalTime.MIDNIGHT);
        ZoneOffset offset =
                Optional.ofNullable(parsed.query(TemporalQueries.offset())).orElse(ZoneOffset.UTC);
        return LocalDateTime.of(date, time).toInstant(offset).toEpochMilli();
    }
}
