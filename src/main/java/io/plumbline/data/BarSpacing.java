package io.plumbline.data;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Timeframe;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The distance from one bar to the next, and the timeframe it gives away.
public final class BarSpacing {

    private BarSpacing() {}

    /// The timeframe whose length is the most common distance between neighbours, the shorter one of two as common.
    /// Empty if there are fewer than two bars, or if that distance is the length of no timeframe.
    public static Optional<Timeframe> of(BarSeries bars) {
        return mostCommonMillis(bars.timeUtc()).flatMap(BarSpacing::ofLength);
    }

    private static Optional<Timeframe> ofLength(long millis) {
        return Arrays.stream(Timeframe.values())
                .filter(timeframe -> timeframe.length().toMillis() == millis)
                .findFirst();
    }

    /// The most common distance of neighbours, in either direction, milliseconds; a minute for fewer than two
    /// times.
    static long millis(long[] times) {
        return mostCommonMillis(times).orElse(60_000L);
    }

    /// Why bars are of no timeframe.
    static String refusal(BarSeries bars) {
        String known = Arrays.stream(Timeframe.values()).map(Timeframe::name).collect(Collectors.joining(", "));
        Optional<Long> millis = mostCommonMillis(bars.timeUtc());
        return (millis.isEmpty() ? "a single bar" : "bars " + millis.get() / 60_000.0 + " minutes apart")
                + "; wanted bars of one of " + known;
    }

    private static Optional<Long> mostCommonMillis(long[] timeUtc) {
        Map<Long, Integer> counts = new HashMap<>();
        int run = 0;
        for (int bar = 1; bar < timeUtc.length; bar++) {
            long spacing = Math.abs(timeUtc[bar] - timeUtc[bar - 1]);
            run++;
            // Equal neighbours are counted together: a year of minutes has few runs.
            if (bar + 1 == timeUtc.length || Math.abs(timeUtc[bar + 1] - timeUtc[bar]) != spacing) {
                counts.merge(spacing, run, Integer::sum);
                run = 0;
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() > 0)
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
