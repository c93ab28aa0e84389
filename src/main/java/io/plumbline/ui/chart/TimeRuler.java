package io.plumbline.ui.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An axis of epoch milliseconds, divided by calendar units in UTC.
///
/// Labels are as short as their neighbours allow: the first one, and each that begins a new day or year, says
/// which.
public record TimeRuler() implements Ruler {

    private static final DateTimeFormatter FULL = format("EEE d MMM yyyy HH:mm 'UTC'");
    private static final DateTimeFormatter CLOCK = format("HH:mm");
    private static final DateTimeFormatter DAY = format("d MMM");
    private static final DateTimeFormatter DAY_CLOCK = format("d MMM HH:mm");
    private static final DateTimeFormatter DAY_YEAR = format("d MMM yyyy");
    private static final DateTimeFormatter MONTH = format("MMM");
    private static final DateTimeFormatter MONTH_YEAR = format("MMM yyyy");
    private static final DateTimeFormatter YEAR = format("yyyy");

    private record Step(ChronoUnit unit, int count) {
        double millis() {
            return (double) unit.getDuration().toMillis() * count;
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

    @Override
    public List<Tick> ticks(Range range, int atMost) {
        double least = range.span() / Math.max(1, atMost);
        Step step = STEPS.stream()
                .filter(candidate -> candidate.millis() >= least)
                .findFirst()
                .orElse(STEPS.getLast());
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime from = toUtc(range.from());
        LocalDateTime before = LocalDateTime.MIN;
        for (LocalDateTime at = floor(from, step); ticks.size() < atMost; at = at.plus(step.count(), step.unit())) {
            double value = at.toInstant(ZoneOffset.UTC).toEpochMilli();
            if (value > range.to()) {
                break;
            }
            if (value >= range.from()) {
                ticks.add(new Tick(value, label(at, before, step.unit())));
                before = at;
            }
        }
        return ticks;
    }

    @Override
    public String readOut(double value) {
        return FULL.format(toUtc(value));
    }

    /// The last round time of a step that is not after `time`. Weeks begin on Monday.
    private static LocalDateTime floor(LocalDateTime time, Step step) {
        LocalDate date = time.toLocalDate();
        int count = step.count();
        return switch (step.unit()) {
            case MINUTES -> floorOfDay(time, count);
            case HOURS -> floorOfDay(time, count * 60);
            // The epoch began on a Thursday, three days after a Monday.
            case WEEKS ->
                date.minusDays(Math.floorMod(date.toEpochDay() + 3, 7L * count)).atStartOfDay();
            case MONTHS ->
                date.withDayOfMonth(1)
                        .minusMonths((date.getMonthValue() - 1) % count)
                        .atStartOfDay();
            case YEARS ->
                LocalDate.of(date.getYear() - Math.floorMod(date.getYear(), count), 1, 1)
                        .atStartOfDay();
            default ->
                date.minusDays(Math.floorMod(date.toEpochDay(), (long) count)).atStartOfDay();
        };
    }

    private static LocalDateTime floorOfDay(LocalDateTime time, int minutes) {
        int minuteOfDay = time.getHour() * 60 + time.getMinute();
        return time.toLocalDate().atStartOfDay().plusMinutes(minuteOfDay - minuteOfDay % minutes);
    }

    private static String label(LocalDateTime at, LocalDateTime before, ChronoUnit unit) {
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

    private static LocalDateTime toUtc(double epochMillis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli((long) Math.floor(epochMillis)), ZoneOffset.UTC);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
