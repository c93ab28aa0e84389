package io.plumbline.stats;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/// The net pips of two scenarios on the trading days that both cover.
final class ComparedDays {

    private ComparedDays() {}

    /// Pearson's correlation of the daily net pips; a day that only one of them has counts 0 for the other. Empty
    /// with fewer than two days in common, or if one of the two is the same every day.
    static OptionalDouble correlation(DailyResults one, DailyResults other) {
        if (one.size() == 0 || other.size() == 0) {
            return OptionalDouble.empty();
        }
        long from = Math.max(one.epochDay()[0], other.epochDay()[0]);
        long to = Math.min(one.epochDay()[one.size() - 1], other.epochDay()[other.size() - 1]);
        long[] days = LongStream.concat(Arrays.stream(one.epochDay()), Arrays.stream(other.epochDay()))
                .filter(day -> from <= day && day <= to)
                .distinct()
                .sorted()
                .toArray();
        double[] ones = on(days, one);
        double[] others = on(days, other);
        double covariance = comoment(ones, others);
        double spread = Math.sqrt(comoment(ones, ones) * comoment(others, others));
        return days.length >= 2 && spread > 0
                ? OptionalDouble.of(Math.clamp(covariance / spread, -1, 1))
                : OptionalDouble.empty();
    }

    private static double[] on(long[] days, DailyResults results) {
        Map<Long, Double> pipsByDay = new HashMap<>();
        for (int day = 0; day < results.size(); day++) {
            pipsByDay.put(results.epochDay()[day], results.pips()[day]);
        }
        return Arrays.stream(days)
                .mapToDouble(day -> pipsByDay.getOrDefault(day, 0.0))
                .toArray();
    }

    private static double comoment(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElse(0);
        double meanOther = Arrays.stream(other).average().orElse(0);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOne) * (other[i] - meanOther);
        }
        return sum;
    }
}
