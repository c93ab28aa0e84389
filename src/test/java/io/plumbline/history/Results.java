package io.plumbline.history;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.BarRange;
import io.plumbline.core.BarSeries;
import io.plumbline.core.ExitReason;
import io.plumbline.core.Funnel;
import io.plumbline.core.MarketRegime;
import io.plumbline.core.Refusal;
import io.plumbline.core.Scenario;
import io.plumbline.core.Side;
import io.plumbline.core.Signals;
import io.plumbline.core.Timeframe;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.DataPassport;
import io.plumbline.stats.Account;
import io.plumbline.stats.NoConversionException;
import io.plumbline.stats.ReferenceReport;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.RunResult.BarsUsed;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.stats.Timeline;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.testing.RandomBars;
import io.plumbline.testing.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.SplittableRandom;

/// Results for tests of the history, random but seeded, measured as those of a backtest are.
public final class Results {

    public static final Instant STARTED = Instant.parse("2026-11-21T14:03:22.123456789Z");

    private static final int BARS_A_TRADE = 3;

    private Results() {}

    /// A result of scenarios A and B with so many trades in all.
    public static RunResult of(long seed, int trades) {
        int each = trades / 2;
        BarSeries bars = RandomBars.of(seed, (each + 2) * BARS_A_TRADE);
        SplittableRandom random = new SplittableRandom(seed);
        List<Trade> all = new ArrayList<>();
        for (Scenario scenario : List.of(Scenario.A, Scenario.B)) {
            for (int i = 0; i < each; i++) {
                all.add(trade(scenario, i, bars, random));
            }
        }
        TradeBook book = TradeBook.ofRows(all);
        Timeline timeline = Timeline.of(List.of(bars));
        Map<Scenario, ScenarioMetrics> metrics = new EnumMap<>(Scenario.class);
        Map<Scenario, Funnel> funnels = new EnumMap<>(Scenario.class);
        for (Scenario scenario : List.of(Scenario.A, Scenario.B)) {
            metrics.put(scenario, metrics(scenario, book, bars, timeline));
            funnels.put(scenario, funnel(random));
        }
        BarsUsed used = new BarsUsed(
                "EURUSD",
                "sample-data/EURUSD_M15.csv",
                Timeframe.M15,
                bars.size(),
                bars.timeUtc()[0],
                bars.timeUtc()[bars.size() - 1],
                "%064x".formatted(seed));
        return new RunResult(
                book, ReferenceReport.of(all), metrics, funnels, List.of(used), List.of("seed " + seed, "“µ”"));
    }

    private static Trade trade(Scenario scenario, int index, BarSeries bars, SplittableRandom random) {
        int signalBar = index * BARS_A_TRADE;
        int exitBar = signalBar + 1 + random.nextInt(BARS_A_TRADE);
        return new Trade(
                index + 1,
                scenario,
                Settings.EURUSD,
                random.nextBoolean() ? "s1_trend_ema_atr_adx" : "s2_mr_zscore_ema_regime",
                random.nextBoolean() ? Side.LONG : Side.SHORT,
                signalBar,
                exitBar,
                bars.timeUtc()[signalBar],
                bars.timeUtc()[signalBar + 1],
                bars.timeUtc()[exitBar],
                1000 * random.nextDouble(),
                bars.open()[signalBar + 1],
                bars.close()[exitBar],
                8 + 30 * random.nextDouble(),
                random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(30 * random.nextDouble()),
                0.8,
                random.nextDouble(),
                0.4 + random.nextDouble(),
                0.4 + random.nextDouble(),
                ExitReason.values()[random.nextInt(4)],
                MarketRegime.ofOrdinal(random.nextInt(8)),
                "trend=trend_up;adx_gate=adx_pass;risk_multiplier=" + random.nextInt(3));
    }

    private static ScenarioMetrics metrics(Scenario scenario, TradeBook book, BarSeries bars, Timeline timeline) {
        List<Trade> inTimeOrder = book.inTimeOrder(scenario);
        try {
            Account account = Account.of(
                    new AccountSettings(10_000, "USD", 0.0002, true), Map.of(Settings.EURUSD, bars), timeline);
            return ScenarioMetrics.of(scenario, inTimeOrder, timeline, Optional.of(account.trade(inTimeOrder)));
        } catch (NoConversionException e) {
            throw new AssertionError(e);
        }
    }

    private static Funnel funnel(SplittableRandom random) {
        Map<Refusal, Long> refused = new EnumMap<>(Refusal.class);
        for (Refusal refusal : Refusal.values()) {
            refused.put(refusal, random.nextLong(1000));
        }
        List<Signals.State> states = List.of(
                new Signals.State(0, true, "warming_up"), new Signals.State(1, false, "trend=trend_up;gate=pass"));
        return new Funnel(
                List.of(new Funnel.Seen("s1_trend_ema_atr_adx", states, new long[] {50, random.nextLong(5000)})),
                random.nextLong(5000),
                refused,
                random.nextLong(3),
                random.nextLong(3));
    }

    /// What runs of tests were asked to do.
    public static RunInputs inputs() {
        SequencedMap<String, BarSource> bars = new LinkedHashMap<>();
        bars.put("USDJPY", BarSource.parse("library:USDJPY_M15"));
        bars.put("EURUSD", BarSource.parse("bars/EURUSD.csv"));
        return new RunInputs(
                "configs/example.yaml",
                "universe:\n  timeframe: M15\n",
                bars,
                List.of(Scenario.A, Scenario.B),
                new BarRange(Optional.of(LocalDate.of(2023, 1, 2)), Optional.empty(), OptionalInt.of(20_000)));
    }

    /// What was known of the dataset among [#inputs].
    public static SequencedMap<String, DataPassport> passports() {
        SequencedMap<String, DataPassport> passports = new LinkedHashMap<>();
        passports.put("USDJPY", DatasetsInMemory.passport("USDJPY_M15", "USDJPY", Timeframe.M15, RandomBars.of(1, 2)));
        return passports;
    }

    /// The start of a run so many minutes after the first.
    public static RunStart start(int minutes) {
        return RunStart.of(inputs(), "M15", "1.2.0", OptionalLong.of(42 + minutes), STARTED.plusSeconds(60L * minutes));
    }

    /// The same with a name.
    public static RunStart start(int minutes, String name) {
        RunStart usual = start(minutes);
        return new RunStart(
                name, usual.inputs(), usual.timeframes(), usual.engineVersion(), usual.seed(), usual.started());
    }

    /// Figures of two scenarios, made from a seed.
    public static Map<Scenario, Map<String, Double>> figures(long seed) {
        SequencedMap<String, Double> a = new LinkedHashMap<>();
        a.put("net_pips", seed + 0.1);
        a.put("profit_factor", Double.POSITIVE_INFINITY);
        return Map.of(Scenario.A, a, Scenario.B, Map.of("net_pips", seed - 0.1));
    }
}
