package io.plumbline.ui.backtest;

import io.plumbline.app.BacktestRequest;
import io.plumbline.core.EquityCurve;
import io.plumbline.core.Scenario;
import io.plumbline.core.Timeframe;
import io.plumbline.core.TradeBook;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunInputs;
import io.plumbline.history.RunStatus;
import io.plumbline.stats.Breakdown;
import io.plumbline.stats.DailyResults;
import io.plumbline.stats.GroupLine;
import io.plumbline.stats.Performance;
import io.plumbline.stats.ReferenceMetrics;
import io.plumbline.stats.ReferenceReport;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/// Results written by hand: a trade a day from Monday 1 January 2024 on, with the results given.
public final class HandMade {

    public static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private HandMade() {}

    public static BacktestRequest request() {
        Map<String, Path> bars = new LinkedHashMap<>();
        bars.put("EURUSD", Path.of("sample-data/EURUSD_M15.csv"));
        bars.put("GBPUSD", Path.of("sample-data/GBPUSD_M15.csv"));
        return BacktestRequest.of(Path.of("sample-data/example.yaml"), bars);
    }

    /// A run just made, number 0, with the four trades a scenario of [HandMade#result(String...)].
    public static PastRun run(String... warnings) {
        return run(0, result(warnings));
    }

    /// A run with this number and result, made on 3 March 2026.
    public static PastRun run(long id, RunResult result) {
        BacktestRequest request = request();
        RunCard card = new RunCard(
                id,
                "EURUSD on M15",
                "",
                List.of(),
                id > 0,
                RunStatus.DONE,
                Instant.parse("2026-03-03T14:05:00Z"),
                Duration.ofMillis(1300),
                "example.yaml",
                List.of("EURUSD"),
                "M15",
                "1.0",
                OptionalLong.of(1),
                Map.of(),
                Optional.empty());
        RunInputs inputs = new RunInputs(
                request.config().toString(), "universe:", request.bars(), request.scenarios(), request.range());
        return new PastRun(card, inputs, result);
    }

    /// A run with an exit reason that does not exist.
    static PastRun runThatCannotBeShown() {
        RunResult sound = result();
        Map<Scenario, ScenarioMetrics> broken = new EnumMap<>(Scenario.class);
        GroupLine line = new GroupLine("NO_SUCH_REASON", 1, 1, 1, 0, 1, 1, OptionalDouble.empty());
        sound.scenarios()
                .forEach((scenario, metrics) -> broken.put(
                        scenario,
                        new ScenarioMetrics(
                                scenario,
                                metrics.performance(),
                                Map.of(Breakdown.EXIT_REASON, List.of(line)),
                                metrics.equityPips(),
                                metrics.account(),
                                metrics.daily())));
        return run(
                0,
                new RunResult(
                        sound.trades(), sound.reference(), broken, sound.funnels(), sound.bars(), sound.warnings()));
    }

    /// Four trades in each scenario: A ends at +15, B at +9, C at -6 pips.
    public static RunResult result(String... warnings) {
        Map<Scenario, double[]> pips = new EnumMap<>(Scenario.class);
        pips.put(Scenario.A, new double[] {10, -5, 20, -10});
        pips.put(Scenario.B, new double[] {9, -7, 18, -11});
        pips.put(Scenario.C, new double[] {5, -11, 13, -13});
        return result(pips, warnings);
    }

    public static RunResult result(Map<Scenario, double[]> pips, String... warnings) {
        Map<Scenario, ScenarioMetrics> scenarios = new EnumMap<>(Scenario.class);
        pips.forEach((scenario, results) -> scenarios.put(scenario, metrics(scenario, results)));
        int days =
                pips.values().stream().mapToInt(results -> results.length).max().orElse(0);
        RunResult.BarsUsed bars = new RunResult.BarsUsed(
                "EURUSD",
                "EURUSD_M15.csv",
                Timeframe.M15,
                96 * (days + 2),
                START.toEpochMilli(),
                START.plus(Duration.ofDays(days + 1)).toEpochMilli(),
                "0".repeat(64));
        ReferenceReport reference = new ReferenceReport(
                new ReferenceMetrics(0, 0, 0, 0, 0, 0, 0),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
        return new RunResult(
                TradeBook.ofRows(List.of()), reference, scenarios, Map.of(), List.of(bars), List.of(warnings));
    }

    private static ScenarioMetrics metrics(Scenario scenario, double[] pips) {
        long[] times = new long[pips.length];
        double[] equity = new double[pips.length];
        double sum = 0;
        for (int trade = 0; trade < pips.length; trade++) {
            sum += pips[trade];
            times[trade] = START.plus(Duration.ofDays(trade + 1)).toEpochMilli();
            equity[trade] = sum;
        }
        EquityCurve curve = new EquityCurve(times, equity, 0);
        return new ScenarioMetrics(
                scenario,
                performance(pips, curve),
                Map.of(),
                curve,
                Optional.empty(),
                new DailyResults(new long[0], new double[0], new double[0]));
    }

    private static Performance performance(double[] pips, EquityCurve curve) {
        double net = DoubleStream.of(pips).sum();
        double wins = DoubleStream.of(pips).filter(result -> result > 0).sum();
        double losses = -DoubleStream.of(pips).filter(result -> result < 0).sum();
        double cost = 1.5 * pips.length;
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble mean = DoubleStream.of(pips).average();
        return new Performance(
                pips.length,
                net,
                net + cost,
                cost,
                DoubleStream.of(pips).map(result -> result > 0 ? 1 : 0).average(),
                none,
                none,
                none,
                mean,
                losses > 0 ? OptionalDouble.of(wins / losses) : none,
                none,
                none,
                none,
                DoubleStream.of(curve.drawdown()).min().orElse(0),
                Duration.ZERO,
                0.0,
                none,
                mean,
                none,
                0,
                0);
    }
}
