package io.plumbline.report;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Funnel;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.core.Timeframe;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.core.TradeLog;
import io.plumbline.engine.Market;
import io.plumbline.engine.Simulation;
import io.plumbline.engine.Simulator;
import io.plumbline.indicator.Indicators;
import io.plumbline.indicator.VolatilityRegime;
import io.plumbline.stats.Account;
import io.plumbline.stats.NoConversionException;
import io.plumbline.stats.ReferenceReport;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.stats.Timeline;
import io.plumbline.strategy.S1Params;
import io.plumbline.strategy.S1TrendEmaAtrAdx;
import io.plumbline.testing.RandomBars;
import io.plumbline.testing.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/// Runs of the trend strategy over made-up EURUSD bars in all scenarios, by the real engine.
final class Sample {

    private static final long CREATED_UTC =
            Instant.parse("2025-06-01T12:34:56Z").toEpochMilli();

    private Sample() {}

    /// A run that trades.
    static RunResult run(int bars) throws NoConversionException {
        return run(RandomBars.of(7, bars), Settings.S1);
    }

    /// A run whose ADX gate no bar passes.
    static RunResult runWithoutTrades() throws NoConversionException {
        S1Params shut = new S1Params(
                20, 50, 14, OptionalDouble.of(100), 14, OptionalDouble.of(2.5), 8, OptionalDouble.of(1.5), 8);
        return run(RandomBars.of(7, 500), shut);
    }

    static ScenarioMetrics scenario(RunResult result, Scenario scenario) {
        return Objects.requireNonNull(result.scenarios().get(scenario));
    }

    static Report report(RunResult result) {
        return report(result, "example.yaml");
    }

    /// A report under this config name, which is also in the title and the config's text.
    static Report report(RunResult result, String configName) {
        return new Report("Run of " + configName, configName, "# " + configName, "1.0", CREATED_UTC, result);
    }

    private static RunResult run(BarSeries bars, S1Params params) throws NoConversionException {
        Indicators indicators = new Indicators(bars);
        Market market = new Market(Settings.EURUSD, bars, VolatilityRegime.of(indicators, Settings.REGIME));
        List<Signals> signals = List.of(new S1TrendEmaAtrAdx().signals(indicators, Settings.EURUSD, params));
        List<TradeLog> logs = new ArrayList<>();
        Map<Scenario, Funnel> funnels = new EnumMap<>(Scenario.class);
        for (Scenario scenario : Scenario.values()) {
            Simulation simulation = Simulator.run(market, signals, Settings.costs(scenario), Settings.RISK, scenario);
            logs.add(simulation.trades());
            funnels.put(scenario, simulation.funnel());
        }
        return result(bars, TradeBook.of(logs), funnels);
    }

    private static RunResult result(BarSeries bars, TradeBook book, Map<Scenario, Funnel> funnels)
            throws NoConversionException {
        Timeline timeline = Timeline.of(List.of(bars));
        AccountSettings settings = new AccountSettings(100_000, "USD", 0.002, true);
        Account account = Account.of(settings, Map.of(Settings.EURUSD, bars), timeline);
        Map<Scenario, ScenarioMetrics> scenarios = new EnumMap<>(Scenario.class);
        for (Scenario scenario : Scenario.values()) {
            List<Trade> trades = book.inTimeOrder(scenario);
            scenarios.put(scenario, ScenarioMetrics.of(scenario, trades, timeline, Optional.of(account.trade(trades))));
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
        return new RunResult(
                book,
                ReferenceReport.of(book.inFileOrder()),
                scenarios,
                funnels,
                List.of(used),
                List.of("outputs.colour is not known and ignored"));
    }
}
