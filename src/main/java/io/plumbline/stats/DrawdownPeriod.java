package io.plumbline.stats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A time below an earlier height, such as −4.2 % from 2024-03-11 to 2024-05-02, on closes of trading days.
///
/// @param start first day below the height
/// @param valley day of the lowest close
/// @param end first day at the height again; empty if the last day is still below
/// @param depth lowest close against the height, negative: a fraction of it, or pips
/// @param days calendar days from `start` to `end`, or to the last day
public record DrawdownPeriod(LocalDate start, LocalDate valley, Optional<LocalDate> end, double depth, long days) {

    /// All drawdowns of the account as fractions, oldest first; none without an account.
    public static List<DrawdownPeriod> of(DailyResults daily) {
        return daily.hasReturns() ? of(daily, daily.drawdown()) : List.of();
    }

    /// All drawdowns of the cumulative pips, oldest first.
    public static List<DrawdownPeriod> ofPips(DailyResults daily) {
        double[] below = new double[daily.size()];
        double sum = 0;
        double peak = 0;
        for (int day = 0; day < below.length; day++) {
            sum += daily.pips()[day];
            peak = Math.max(peak, sum);
            below[day] = sum - peak;
        }
        return of(daily, below);
    }

    /// The deepest few, deepest first.
    public static List<DrawdownPeriod> worst(List<DrawdownPeriod> periods, int most) {
        return periods.stream()
                .sorted(Comparator.comparingDouble(DrawdownPeriod::depth))
                .limit(most)
                .toList();
    }

    private static List<DrawdownPeriod> of(DailyResults daily, double[] below) {
        List<DrawdownPeriod> periods = new ArrayList<>();
        int day = 0;
        while (day < below.length) {
            if (below[day] >= 0) {
                day++;
                continue;
            }
            int start = day;
            int valley = day;
            for (; day < below.length && below[day] < 0; day++) {
                valley = below[day] < below[valley] ? day : valley;
            }
            boolean over = day < below.length;
            int last = over ? day : day - 1;
            periods.add(new DrawdownPeriod(
                    daily.date(start),
                    daily.date(valley),
                    over ? Optional.of(daily.date(day)) : Optional.empty(),
                    below[valley],
                    daily.epochDay()[last] - daily.epochDay()[start]));
        }
        return periods;
    }
}
