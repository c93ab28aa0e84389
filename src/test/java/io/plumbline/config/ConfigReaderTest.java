package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import io.plumbline.core.Timeframe;
import io.plumbline.cost.CostSettings;
import io.plumbline.risk.ConflictPolicy;
import io.plumbline.risk.RiskSettings;
import io.plumbline.strategy.S1Params;
import io.plumbline.strategy.S2Params;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigReaderTest {

    static List<Path> goldenConfigs() throws IOException {
        try (Stream<Path> files = Files.list(Example.RESOURCES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goldenConfigs")
    void everyGoldenConfigLoads(Path file) throws ConfigException {
        ConfigFile read = ConfigReader.read(file);

        assertEquals(file.getFileName().toString(), read.name());
        assertEquals(Example.read(file), read.text());
    }

    @Test
    void theSampleIsTheExampleWithItsTwoKeysThatHaveNoEffect() throws ConfigException {
        ConfigFile sample = ConfigReader.read(Example.SAMPLE);

        assertEquals(Example.config(Example.text()), sample.config());
        assertEquals(
                List.of(
                        "strategies.params.S2_MR_ZSCORE_EMA_REGIME.zscore_window",
                        "strategies.params.S3_BREAKOUT_ATR_REGIME_EMA200.breakout_lookback"),
                sample.warnings().stream().map(ConfigProblem::path).toList());
    }

    @Test
    void everyValueOfTheExampleArrives() {
        RunConfig config = Example.config(Example.text());

        assertEquals(new Universe(List.of("EURUSD", "GBPUSD", "USDJPY"), Timeframe.M15), config.universe());
        assertEquals(
                new BarContract(BarContract.SignalOn.CLOSE, BarContract.FillOn.OPEN_NEXT, false), config.barContract());
        assertEquals(new Regime(960, 14, -0.5, 0.5, 2.5), config.regime());
        assertEquals(
                new RiskSettings(
                        0.002,
                        0.03,
                        0.05,
                        100_000,
                        ConflictPolicy.PRIORITY,
                        List.of("S1_TREND_EMA_ATR_ADX"),
                        0.02,
                        0.05,
                        3,
                        96),
                config.risk());
        assertEquals(
                new CostSettings(
                        Map.of("EURUSD", 0.7, "GBPUSD", 0.9, "USDJPY", 0.8),
                        new CostSettings.Slippage(0.1, 0.5, 1.5, 2.0),
                        Map.of(Scenario.A, 1.0, Scenario.B, 1.5, Scenario.C, 2.0),
                        OptionalDouble.empty()),
                config.costs());
        assertEquals(new Validation(new WalkForward.Lengths(252, 63, 63), 0.1), config.validation());
        assertEquals(
                new MonteCarlo(
                        new MonteCarlo.Bootstrap(5, 20, 500),
                        new MonteCarlo.CostNoise(new MonteCarlo.Range(0.8, 1.2), new MonteCarlo.Range(0.9, 1.3), 300)),
                config.monteCarlo());
        assertEquals(new Outputs("./runs", true, true, true, true), config.outputs());
        assertEquals(42, config.randomSeed());
        assertEquals(List.of(), config.instrumentOverrides());
        assertEquals(Optional.empty(), config.account());
    }

    @Test
    void theExampleEnablesOneStrategyAndConfiguresThree() {
        RunConfig config = Example.config(Example.text());

        assertEquals(
                List.of("S1_TREND_EMA_ATR_ADX"),
                config.strategies().stream().map(StrategyChoice::name).toList());
        assertEquals(
                List.of("S1_TREND_EMA_ATR_ADX", "S2_MR_ZSCORE_EMA_REGIME", "S3_BREAKOUT_ATR_REGIME_EMA200"),
                config.configured().stream().map(StrategyChoice::name).toList());
        assertEquals(
                new S1Params(
                        20, 50, 14, OptionalDouble.of(25), 14, OptionalDouble.of(2.5), 8, OptionalDouble.of(1.5), 8),
                config.strategies().getFirst().params());
    }

    @Test
    void missingRegimeKeysAndBlockHaveDefaults() {
        Regime defaults = new Regime(960, 14, -0.5, 0.5, 2.5);
        String block = """
                regime:
                  atr_pct_window: 960
                  atr_pct_n: 14
                  z_low: -0.5
                  z_high: 0.5
                  spike_tr_atr_th: 2.5
                """;

        assertEquals(defaults, Example.config(Example.with(block, "")).regime());
        assertEquals(
                defaults, Example.config(Example.with(block, "regime: {}\n")).regime());
        assertEquals(
                new Regime(480, 14, -0.5, 0.5, 2.5),
                Example.config(Example.with(block, "regime: { atr_pct_window: 480 }\n"))
                        .regime());
    }

    @Test
    void maxHoldBarsAndDebugHaveDefaults() {
        RunConfig config =
                Example.config(Example.replaced(Example.with("  max_hold_bars: 96\n", ""), "  debug: true\n", ""));

        assertEquals(96, config.risk().maxHoldBars());
        assertEquals(false, config.outputs().debug());
    }

    @Test
    void missingStrategyKeysHaveTheStrategysDefaults() {
        RunConfig config = Example.config(Example.text());

        assertEquals(S2Params.DEFAULTS, config.configured().get(1).params());
    }

    @Test
    void enabledStrategiesKeepTheOrderOfTheFile() {
        RunConfig config = Example.config(Example.with(
                "  enabled:\n  - S1_TREND_EMA_ATR_ADX\n",
                "  enabled: [S3_BREAKOUT_ATR_REGIME_EMA200, s1_trend_ema_atr_adx]\n"));

        assertEquals(
                List.of("S3_BREAKOUT_ATR_REGIME_EMA200", "S1_TREND_EMA_ATR_ADX"),
                config.strategies().stream().map(StrategyChoice::name).toList());
    }

    @Test
    void fiveMistakesAreReportedAtOnceInTheOrderOfTheLines() {
        String text = Example.with("timeframe: M15", "timeframe: M17");
        text = Example.replaced(text, "ema_fast: 20", "ema_fats: 20");
        text = Example.replaced(text, "per_symbol: 0.05", "per_symbol: abc");
        text = Example.replaced(text, "    USDJPY: 0.8\n", "");
        text = Example.replaced(text, "block_min: 5", "block_min: 25");

        assertEquals(
                List.of(
                        "run.yaml, line 6, column 14, universe.timeframe: found `M17` (text), wanted one of M1, M5, M10, "
                                + "M15, M30, H1, H2, H4, H8, H12, D1, W1",
                        "run.yaml, line 22, column 7, strategies.params.S1_TREND_EMA_ATR_ADX.ema_fats: unknown key; "
                                + "did you mean `ema_fast`?",
                        "run.yaml, line 46, column 17, risk.caps.per_symbol: found `abc` (text), wanted a number of at "
                                + "least 0",
                        "run.yaml, line 55, column 3, costs.spread_baseline_pips.USDJPY: missing; every symbol of "
                                + "universe.symbols needs a spread",
                        "run.yaml, line 75, column 16, montecarlo.mc1.block_min: found 25, wanted at most block_max, "
                                + "which is 20"),
                Example.problems(text));
    }

    @Test
    void theMessageCountsTheMistakesAndListsThem() {
        String text = Example.replaced(Example.with("n_sims: 500", "n_sims: 0"), "debug: true", "debug: maybe");

        ConfigException thrown = assertThrows(ConfigException.class, () -> ConfigReader.parse(text, "run.yaml"));

        assertEquals("""
                run.yaml: 2 mistakes
                run.yaml, line 78, column 13, montecarlo.mc1.n_sims: found `0` (a number), wanted a whole number of at least 1
                run.yaml, line 92, column 10, outputs.debug: found `maybe` (text), wanted true or false""", thrown.getMessage());
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("gone.yaml");

        ConfigException thrown = assertThrows(ConfigException.class, () -> ConfigReader.read(file));

        assertEquals(file + ": no such file", thrown.getMessage());
    }

    @Test
    void aFileThatIsNotUtf8IsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', (byte) 0xE4, ':'});

        ConfigException thrown = assertThrows(ConfigException.class, () -> ConfigReader.read(file));

        assertEquals(file + ": the file is not UTF-8 text; save it as UTF-8", thrown.getMessage());
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertTrue(Example.file("\uFEFF" + Example.text()).config().equals(Example.config(Example.text())));
    }

    @Test
    void whateverIsWrongTheAnswerIsAListOfMistakes() {
        String[] pieces = {
            ":", " ", "\n", "\t", "-", "[", "}", "\"", "&", "*", "!", "null", ".inf", "é", "\u0000", "#", "0"
        };
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder(Example.text());
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                int at = random.nextInt(text.length());
                text.replace(
                        at, Math.min(text.length(), at + random.nextInt(3)), pieces[random.nextInt(pieces.length)]);
            }

            int problems = problemCount(text.toString(), seed);

            assertTrue(problems >= 0, "seed " + seed);
        }
    }

    private static int problemCount(String text, long seed) {
        try {
            ConfigReader.parse(text, "run.yaml");
            return 0;
        } catch (ConfigException e) {
            return e.problems().size();
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }
}
