package io.plumbline.core;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/// Which bars of a series are used, such as those from 2023-01-01 to 2023-12-31, or the last 20,000.
///
/// @param from the first day, UTC; from the first bar if empty
/// @param to the last day, UTC, itself included; to the last bar if empty
/// @param last of the bars between the two only the last so many, at least 1
public record BarRange(Optional<LocalDate> from, Optional<LocalDate> to, OptionalInt last) {

    /// Every bar.
    public static final BarRange ALL = new BarRange(Optional.empty(), Optional.empty(), OptionalInt.empty());

    public BarRange {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException(
                    "from " + from.get() + " to " + to.get() + "; wanted a first day that is not after the last");
        }
        if (last.orElse(1) < 1) {
            throw new IllegalArgumentException("the last " + last.getAsInt() + " bars; wanted at least 1");
        }
    }

    /// The last so many bars.
    public static BarRange last(int count) {
        return new BarRange(Optional.empty(), Optional.empty(), OptionalInt.of(count));
    }

    /// The bars of a series that lie in the range; none if it lies outside.
    public BarSeries of(BarSeries bars) {
        int start = from.map(day -> firstOn(bars, day)).orElse(0);
        int end = to.map(day -> firstOn(bars, day.plusDays(1))).orElse(bars.size());
        int first = Math.max(start, end - Math.min(end, last.orElse(Integer.MAX_VALUE)));
        return first == 0 && end == bars.size() ? bars : bars.slice(first, Math.max(first, end));
    }

    /// The first bar that starts on or after a day.
    private static int firstOn(BarSeries bars, LocalDate day) {
        long timeUtc = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        int found = Arrays.binarySearch(bars.timeUtc(), timeUtc);
        return found >= 0 ? found : -found - 1;
    }

    /// The range in words, such as "2023-01-01 to 2023-12-31" or "the last 20,000 bars".
    public String words() {
        String days = from.isEmpty() && to.isEmpty()
                ? ""
                : from.map(day -> day + " to ").orElse("up to ")
                        + to.map(LocalDate::toString).orElse("the end");
        String count = last.isEmpty() ? "" : "the last " + NumberText.count(last.getAsInt()) + " bars";
        if (days.isEmpty()) {
            return count.isEmpty() ? "all bars" : count;
        }
        return count.isEmpty() ? days : days + ", of these " + count;
    }
}
