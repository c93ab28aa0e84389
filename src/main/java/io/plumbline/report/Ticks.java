package io.plumbline.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Places on an axis worth a label: round numbers, or first days of months and years.
final class Ticks {

    private static final long MILLIS_PER_HOUR = 3_600_000;
    private static final long MILLIS_PER_DAY = 24 * MILLIS_PER_HOUR;
    private static final double DAYS_PER_MONTH = 30.44;
    private static final int MOST_TIMES = 9;

    private static final int[] HOUR_STEPS = {1, 3, 6, 12};
    private static final int[] DAY_STEPS = {1, 2, 7, 14};
    private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24, 60, 120};

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /// A labelled place on a time axis.
    record Time(long timeUtc, String label) {}

    private Ticks() {}

    /// The distance of round numbers (1, 2 or 5 times a power of ten) that cut a range into about `parts`.
    static double step(double range, int parts) {
        double rough = range / parts;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double multiple = rough / power;
        return power * (multiple <= 1 ? 1 : multiple <= 2 ? 2 : multiple <= 5 ? 5 : 10);
    }

    /// Times between two others, nine at most, at the finest distance that allows it.
    static List<Time> times(long firstUtc, long lastUtc) {
        long span = lastUtc - firstUtc;
        for (int hours : HOUR_STEPS) {
            if (span / (hours * MILLIS_PER_HOUR) < MOST_TIMES) {
                return clock(firstUtc, lastUtc, hours * MILLIS_PER_HOUR, 0);
            }
        }
        for (int days : DAY_STEPS) {
            if (span / (days * MILLIS_PER_DAY) < MOST_TIMES) {
                // The epoch began on a Thursday; four days later is a Monday, on which weekly ticks lie.
                return clock(firstUtc, lastUtc, days * MILLIS_PER_DAY, days % 7 == 0 ? 4 * MILLIS_PER_DAY : 0);
            }
        }
        for (int months : MONTH_STEPS) {
            if (span / (months * DAYS_PER_MONTH * MILLIS_PER_DAY) < MOST_TIMES) {
                return months(firstUtc, lastUtc, months);
            }
        }
        return List.of();
    }

    private static List<Time> clock(long firstUtc, long lastUtc, long stepMillis, long offsetMillis) {
        List<Time> ticks = new ArrayList<>();
        long time = Math.ceilDiv(firstUtc - offsetMillis, stepMillis) * stepMillis + offsetMillis;
        for (; time <= lastUtc; time += stepMillis) {
            boolean midnight = Math.floorMod(time, MILLIS_PER_DAY) == 0;
            LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(time, MILLIS_PER_DAY));
            ticks.add(new Time(
                    time, midnight ? DAY.format(date) : UtcText.second(time).substring(11, 16)));
        }
        return ticks;
    }

    private static List<Time> months(long firstUtc, long lastUtc, int step) {
        List<Time> ticks = new ArrayList<>();
        YearMonth month = YearMonth.from(LocalDate.ofEpochDay(Math.floorDiv(firstUtc, MILLIS_PER_DAY)));
        while (true) {
            long time = month.atDay(1).toEpochDay() * MILLIS_PER_DAY;
            if (time > lastUtc) {
                return ticks;
            }
            long number = month.getYear() * 12L + month.getMonthValue() - 1;
            if (number % step == 0 && time >= firstUtc) {
                ticks.add(new Time(time, step % 12 == 0 ? Integer.toString(month.getYear()) : MONTH.format(month)));
            }
            month = month.plusMonths(1);
        }
    }
}
