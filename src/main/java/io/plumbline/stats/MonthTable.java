package io.plumbline.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Results by year and month of the trading day on which trades closed, such as −42.1 pips in March 2024.
///
/// @param years oldest first
public record MonthTable(List<Year> years) {

    /// One year.
    ///
    /// @param months twelve; empty where the bars have no day in that month
    /// @param total the year
    public record Year(int year, List<Optional<PeriodResult>> months, PeriodResult total) {}

    /// The table of these days.
    public static MonthTable of(DailyResults daily) {
        SortedMap<Integer, List<Optional<PeriodResult>>> months = new TreeMap<>();
        for (PeriodResult month : PeriodResult.of(daily, Period.MONTH)) {
            months.computeIfAbsent(month.start().getYear(), _ -> twelveEmpty())
                    .set(month.start().getMonthValue() - 1, Optional.of(month));
        }
        List<Year> years = new ArrayList<>();
        for (PeriodResult total : PeriodResult.of(daily, Period.YEAR)) {
            int year = total.start().getYear();
            years.add(new Year(year, List.copyOf(months.getOrDefault(year, twelveEmpty())), total));
        }
        return new MonthTable(List.copyOf(years));
    }

    private static List<Optional<PeriodResult>> twelveEmpty() {
        List<Optional<PeriodResult>> months = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            months.add(Optional.empty());
        }
        return months;
    }
}
