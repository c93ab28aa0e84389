package io.plumbline.ui.backtest;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.Scenario;
import io.plumbline.stats.AccountResult;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.ui.chart.Curve;
import io.plumbline.ui.chart.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Equity and drawdown of all scenarios, over time and over the number of trades, in pips and in money.
///
/// @param money the same in account currency; empty without an account
/// @param currency of the account; empty without one
/// @param timeSpan from the first bar to the end of the last, epoch milliseconds
/// @param tradeSpan from 0 to the largest number of trades of any scenario
record RunCurves(
        List<ScenarioCurves> pips, List<ScenarioCurves> money, String currency, Range timeSpan, Range tradeSpan) {

    /// The curves of one scenario.
    record ScenarioCurves(
            Scenario scenario, Curve equityByTime, Curve drawdownByTime, Curve equityByTrade, Curve drawdownByTrade) {}

    static RunCurves of(RunResult result) {
        List<ScenarioMetrics> scenarios = RunSummary.inOrder(result);
        int mostTrades = scenarios.stream()
                .mapToInt(metrics -> metrics.equityPips().size())
                .max()
                .orElse(0);
        Range timeSpan = timeSpan(result, scenarios);
        boolean inMoney = !scenarios.isEmpty()
                && scenarios.stream().allMatch(metrics -> metrics.account().isPresent());
        List<AccountResult> accounts = inMoney
                ? scenarios.stream()
                        .map(ScenarioMetrics::account)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
        return new RunCurves(
                scenarios.stream()
                        .map(metrics -> curves(metrics.scenario(), metrics.equityPips(), timeSpan))
                        .toList(),
                IntStream.range(0, accounts.size())
                        .mapToObj(i -> curves(
                                scenarios.get(i).scenario(), accounts.get(i).equity(), timeSpan))
                        .toList(),
                accounts.isEmpty() ? "" : accounts.getFirst().settings().currency(),
                timeSpan,
                new Range(0, Math.max(1, mostTrades)));
    }

    private static ScenarioCurves curves(Scenario scenario, EquityCurve equity, Range timeSpan) {
        double[] times = Arrays.stream(equity.timeUtc()).asDoubleStream().toArray();
        double[] numbers =
                IntStream.rangeClosed(1, equity.size()).asDoubleStream().toArray();
        double[] drawdown = equity.drawdown();
        String name = scenario.name();
        int colour = scenario.ordinal();
        double first = timeSpan.from();
        double last = timeSpan.to();
        return new ScenarioCurves(
                scenario,
                new Curve(name, colour, times, equity.value(), first, equity.start(), last),
                new Curve(name, colour, times, drawdown, first, 0, last),
                new Curve(name, colour, numbers, equity.value(), 0, equity.start(), equity.size()),
                new Curve(name, colour, numbers, drawdown, 0, 0, equity.size()));
    }

    private static Range timeSpan(RunResult result, List<ScenarioMetrics> scenarios) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (RunResult.BarsUsed bars : result.bars()) {
            first = Math.min(first, bars.firstUtc());
            last = Math.max(last, bars.lastUtc() + bars.timeframe().length().toMillis());
        }
        for (ScenarioMetrics metrics : scenarios) {
            for (long time : metrics.equityPips().timeUtc()) {
                first = Math.min(first, time);
                last = Math.max(last, time);
            }
        }
        return first < last ? new Range((double) first, (double) last) : new Range(0, 1);
    }
}
