package io.plumbline.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// Places on a time axis worth a label: full hours, midnights, Mondays, first days of months and years, all in UTC,
/// such as "Nov 2023", "Dec", "Jan 2024".
///
/// Labels are as short as their neighbours allow: the first one, and each that begins a new day or year, says
/// which.
public final class TimeTicks {

    private static final DateTimeFormatter FULL = format("EEE d MMM yyyy HH:mm 'UTC'");
    private static final DateTimeFormatter CLOCK = format("HH:mm");
    private static final DateTimeFormatter DAY = format("d MMM");
    private static final DateTimeFormatter DAY_CLOCK = format("d MMM HH:mm");
    private static final DateTimeFormatter DAY_YEAR = format("d MMM yyyy");
    private static final DateTimeFormatter MONTH = format("MMM");
    private static final DateTimeFormatter MONTH_YEAR = format("MMM yyyy");
    private static final DateTimeFormatter YEAR = format("yyyy");

    private TimeTicks() {}

    /// A labelled time.
    ///
    /// @param timeUtc epoch milliseconds
    public record TimeTick(long timeUtc, String label) {}

    /// A distance of calendar units, such as 15 minutes or 3 months.
    public record Step(ChronoUnit unit, int count) {

        double millis() {
            return (double) unit.getDuration().toMillis() * count;
        }

        /// The step's round times from one time to another, both included, ascending. Weeks begin on Monday.
        public List<Long> times(long fromUtc, long toUtc) {
            List<Long> times = new ArrayList<>();
            for (LocalDateTime at = floor(toUtc(fromUtc)); ; at = at.plus(count, unit)) {
                long time = at.toInstant(ZoneOffset.UTC).toEpochMilli();
                if (time > toUtc) {
                    return times;
                }
                if (time >= fromUtc) {
                    times.add(time);
                }
            }
        }

        /// A round time's label after the one before it on the axis, such as "06:00" after "6 Mar".
        public String label(long timeUtc, OptionalLong beforeUtc) {
            LocalDateTime at = toUtc(timeUtc);
            LocalDateTime before = beforeUtc.isPresent() ? toUtc(beforeUtc.getAsLong()) : LocalDateTime.MIN;
            boolean newYear = at.getYear() != before.getYear();
            boolean newDay = newYear || at.getDayOfYear() != before.getDayOfYear();
            boolean midnight = at.getHour() == 0 && at.getMinute() == 0;
            DateTimeFormatter shortest = switch (unit) {
                case MINUTES, HOURS -> !newDay ? CLOCK : midnight ? DAY : DAY_CLOCK;
                case MONTHS -> newYear ? MONTH_YEAR : MONTH;
                case YEARS -> YEAR;
                default -> newYear ? DAY_YEAR : DAY;
            };
            return shortest.format(at);
        }

        /// The last round time that is not after `time`.
        private LocalDateTime floor(LocalDateTime time) {
            LocalDate date = time.toLocalDate();
            return switch (unit) {
                case MINUTES -> floorOfDay(time, count);
                case HOURS -> floorOfDay(time, count * 60);
                // The epoch began on a Thursday, three days after a Monday.
                case WEEKS ->
                    date.minusDays(Math.floorMod(date.toEpochDay() + 3, 7L * count))
                            .atStartOfDay();
                case MONTHS ->
                    date.withDayOfMonth(1)
                            .minusMonths((date.getMonthValue() - 1) % count)
                            .atStartOfDay();
                case YEARS ->
                    LocalDate.of(date.getYear() - Math.floorMod(date.getYear(), count), 1, 1)
                            .atStartOfDay();
                default ->
                    date.minusDays(Math.floorMod(date.toEpochDay(), (long) count))
                            .atStartOfDay();
            };
        }

        private static LocalDateTime floorOfDay(LocalDateTime time, int minutes) {
            int minuteOfDay = time.getHour() * 60 + time.getMinute();
            return time.toLocalDate().atStartOfDay().plusMinutes(minuteOfDay - minuteOfDay % minutes);
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.MINUTES, 1),
            new Step(ChronoUnit.MINUTES, 5),
            new Step(ChronoUnit.MINUTES, 15),
            new Step(ChronoUnit.MINUTES, 30),
            new Step(ChronoUnit.HOURS, 1),
            new Step(ChronoUnit.HOURS, 3),
            new Step(ChronoUnit.HOURS, 6),
            new Step(ChronoUnit.HOURS, 12),
            new Step(ChronoUnit.DAYS, 1),
            new Step(ChronoUnit.DAYS, 2),
            new Step(ChronoUnit.WEEKS, 1),
            new Step(ChronoUnit.WEEKS, 2),
            new Step(ChronoUnit.MONTHS, 1),
            new Step(ChronoUnit.MONTHS, 2),
            new Step(ChronoUnit.MONTHS, 3),
            new Step(ChronoUnit.MONTHS, 6),
            new Step(ChronoUnit.YEARS, 1),
            new Step(ChronoUnit.YEARS, 2),
            new Step(ChronoUnit.YEARS, 5),
            new Step(ChronoUnit.YEARS, 10),
            new Step(ChronoUnit.YEARS, 50));

    /// The finest step that cuts so many milliseconds into at most so many parts.
    public static Step step(double spanMillis, int atMost) {
        double least = spanMillis / Math.max(1, atMost);
        return STEPS.stream()
                .filter(candidate -> candidate.millis() >= least)
                .findFirst()
                .orElse(STEPS.getLast());
    }

    /// Labelled times from one time to another, ascending, at most so many.
    public static List<TimeTick> between(long fromUtc, long toUtc, int atMost) {
        Step step = step((double) toUtc - fromUtc, atMost);
        List<TimeTick> ticks = new ArrayList<>();
        OptionalLong before = OptionalLong.empty();
        for (long time : step.times(fromUtc, toUtc)) {
            if (ticks.size() < atMost) {
                ticks.add(new TimeTick(time, step.label(time, before)));
                before = OptionalLong.of(time);
            }
        }
        return ticks;
    }

    /// A time in full, such as "Tue 5 Mar 2024 14:30 UTC".
    public static String full(long timeUtc) {
        return FULL.format(toUtc(timeUtc));
    }

    private static LocalDateTime toUtc(long timeUtc) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(timeUtc), ZoneOffset.UTC);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
