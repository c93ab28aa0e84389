package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.ConfigReader;
import io.plumbline.config.RunConfig;
import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.SweepOdds;
import io.plumbline.tuning.Tuning;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Combinations of the small grid over the last bars of the sample as configs.
class TunedConfigTest {

    private static final Path CONFIG = Path.of("sample-data/example.yaml");
    private static final int BARS = 4_000;

    @TempDir
    private Path dir = Path.of("");

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final TunedConfig configs = new TunedConfig(new RunBacktest(pool, new DatasetsInMemory()));

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    private static TuneRequest request(String strategy) {
        SequencedMap<String, BarSource> bars = new LinkedHashMap<>();
        bars.put("EURUSD", new BarSource.FromFile("sample-data/EURUSD_M15.csv"));
        return new TuneRequest(
                CONFIG,
                bars,
                strategy,
                GridPreset.SMALL,
                List.of(),
                List.of(),
                Objective.SCORE,
                true,
                Scenario.B,
                3,
                1,
                OptionalInt.of(BARS));
    }

    private Path save(String strategy, List<String> parameters, List<OptionalDouble> values) throws Exception {
        return configs.save(request(strategy), parameters, values, dir.resolve("made/tuned.yaml"))
                .run(Progress.NONE);
    }

    @Test
    void onlyTheValuesAndTheEnabledStrategyChange() throws Exception {
        Path saved = save(
                "S1_TREND_EMA_ATR_ADX",
                List.of("ema_fast", "adx_th", "k_sl"),
                List.of(OptionalDouble.of(15), OptionalDouble.empty(), OptionalDouble.of(3.25)));

        List<String> before = Files.readAllLines(CONFIG);
        List<String> after = Files.readAllLines(saved);
        List<String> changed =
                after.stream().filter(line -> !before.contains(line)).toList();
        assertEquals(
                List.of(
                        "      ema_fast: 15",
                        "      adx_th: null      # null opens the gate: trade whatever ADX says",
                        "      k_sl: 3.25        # stop distance in ATRs"),
                changed.stream().filter(line -> !line.contains("enabled")).toList());
    }

    @Test
    void theSearchedStrategyIsTheOnlyOneThatRuns() throws Exception {
        Path saved = save(
                "S2_MR_ZSCORE_EMA_REGIME",
                List.of("z_entry", "k_tp"),
                List.of(OptionalDouble.of(2), OptionalDouble.of(1.5)));

        RunConfig config = ConfigReader.read(saved).config();

        assertEquals(
                List.of("S2_MR_ZSCORE_EMA_REGIME"),
                config.strategies().stream().map(choice -> choice.name()).toList());
    }

    @Test
    void aValueTheConfigCannotTakeIsRefused() {
        InputException refused = assertThrows(
                InputException.class,
                () -> save("S1_TREND_EMA_ATR_ADX", List.of("ema_fast"), List.of(OptionalDouble.of(-1))));

        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith("the config cannot take"), message);
    }

    @Test
    void theRunOfACombinationHasTheFiguresOfTheSearch() throws Exception {
        TuneRequest request = request("S1_TREND_EMA_ATR_ADX");
        Tuning tuning = new RunTuning(pool, new DatasetsInMemory())
                .job(request, TuningWatcher.NONE)
                .run(Progress.NONE);
        int combination = 3;

        Path saved = save(
                request.strategy(), tuning.parameters(), tuning.swept().shape().values(combination));
        BacktestRequest run = TunedConfig.request(request, saved);
        FinishedBacktest finished =
                new RunBacktest(pool, new DatasetsInMemory()).job(run).run(Progress.NONE);

        assertEquals(BarRange.last(BARS), run.range());
        assertEquals(
                tuning.swept().figures(Scenario.B).orElseThrow().trades()[combination],
                finished.result().trades().inTimeOrder(Scenario.B).size());
        SweepOdds odds = configs.odds(request, tuning.swept(), combination).run(Progress.NONE);
        assertEquals(6, odds.combinations());
        assertEquals(
                tuning.swept().figures(Scenario.B).orElseThrow().sharpePerTrade(combination),
                odds.sharpe().sharpe(),
                1e-9);
    }
}
