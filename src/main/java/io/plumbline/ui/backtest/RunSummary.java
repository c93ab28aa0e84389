package io.plumbline.ui.backtest;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.Scenario;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.ui.chart.Curve;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.common.Numbers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the screen shows of a result: numbers as text, curves as columns.
///
/// @param subject what was run, such as "EURUSD, GBPUSD · M15 · 2 Jan 2024 – 30 Dec 2024 · 48,000 bars"
/// @param timeSpan from the first bar to the end of the last, epoch milliseconds
/// @param tradeSpan from 0 to the largest number of trades of any scenario
record RunSummary(String subject, List<Kpi> kpis, List<ScenarioCurves> curves, Range timeSpan, Range tradeSpan) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    /// The curves of one scenario, over time and over the number of trades.
    record ScenarioCurves(
            Scenario scenario, Curve equityByTime, Curve drawdownByTime, Curve equityByTrade, Curve drawdownByTrade) {}

    static RunSummary of(RunResult result) {
        List<ScenarioMetrics> scenarios = inOrder(result);
        int mostTrades = scenarios.stream()
                .mapToInt(metrics -> metrics.equityPips().size())
                .max()
                .orElse(0);
        Range timeSpan = timeSpan(result, scenarios);
        Range tradeSpan = new Range(0, Math.max(1, mostTrades));
        return new RunSummary(
                subject(result),
                Kpis.of(result),
                scenarios.stream()
                        .map(metrics -> curves(metrics, timeSpan, tradeSpan))
                        .toList(),
                timeSpan,
                tradeSpan);
    }

    /// The scenarios that were run, A before B before C.
    static List<ScenarioMetrics> inOrder(RunResult result) {
        return Stream.of(Scenario.values())
                .map(result.scenarios()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static ScenarioCurves curves(ScenarioMetrics metrics, Range timeSpan, Range tradeSpan) {
        EquityCurve equity = metrics.equityPips();
        double[] times = Arrays.stream(equity.timeUtc()).asDoubleStream().toArray();
        double[] numbers =
                IntStream.rangeClosed(1, equity.size()).asDoubleStream().toArray();
        double[] drawdown = equity.drawdown();
        String name = metrics.scenario().name();
        int colour = metrics.scenario().ordinal();
        double first = timeSpan.from();
        double last = timeSpan.to();
        return new ScenarioCurves(
                metrics.scenario(),
                new Curve(name, colour, times, equity.value(), first, equity.start(), last),
                new Curve(name, colour, times, drawdown, first, 0, last),
                new Curve(name, colour, numbers, equity.value(), 0, equity.start(), tradeSpan.to()),
                new Curve(name, colour, numbers, drawdown, 0, 0, tradeSpan.to()));
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

    private static String subject(RunResult result) {
        List<RunResult.BarsUsed> bars = result.bars();
        if (bars.isEmpty()) {
            return "No bars";
        }
        String symbols = bars.stream().map(RunResult.BarsUsed::symbol).collect(Collectors.joining(", "));
        String timeframes =
                bars.stream().map(used -> used.timeframe().name()).distinct().collect(Collectors.joining(", "));
        long first = bars.stream().mapToLong(RunResult.BarsUsed::firstUtc).min().orElseThrow();
        long last = bars.stream().mapToLong(RunResult.BarsUsed::lastUtc).max().orElseThrow();
        long count = bars.stream().mapToLong(RunResult.BarsUsed::count).sum();
        return symbols + " · " + timeframes + " · " + DAY.format(Instant.ofEpochMilli(first)) + " – "
                + DAY.format(Instant.ofEpochMilli(last)) + " · " + Numbers.count(count) + " bars";
    }
}
