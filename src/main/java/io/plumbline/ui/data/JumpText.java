package io.plumbline.ui.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A typed time to go to, such as "2023-03-12 14:30", "2023-03-12", "2023-03" or "2023", in UTC.
///
/// @param fromUtc where it begins, epoch milliseconds
/// @param toUtc where it ends, epoch milliseconds; the same for a minute
record JumpText(long fromUtc, long toUtc) {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[ T]+(\\d{1,2}):(\\d{2})(?::\\d{2})?)?)?)?Z?");

    /// What the field wants, in words.
    static final String WANTED = "Write a date such as 2023-03-12, or 2023-03-12 14:30";

    static Optional<JumpText> parse(String typed) {
        Matcher parts = PARTS.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(parts));
        } catch (DateTimeException e) {
            // There is no such day.
            return Optional.empty();
        }
    }

    private static JumpText of(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return between(Year.of(year).atDay(1), Year.of(year + 1).atDay(1));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
        if (parts.group(3) == null) {
            return between(month.atDay(1), month.plusMonths(1).atDay(1));
        }
        LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(parts.group(3)));
        if (parts.group(4) == null) {
            return between(day, day.plusDays(1));
        }
        LocalDateTime minute = day.atTime(Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5)));
        long time = minute.toInstant(ZoneOffset.UTC).toEpochMilli();
        return new JumpText(time, time);
    }

    private static JumpText between(LocalDate from, LocalDate to) {
        return new JumpText(
                from.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli(),
                to.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    }
}
