package io.plumbline.ui.backtest;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.stats.DrawdownPeriod;
import io.plumbline.stats.RollingRatios;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.ui.chart.Curve;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.Sheet.Cell;
import io.plumbline.ui.common.Sheet.Column;
import io.plumbline.ui.common.Sheet.Kind;
import io.plumbline.ui.common.Sheet.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/// How risk went on over the run: rolling ratios of half a year, and the worst drawdowns.
///
/// @param sharpe a curve per scenario; none without an account or with less than half a year
/// @param volatility in percent a year
/// @param drawdowns the worst in pips, then, with an account, the worst of the account
record RunRisk(List<Curve> sharpe, List<Curve> volatility, List<Sheet> drawdowns, Range timeSpan) {

    private static final int WORST = 5;

    static RunRisk of(List<ScenarioMetrics> scenarios, Range timeSpan) {
        List<Sheet> drawdowns = new ArrayList<>();
        drawdowns.add(sheet(
                "Worst drawdowns in pips",
                "pips",
                scenarios,
                metrics -> DrawdownPeriod.ofPips(metrics.daily()),
                NumberText::pips));
        if (scenarios.stream().anyMatch(metrics -> metrics.daily().hasReturns())) {
            drawdowns.add(sheet(
                    "Worst drawdowns of the account",
                    "% of the peak",
                    scenarios,
                    metrics -> DrawdownPeriod.of(metrics.daily()),
                    NumberText::percent));
        }
        return new RunRisk(
                curves(scenarios, metrics -> RollingRatios.sharpe(metrics.daily(), RollingRatios.HALF_YEAR_DAYS), 1),
                curves(
                        scenarios,
                        metrics -> RollingRatios.volatility(metrics.daily(), RollingRatios.HALF_YEAR_DAYS),
                        100),
                drawdowns,
                timeSpan);
    }

    private static List<Curve> curves(
            List<ScenarioMetrics> scenarios, Function<ScenarioMetrics, EquityCurve> rolling, double factor) {
        List<Curve> curves = new ArrayList<>();
        for (ScenarioMetrics metrics : scenarios) {
            EquityCurve curve = rolling.apply(metrics);
            if (curve.size() > 0) {
                double[] x = Arrays.stream(curve.timeUtc()).asDoubleStream().toArray();
                double[] y = Arrays.stream(curve.value())
                        .map(value -> value * factor)
                        .toArray();
                Scenario scenario = metrics.scenario();
                curves.add(new Curve(scenario.name(), scenario.ordinal(), x, y, x[0], y[0], x[x.length - 1]));
            }
        }
        return curves;
    }

    private static Sheet sheet(
            String name,
            String unit,
            List<ScenarioMetrics> scenarios,
            Function<ScenarioMetrics, List<DrawdownPeriod>> periods,
            DoubleFunction<String> words) {
        List<Column> columns = List.of(
                Column.name("Scenario"),
                new Column("Depth, " + unit, "", 0, "Lowest daily close against the height before.", Kind.NUMBER),
                Column.name("From"),
                Column.name("Deepest on"),
                Column.name("Regained on"),
                new Column("Days", "", 0, "Calendar days from the first below the height to the last.", Kind.NUMBER));
        List<Row> rows = new ArrayList<>();
        for (ScenarioMetrics metrics : scenarios) {
            for (DrawdownPeriod period : DrawdownPeriod.worst(periods.apply(metrics), WORST)) {
                rows.add(Row.of(List.of(
                        Cell.name(GroupSheets.scenarioWords(metrics.scenario()), rows.size()),
                        Cell.number(words.apply(period.depth()), period.depth()),
                        day(period.start()),
                        day(period.valley()),
                        period.end().map(RunRisk::day).orElseGet(() -> new Cell("not yet", none(), false)),
                        Cell.number(NumberText.count(period.days()), (double) period.days()))));
            }
        }
        return new Sheet(name, true, columns, rows);
    }

    private static OptionalDouble none() {
        return OptionalDouble.empty();
    }

    private static Cell day(LocalDate day) {
        return new Cell(day.toString(), OptionalDouble.of((double) day.toEpochDay()), false);
    }

    /// Why there are no rolling ratios; empty if there are.
    Optional<String> lack() {
        return sharpe.isEmpty()
                ? Optional.of("Rolling ratios need an account and at least " + RollingRatios.HALF_YEAR_DAYS
                        + " trading days.")
                : Optional.empty();
    }
}
