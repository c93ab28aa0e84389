package io.plumbline.ui.backtest;

import io.plumbline.stats.Performance;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.ui.common.Numbers;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;

/// The nine numbers at the head of a result, from what was earned to what it would take to lose it.
final class Kpis {

    private Kpis() {}

    static List<Kpi> of(RunResult result) {
        List<ScenarioMetrics> scenarios = RunSummary.inOrder(result);
        return List.of(
                kpi(
                        "Net result",
                        "pips",
                        "Sum of all trades after costs.",
                        scenarios,
                        performance -> Numbers.pips(performance.netPips()),
                        performance -> performance.netPips() < 0),
                kpi(
                        "Expectancy",
                        "pips per trade",
                        "Mean result of a trade after costs.",
                        scenarios,
                        performance -> Numbers.finePips(performance.expectancyPips()),
                        performance -> below(performance.expectancyPips(), 0)),
                kpi(
                        "Win rate",
                        "of trades",
                        "Share of trades that earned more than they cost.",
                        scenarios,
                        performance -> Numbers.percent(performance.winRate()),
                        Kpis::never),
                kpi(
                        "Profit factor",
                        "wins ÷ losses",
                        "Sum of wins over sum of losses; below 1 the run loses.",
                        scenarios,
                        performance -> Numbers.ratio(performance.profitFactor()),
                        performance -> below(performance.profitFactor(), 1)),
                kpi(
                        "Max drawdown",
                        "pips",
                        "Deepest fall of the running result below its highest point so far.",
                        scenarios,
                        performance -> Numbers.pips(performance.maxDrawdownPips()),
                        Kpis::never),
                kpi(
                        "Sharpe",
                        "daily, annualised",
                        "Mean over standard deviation of daily results, times √252.",
                        scenarios,
                        performance -> Numbers.ratio(performance.sharpe()),
                        performance -> below(performance.sharpe(), 0)),
                kpi(
                        "Trades",
                        "closed",
                        "Number of trades, all symbols and strategies together.",
                        scenarios,
                        performance -> Numbers.count(performance.trades()),
                        Kpis::never),
                kpi(
                        "Cost",
                        "pips",
                        "Spread and slippage of both sides of all trades.",
                        scenarios,
                        performance -> Numbers.pips(performance.costPips()),
                        Kpis::never),
                kpi(
                        "Break-even cost",
                        "extra pips per trade",
                        "Extra cost per trade that would bring the expectancy to zero.",
                        scenarios,
                        performance -> Numbers.finePips(performance.breakEvenCostPips()),
                        performance -> below(performance.breakEvenCostPips(), 0)));
    }

    private static boolean never(Performance ignored) {
        return false;
    }

    private static boolean below(OptionalDouble value, double limit) {
        return value.isPresent() && value.getAsDouble() < limit;
    }

    private static Kpi kpi(
            String title,
            String unit,
            String meaning,
            List<ScenarioMetrics> scenarios,
            Function<Performance, String> text,
            Predicate<Performance> losing) {
        return new Kpi(
                title,
                unit,
                meaning,
                scenarios.stream()
                        .map(metrics -> new Kpi.Value(
                                metrics.scenario().name(),
                                metrics.scenario().ordinal(),
                                text.apply(metrics.performance()),
                                losing.test(metrics.performance())))
                        .toList());
    }
}
