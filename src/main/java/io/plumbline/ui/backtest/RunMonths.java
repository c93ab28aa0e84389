package io.plumbline.ui.backtest;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.stats.MonthTable;
import io.plumbline.stats.PeriodResult;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.stats.TradingDay;
import io.plumbline.ui.chart.HeatTable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// One scenario month by month, in everything a month can be counted in.
///
/// @param tables what cannot be told, such as returns without an account, is absent
record RunMonths(Scenario scenario, Map<Unit, HeatTable> tables) {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /// What a month is counted in.
    enum Unit {
        PIPS("Net pips"),
        RETURN("Return on account"),
        TRADES("Trades");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static RunMonths of(ScenarioMetrics metrics, TradeBook book) {
        MonthTable months = MonthTable.of(metrics.daily());
        Map<Unit, HeatTable> tables = new EnumMap<>(Unit.class);
        tables.put(
                Unit.PIPS,
                HeatTable.summed(
                        years(months),
                        MONTHS,
                        values(months, PeriodResult::pips),
                        pips -> NumberText.pips(pips) + " pips net",
                        pips -> NumberText.of(pips, 0)));
        if (metrics.daily().hasReturns()) {
            tables.put(Unit.RETURN, returns(months));
        }
        tables.put(Unit.TRADES, trades(months, book.inTimeOrder(metrics.scenario())));
        return new RunMonths(metrics.scenario(), tables);
    }

    private static List<String> years(MonthTable months) {
        return months.years().stream().map(year -> String.valueOf(year.year())).toList();
    }

    private static double[][] values(MonthTable months, ToDoubleFunction<PeriodResult> value) {
        return months.years().stream()
                .map(year -> year.months().stream()
                        .mapToDouble(month -> month.map(value::applyAsDouble).orElse(Double.NaN))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static HeatTable returns(MonthTable months) {
        ToDoubleFunction<PeriodResult> value = period -> period.returns().orElse(Double.NaN);
        return new HeatTable(
                years(months),
                MONTHS,
                values(months, value),
                months.years().stream()
                        .mapToDouble(year -> value.applyAsDouble(year.total()))
                        .toArray(),
                new double[0],
                "Year",
                0,
                share -> NumberText.of(share * 100, 2) + "\u00a0%",
                share -> NumberText.of(share * 100, 1) + "\u00a0%");
    }

    private static HeatTable trades(MonthTable months, List<Trade> trades) {
        double[][] counts = values(months, _ -> 0);
        int firstYear = months.years().isEmpty() ? 0 : months.years().getFirst().year();
        for (Trade trade : trades) {
            LocalDate day = TradingDay.of(trade.exitTimeUtc()).date();
            row(counts, day.getYear() - firstYear).ifPresent(row -> row[day.getMonthValue() - 1]++);
        }
        return HeatTable.summed(
                years(months),
                MONTHS,
                counts,
                count -> NumberText.of(count, 0) + " trades closed",
                count -> NumberText.of(count, 0));
    }

    private static Optional<double[]> row(double[][] rows, int index) {
        return index >= 0 && index < rows.length ? Optional.of(rows[index]) : Optional.empty();
    }
}
