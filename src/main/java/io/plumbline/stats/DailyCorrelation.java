package io.plumbline.stats;

import io.plumbline.core.Trade;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The net pips of each trading day of one entrant, such as +12.4 on 2024-03-11, to be set beside another's.
///
/// A trade counts on the [TradingDay] of its exit. Which days had bars is not kept with a run, so days without
/// trades count 0 from Monday to Friday of the time that both cover, holidays included.
final class DailyCorrelation {

    private final Map<LocalDate, Double> pipsByDay = new HashMap<>();
    private final LocalDate first;
    private final LocalDate last;

    DailyCorrelation(Entrant entrant) {
        for (Trade trade : entrant.trades()) {
            pipsByDay.merge(TradingDay.of(trade.exitTimeUtc()).date(), trade.pnlPips(), Double::sum);
        }
        first = TradingDay.of(entrant.firstUtc()).date();
        last = TradingDay.of(Math.max(entrant.firstUtc(), entrant.endUtc() - 1)).date();
    }

    /// Pearson's correlation of the two over the days that both cover; empty with fewer than two days, or if one of
    /// them is the same every day.
    OptionalDouble correlation(DailyCorrelation other) {
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last.isBefore(other.last) ? last : other.last;
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (isWeekday(day) || pipsByDay.containsKey(day) || other.pipsByDay.containsKey(day)) {
                days.add(day);
            }
        }
        double[] mine = on(days);
        double[] theirs = other.on(days);
        double covariance = comoment(mine, theirs);
        double spread = Math.sqrt(comoment(mine, mine) * comoment(theirs, theirs));
        return days.size() >= 2 && spread > 0
                ? OptionalDouble.of(Math.clamp(covariance / spread, -1, 1))
                : OptionalDouble.empty();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private double[] on(List<LocalDate> days) {
        return days.stream()
                .mapToDouble(day -> pipsByDay.getOrDefault(day, 0.0))
                .toArray();
    }

    private static double comoment(double[] one, double[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOne) * (other[i] - meanOther);
        }
        return sum;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
