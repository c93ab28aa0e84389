package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.Instrument;
import io.plumbline.core.Scenario;
import io.plumbline.core.Timeframe;
import io.plumbline.cost.CostSettings;
import io.plumbline.risk.ConflictPolicy;
import io.plumbline.risk.RiskSettings;
import io.plumbline.strategy.S1Params;
import io.plumbline.strategy.S2Params;
import io.plumbline.strategy.S3Params;
import io.plumbline.strategy.Strategy;
import io.plumbline.strategy.StrategyRegistry;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.Objective;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigWriterTest {

    @ParameterizedTest
    @MethodSource("io.plumbline.config.ConfigReaderTest#goldenConfigs")
    void aGoldenConfigReadsBackEqual(Path file) {
        RunConfig config = Example.config(Example.read(file));

        assertEquals(config, Example.config(ConfigWriter.toYaml(config)));
    }

    @Test
    void anyConfigReadsBackEqual() {
        for (long seed = 0; seed < 300; seed++) {
            RunConfig config = new RandomConfig(new SplittableRandom(seed)).next();

            assertEquals(config, Example.config(ConfigWriter.toYaml(config)), "seed " + seed);
        }
    }

    @Test
    void whatIsWrittenLooksLikeAConfigWrittenByHand() {
        String yaml = ConfigWriter.toYaml(Example.config(Example.text()));

        assertEquals("""
                universe:
                  symbols: [EURUSD, GBPUSD, USDJPY]
                  timeframe: M15
                bar_contract:
                  signal_on: close
                  fill_on: open_next
                  allow_bar0: false
                """, yaml.substring(0, yaml.indexOf("regime:")));
    }

    @Test
    void textThatCouldBeMisreadIsQuoted() {
        for (String folder :
                List.of("C:\\runs\\new", "my runs", "yes", "null", "1e3", "#1", "ä: b", "~", "a\tb", "'")) {
            RunConfig config = Example.config(Example.with("runs_dir: ./runs", "runs_dir: " + JsonText.quoted(folder)));

            assertEquals(folder, config.outputs().runsDir());
            assertEquals(config, Example.config(ConfigWriter.toYaml(config)));
        }
    }

    /// Configs of random values that are all allowed.
    private record RandomConfig(SplittableRandom random) {

        RunConfig next() {
            List<Instrument> own = random.nextBoolean()
                    ? List.of(
                            new Instrument("WHEAT.X", positive(), "WHEAT.X", "USD"),
                            new Instrument("USDBRL", 1e-4, "USD", "BRL"))
                    : List.of();
            List<String> symbols = own.isEmpty() ? List.of("USDJPY", "EURUSD") : List.of("WHEAT.X", "US500", "EURUSD");
            List<StrategyChoice<?>> configured =
                    List.of(choice(S1Params.class, s1()), choice(S2Params.class, s2()), choice(S3Params.class, s3()));
            List<StrategyChoice<?>> enabled = new ArrayList<>(configured.reversed());
            enabled.removeIf(choice -> random.nextBoolean());
            RiskSettings risk = risk();
            double low = random.nextDouble(-3, 0);
            return new RunConfig(
                    new Universe(symbols, Timeframe.values()[random.nextInt(Timeframe.values().length)]),
                    new BarContract(BarContract.SignalOn.CLOSE, BarContract.FillOn.OPEN_NEXT, false),
                    new Regime(whole(), whole(), low, low + positive(), positive()),
                    enabled,
                    configured,
                    risk,
                    costs(symbols),
                    new Validation(walkForward(), random.nextDouble(-1, 1)),
                    new MonteCarlo(
                            new MonteCarlo.Bootstrap(3, 3 + whole(), whole()),
                            new MonteCarlo.CostNoise(range(), range(), whole())),
                    new Outputs(
                            "./runs/" + random.nextInt(9) + " #x",
                            random.nextBoolean(),
                            random.nextBoolean(),
                            random.nextBoolean(),
                            random.nextBoolean()),
                    random.nextLong(),
                    own,
                    random.nextBoolean()
                            ? Optional.of(
                                    new AccountSettings(positive(), "CHF", risk.baseFraction(), random.nextBoolean()))
                            : Optional.empty(),
                    random.nextBoolean() ? Optional.of(tuning()) : Optional.empty());
        }

        private TuningSettings tuning() {
            boolean own = random.nextBoolean();
            List<Axis> axes = List.of(
                    Axis.stepped("ema_fast", 5, 20, 5),
                    new Axis("adx_th", List.of(OptionalDouble.empty(), OptionalDouble.of(20.5))));
            return new TuningSettings(
                    "S1_TREND_EMA_ATR_ADX",
                    own ? new TuningGrid(Optional.empty(), axes) : TuningGrid.of(GridPreset.LARGE),
                    own ? Optional.of(List.of("ema_fast < 20")) : Optional.empty(),
                    Objective.values()[random.nextInt(Objective.values().length)],
                    random.nextBoolean(),
                    Scenario.values()[random.nextInt(3)],
                    whole(),
                    own ? OptionalInt.of(whole()) : OptionalInt.empty(),
                    own ? OptionalInt.empty() : OptionalInt.of(whole()));
        }

        /// The registry's own strategy of a parameter type: strategies are equal only to themselves.
        private static <P extends Record> StrategyChoice<P> choice(Class<P> type, P params) {
            for (Strategy<?> strategy : StrategyRegistry.all()) {
                if (type.isInstance(strategy.defaults())) {
                    @SuppressWarnings("unchecked") // Its defaults are of this type, so it is a strategy of it.
                    Strategy<P> found = (Strategy<P>) strategy;
                    return new StrategyChoice<>(found, params);
                }
            }
            throw new AssertionError("no strategy takes " + type);
        }

        private S1Params s1() {
            return new S1Params(whole(), whole(), whole(), maybe(), whole(), maybe(), positive(), maybe(), positive());
        }

        private S2Params s2() {
            return new S2Params(
                    whole(),
                    whole(),
                    whole(),
                    maybe(),
                    1 + whole(),
                    positive(),
                    positive(),
                    whole(),
                    positive(),
                    positive(),
                    maybe(),
                    positive());
        }

        private S3Params s3() {
            return new S3Params(
                    whole(),
                    whole(),
                    random.nextDouble(-3, 3),
                    whole(),
                    whole(),
                    positive(),
                    positive(),
                    maybe(),
                    positive());
        }

        private RiskSettings risk() {
            boolean netting = random.nextBoolean();
            return new RiskSettings(
                    positive(),
                    positive(),
                    Double.POSITIVE_INFINITY,
                    positive() * 1e9,
                    netting ? ConflictPolicy.NETTING : ConflictPolicy.PRIORITY,
                    netting ? List.of() : List.of("S3_BREAKOUT_ATR_REGIME_EMA200", "S1_TREND_EMA_ATR_ADX"),
                    positive(),
                    positive(),
                    random.nextInt(9),
                    whole());
        }

        private CostSettings costs(List<String> symbols) {
            Map<String, Double> spreads = new HashMap<>(Map.of("EXTRA 1", positive()));
            symbols.forEach(symbol -> spreads.put(symbol, positive()));
            return new CostSettings(
                    spreads,
                    new CostSettings.Slippage(positive(), positive(), positive(), positive()),
                    Map.of(Scenario.A, positive(), Scenario.B, positive(), Scenario.C, positive()),
                    maybe());
        }

        private WalkForward walkForward() {
            if (random.nextBoolean()) {
                return new WalkForward.Lengths(whole() - 1, whole() - 1, whole());
            }
            Instant start = Instant.ofEpochMilli(random.nextLong(1_700_000_000_000L));
            return new WalkForward.Dates(
                    start,
                    start.plusSeconds(1),
                    start.plusSeconds(2),
                    start.plusSeconds(3),
                    start.plusSeconds(60),
                    start.plusSeconds(7_000));
        }

        private MonteCarlo.Range range() {
            double low = positive();
            return new MonteCarlo.Range(low, low + positive());
        }

        private OptionalDouble maybe() {
            return random.nextBoolean() ? OptionalDouble.of(positive()) : OptionalDouble.empty();
        }

        private int whole() {
            return 1 + random.nextInt(1_000);
        }

        /// Between 1e-12 and 90, of very different sizes.
        private double positive() {
            return random.nextDouble(1, 90) * Math.pow(10, -random.nextInt(12));
        }
    }
}
