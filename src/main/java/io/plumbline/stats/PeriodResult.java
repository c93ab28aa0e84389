package io.plumbline.stats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// What a period brought, such as March 2024 with 120.5 pips and 2.1 %.
///
/// @param start first day of the period
/// @param pips sum of its days' pips
/// @param returns its days' returns compounded, as a fraction; empty without an account
public record PeriodResult(LocalDate start, double pips, OptionalDouble returns) {

    /// The periods that the days lie in, oldest first. The first and the last may be cut short by the bars.
    public static List<PeriodResult> of(DailyResults daily, Period period) {
        List<PeriodResult> results = new ArrayList<>();
        int day = 0;
        while (day < daily.size()) {
            LocalDate start = period.start(daily.date(day));
            double pips = 0;
            double growth = 1;
            while (day < daily.size() && period.start(daily.date(day)).equals(start)) {
                pips += daily.pips()[day];
                growth *= daily.hasReturns() ? 1 + daily.returns()[day] : 1;
                day++;
            }
            OptionalDouble returns = daily.hasReturns() ? OptionalDouble.of(growth - 1) : OptionalDouble.empty();
            results.add(new PeriodResult(start, pips, returns));
        }
        return results;
    }

    /// The returns of periods, without those that have none.
    static double[] returns(List<PeriodResult> results) {
        return results.stream()
                .map(PeriodResult::returns)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }
}
