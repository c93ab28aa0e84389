package io.plumbline.testing;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.BarRange;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Funnel;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.core.Timeframe;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.core.TradeLog;
import io.plumbline.dataset.BarSource;
import io.plumbline.engine.Market;
import io.plumbline.engine.Simulation;
import io.plumbline.engine.Simulator;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunInputs;
import io.plumbline.history.RunStatus;
import io.plumbline.indicator.Indicators;
import io.plumbline.indicator.VolatilityRegime;
import io.plumbline.stats.Account;
import io.plumbline.stats.Metric;
import io.plumbline.stats.NoConversionException;
import io.plumbline.stats.ReferenceReport;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.stats.Timeline;
import io.plumbline.strategy.S1Params;
import io.plumbline.strategy.S1TrendEmaAtrAdx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SequencedMap;

/// Past runs of the trend strategy over made-up EURUSD bars, by the real engine.
public final class MadeRuns {

    private static final Instant STARTED = Instant.parse("2026-11-20T09:30:00Z");

    private MadeRuns() {}

    /// A run in all scenarios over 3,000 bars.
    ///
    /// @param fastEma period of the fast average, by which runs differ; also in its config
    public static PastRun run(long id, String name, int fastEma) {
        return run(id, name, fastEma, Scenario.values());
    }

    /// A run in some scenarios.
    public static PastRun run(long id, String name, int fastEma, Scenario... scenarios) {
        return run(id, name, fastEma, RandomBars.of(7, 3000), scenarios);
    }

    /// A run over some bars of EURUSD.
    public static PastRun run(long id, String name, int fastEma, BarSeries bars, Scenario... scenarios) {
        RunResult result;
        try {
            result = result(bars, fastEma, scenarios);
        } catch (NoConversionException e) {
            throw new IllegalStateException(e);
        }
        Map<Scenario, Map<String, Double>> metrics = new EnumMap<>(Scenario.class);
        result.scenarios().forEach((scenario, found) -> metrics.put(scenario, Metric.values(found)));
        RunCard card = new RunCard(
                id,
                name,
                "",
                List.of(),
                false,
                RunStatus.DONE,
                STARTED.plus(Duration.ofMinutes(id)),
                Duration.ofMillis(1300),
                "fast_" + fastEma + ".yaml",
                List.of("EURUSD"),
                "M15",
                "1.0",
                OptionalLong.empty(),
                metrics,
                Optional.empty());
        SequencedMap<String, BarSource> files = new LinkedHashMap<>();
        files.put("EURUSD", BarSource.parse("EURUSD_M15.csv"));
        RunInputs inputs = new RunInputs(
                "configs/fast_" + fastEma + ".yaml",
                "# Trend\nparams:\n  ema_fast: " + fastEma + "\n  ema_slow: 50\n",
                files,
                List.of(scenarios),
                BarRange.ALL);
        return new PastRun(card, inputs, result);
    }

    private static RunResult result(BarSeries bars, int fastEma, Scenario... scenarios) throws NoConversionException {
        S1Params params = new S1Params(
                fastEma, 50, 14, OptionalDouble.of(25), 14, OptionalDouble.of(2.5), 8, OptionalDouble.of(1.5), 8);
        Indicators indicators = new Indicators(bars);
        Market market = new Market(Settings.EURUSD, bars, VolatilityRegime.of(indicators, Settings.REGIME));
        List<Signals> signals = List.of(new S1TrendEmaAtrAdx().signals(indicators, Settings.EURUSD, params));
        List<TradeLog> logs = new ArrayList<>();
        Map<Scenario, Funnel> funnels = new EnumMap<>(Scenario.class);
        for (Scenario scenario : scenarios) {
            Simulation simulation = Simulator.run(market, signals, Settings.costs(scenario), Settings.RISK, scenario);
            logs.add(simulation.trades());
            funnels.put(scenario, simulation.funnel());
        }
        TradeBook book = TradeBook.of(logs);
        Timeline timeline = Timeline.of(List.of(bars));
        Account account =
                Account.of(new AccountSettings(100_000, "USD", 0.002, true), Map.of(Settings.EURUSD, bars), timeline);
        Map<Scenario, ScenarioMetrics> metrics = new EnumMap<>(Scenario.class);
        for (Scenario scenario : scenarios) {
            List<Trade> trades = book.inTimeOrder(scenario);
            metrics.put(scenario, ScenarioMetrics.of(scenario, trades, timeline, Optional.of(account.trade(trades))));
        }
        long[] timeUtc = bars.timeUtc();
        RunResult.BarsUsed used = new RunResult.BarsUsed(
                "EURUSD",
                "EURUSD_M15.csv",
                Timeframe.M15,
                bars.size(),
                timeUtc[0],
                timeUtc[timeUtc.length - 1],
                "0".repeat(64));
        return new RunResult(book, ReferenceReport.of(book.inFileOrder()), metrics, funnels, List.of(used), List.of());
    }
}
