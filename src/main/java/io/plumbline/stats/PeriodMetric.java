package io.plumbline.stats;

import static io.plumbline.stats.Metric.Definition.NEVER;

import java.util.OptionalDouble;
import java.util.function.Function;

/// The account's returns by calendar, such as the worst month. Trading days belong to the date on which they end.
/// Empty without an account.
@SuppressWarnings("ImmutableEnumChecker") // Definitions are records of texts, values are accessors: neither has state.
public enum PeriodMetric implements Metric {
    BEST_DAY(
            define("Best day", "%", Format.FINE_PERCENT, Group.PERIODS, Better.HIGHER, NEVER)
                    .as("largest return of a day")
                    .by("common use"),
            sheet -> sheet.best(Period.DAY)),
    WORST_DAY(
            define("Worst day", "%", Format.FINE_PERCENT, Group.PERIODS, Better.HIGHER, NEVER)
                    .as("smallest return of a day")
                    .by("common use"),
            sheet -> sheet.worst(Period.DAY)),
    BEST_MONTH(
            define("Best month", "%", Format.FINE_PERCENT, Group.PERIODS, Better.HIGHER, NEVER)
                    .as("largest return of a calendar month, its days compounded")
                    .by("common use"),
            sheet -> sheet.best(Period.MONTH)),
    WORST_MONTH(
            define("Worst month", "%", Format.FINE_PERCENT, Group.PERIODS, Better.HIGHER, NEVER)
                    .as("smallest return of a calendar month, its days compounded")
                    .by("common use"),
            sheet -> sheet.worst(Period.MONTH)),
    BEST_YEAR(
            define("Best year", "%", Format.PERCENT, Group.PERIODS, Better.HIGHER, NEVER)
                    .as("largest return of a calendar year, its days compounded")
                    .by("common use"),
            sheet -> sheet.best(Period.YEAR)),
    WORST_YEAR(
            define("Worst year", "%", Format.PERCENT, Group.PERIODS, Better.HIGHER, NEVER)
                    .as("smallest return of a calendar year, its days compounded")
                    .by("common use"),
            sheet -> sheet.worst(Period.YEAR)),
    EXPECTED_DAY(
            define("Expected day", "%", Format.FINE_PERCENT, Group.PERIODS, Better.HIGHER, 0)
                    .as("(1 + whole return)^(1 ÷ number of days) − 1")
                    .by("geometric mean, common use"),
            sheet -> sheet.expected(Period.DAY)),
    EXPECTED_MONTH(
            define("Expected month", "%", Format.FINE_PERCENT, Group.PERIODS, Better.HIGHER, 0)
                    .as("(1 + whole return)^(1 ÷ number of months) − 1")
                    .by("geometric mean, common use"),
            sheet -> sheet.expected(Period.MONTH)),
    EXPECTED_YEAR(
            define("Expected year", "%", Format.FINE_PERCENT, Group.PERIODS, Better.HIGHER, 0)
                    .as("(1 + whole return)^(1 ÷ number of years) − 1")
                    .by("geometric mean, common use"),
            sheet -> sheet.expected(Period.YEAR)),
    WIN_DAYS(
            define("Winning days", "% of days", Format.PERCENT, Group.PERIODS, Better.HIGHER, NEVER)
                    .as("days with a return above 0 ÷ days whose return is not 0")
                    .by("common use"),
            sheet -> sheet.winRate(Period.DAY)),
    WIN_MONTHS(
            define("Winning months", "% of months", Format.PERCENT, Group.PERIODS, Better.HIGHER, NEVER)
                    .as("months with a return above 0 ÷ months whose return is not 0")
                    .by("common use"),
            sheet -> sheet.winRate(Period.MONTH)),
    WIN_QUARTERS(
            define("Winning quarters", "% of quarters", Format.PERCENT, Group.PERIODS, Better.HIGHER, NEVER)
                    .as("quarters with a return above 0 ÷ quarters whose return is not 0")
                    .by("common use"),
            sheet -> sheet.winRate(Period.QUARTER)),
    WIN_YEARS(
            define("Winning years", "% of years", Format.PERCENT, Group.PERIODS, Better.HIGHER, NEVER)
                    .as("years with a return above 0 ÷ years whose return is not 0")
                    .by("common use"),
            sheet -> sheet.winRate(Period.YEAR)),
    AVERAGE_UP_MONTH(
            define("Average up month", "%", Format.FINE_PERCENT, Group.PERIODS, Better.HIGHER, NEVER)
                    .as("mean of the monthly returns above 0")
                    .by("common use"),
            sheet -> sheet.averageUpMonth()),
    AVERAGE_DOWN_MONTH(
            define("Average down month", "%", Format.FINE_PERCENT, Group.PERIODS, Better.HIGHER, NEVER)
                    .as("mean of the monthly returns below 0")
                    .by("common use"),
            sheet -> sheet.averageDownMonth()),
    MONTH_TO_DATE(
            define("Month to date", "%", Format.FINE_PERCENT, Group.RECENT, Better.HIGHER, 0)
                    .as("return since the month of the last bar began")
                    .by("common use"),
            sheet -> sheet.since(Period.MONTH)),
    LAST_3_MONTHS(
            define("3 months", "%", Format.PERCENT, Group.RECENT, Better.HIGHER, 0)
                    .as("return of the 3 months up to the last bar")
                    .by("common use"),
            sheet -> sheet.last(3)),
    LAST_6_MONTHS(
            define("6 months", "%", Format.PERCENT, Group.RECENT, Better.HIGHER, 0)
                    .as("return of the 6 months up to the last bar")
                    .by("common use"),
            sheet -> sheet.last(6)),
    YEAR_TO_DATE(
            define("Year to date", "%", Format.PERCENT, Group.RECENT, Better.HIGHER, 0)
                    .as("return since the year of the last bar began")
                    .by("common use"),
            sheet -> sheet.since(Period.YEAR)),
    LAST_YEAR(
            define("1 year", "%", Format.PERCENT, Group.RECENT, Better.HIGHER, 0)
                    .as("return of the 12 months up to the last bar")
                    .by("common use"),
            sheet -> sheet.last(12)),
    LAST_3_YEARS(
            define("3 years, per year", "% per year", Format.PERCENT, Group.RECENT, Better.HIGHER, 0)
                    .as("(1 + return of the 3 years up to the last bar)^(1 ÷ 3) − 1")
                    .by("common use"),
            sheet -> sheet.last(36)),
    LAST_5_YEARS(
            define("5 years, per year", "% per year", Format.PERCENT, Group.RECENT, Better.HIGHER, 0)
                    .as("(1 + return of the 5 years up to the last bar)^(1 ÷ 5) − 1")
                    .by("common use"),
            sheet -> sheet.last(60)),
    LAST_10_YEARS(
            define("10 years, per year", "% per year", Format.PERCENT, Group.RECENT, Better.HIGHER, 0)
                    .as("(1 + return of the 10 years up to the last bar)^(1 ÷ 10) − 1")
                    .by("common use"),
            sheet -> sheet.last(120));

    private final Definition definition;
    private final Function<TearSheet, OptionalDouble> value;

    PeriodMetric(Definition definition, Function<TearSheet, OptionalDouble> value) {
        this.definition = definition;
        this.value = value;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public OptionalDouble of(ScenarioMetrics metrics) {
        return metrics.daily().hasReturns() ? value.apply(new TearSheet(metrics.daily())) : OptionalDouble.empty();
    }

    private static Draft define(
            String title, String unit, Format format, Group group, Better better, double losingBelow) {
        return new Draft(title, unit, format, group, better, losingBelow);
    }
}
