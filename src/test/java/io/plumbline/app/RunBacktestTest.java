package io.plumbline.app;

import static io.plumbline.app.Backtests.BARS;
import static io.plumbline.app.Backtests.EXAMPLE;
import static io.plumbline.app.Backtests.SAMPLES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarRange;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.data.BarFile;
import io.plumbline.report.Report;
import io.plumbline.report.RunFiles;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunBacktestTest {

    @TempDir
    Path folder;

    @Test
    void anyNumberOfWorkersGivesTheSameBytes() throws Exception {
        BacktestRequest request = Backtests.request(EXAMPLE, "EURUSD", "GBPUSD", "USDJPY");
        Path byOne = written(request, 1);
        for (int workers : new int[] {2, 8}) {
            Path byMany = written(request, workers);

            for (String file : List.of(RunFiles.TRADES, RunFiles.JSON, RunFiles.HTML)) {
                long firstDifference = Files.mismatch(byOne.resolve(file), byMany.resolve(file));
                assertEquals(-1, firstDifference, file + " with " + workers + " workers");
            }
        }
        assertTrue(Files.readAllLines(byOne.resolve(RunFiles.TRADES)).size() > 100);
    }

    private Path written(BacktestRequest request, int workers) throws Exception {
        FinishedBacktest run = Backtests.run(request, workers);
        Path dir = folder.resolve("by-" + workers);
        RunFiles.write(
                dir, new Report("Sample", run.config().name(), run.config().text(), "test", 0, run.result()));
        return dir;
    }

    @Test
    void aLimitTakesTheLastBarsOfEachFile() throws Exception {
        BarSeries all = BarFile.read(SAMPLES.resolve("EURUSD_M15.csv"));

        RunResult result =
                Backtests.run(Backtests.request(EXAMPLE, "EURUSD", "USDJPY")).result();

        RunResult.BarsUsed used = result.bars().getFirst();
        assertEquals(BARS, used.count());
        assertEquals(all.timeUtc()[all.size() - BARS], used.firstUtc());
        assertEquals(all.timeUtc()[all.size() - 1], used.lastUtc());
        assertEquals(BARS, result.bars().getLast().count());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aLimitOfNothingIsRefused(int limit) {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> BarRange.last(limit));

        assertEquals("the last " + limit + " bars; wanted at least 1", refusal.getMessage());
    }

    @Test
    void scenariosRunInTheirOwnOrderEachOnce() throws Exception {
        SequencedMap<String, Path> files = Backtests.poundBarsAs("GBPUSD");

        RunResult result = Backtests.run(new BacktestRequest(
                        EXAMPLE,
                        BacktestRequest.sources(files),
                        List.of(Scenario.C, Scenario.A, Scenario.C),
                        BarRange.last(BARS)))
                .result();

        assertEquals(
                List.of(Scenario.A, Scenario.C), List.copyOf(result.scenarios().keySet()));
        assertEquals(
                List.of(Scenario.A, Scenario.C), List.copyOf(result.funnels().keySet()));
    }

    @Test
    void tradesSumToTheEquityChange() throws Exception {
        RunResult result =
                Backtests.run(Backtests.request(EXAMPLE, "EURUSD", "USDJPY")).result();

        for (ScenarioMetrics metrics : result.scenarios().values()) {
            double sum = result.trades().inTimeOrder(metrics.scenario()).stream()
                    .mapToDouble(Trade::pnlPips)
                    .sum();
            double[] equity = metrics.equityPips().value();
            assertEquals(sum, equity[equity.length - 1] - metrics.equityPips().start(), 1e-6);
            double[] pnlAccount = metrics.account().orElseThrow().pnlAccount();
            double money = Arrays.stream(pnlAccount).sum();
            assertEquals(10_000 + money, metrics.account().orElseThrow().finalEquity(), 1e-6);
        }
    }

    @Test
    void progressEndsWithEverythingDone() throws Exception {
        List<Double> reported = new ArrayList<>();
        try (Wiring wiring = new Wiring(Backtests.HOME, Wiring.Front.COMMAND_LINE, 1)) {
            Progress keep = (done, words) -> {
                synchronized (reported) {
                    reported.add(done);
                }
            };
            wiring.runBacktest().job(Backtests.request(EXAMPLE, "EURUSD")).run(keep);
        }

        assertEquals(0.0, reported.getFirst());
        assertEquals(1.0, reported.getLast());
        assertTrue(reported.stream().allMatch(done -> done >= 0 && done <= 1 + 1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aFileWithTooFewBarsToTradeIsARunWithoutTrades(int bars) throws Exception {
        List<String> lines = Files.readAllLines(SAMPLES.resolve("GBPUSD_M15.csv"));
        Path few = Files.write(folder.resolve("few.csv"), lines.subList(0, bars + 1));
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        files.put("GBPUSD", few);

        RunResult result = Backtests.run(Backtests.request(EXAMPLE, files)).result();

        assertEquals(0, result.trades().size());
        assertEquals(bars, result.bars().getFirst().count());
        assertEquals(0, result.reference().overall().trades());
    }

    @Test
    void barsOfAnotherTimeframeThanTheConfigsAreAWarning() throws Exception {
        Path config = Backtests.example(folder, "timeframe: M15", "timeframe: H1");

        RunResult result = Backtests.run(Backtests.request(config, "EURUSD")).result();

        assertEquals(
                "EURUSD: the bars are M15, the config's universe.timeframe says H1",
                result.warnings().getLast());
    }

    @Test
    void theExampleWarnsOfItsTwoOldKeysAndOfNothingElse() throws Exception {
        List<String> warnings =
                Backtests.run(Backtests.request(EXAMPLE, "EURUSD")).result().warnings();

        assertEquals(2, warnings.size(), warnings.toString());
        assertTrue(warnings.getFirst().contains("S2_MR_ZSCORE_EMA_REGIME.zscore_window: has no effect"));
        assertTrue(warnings.getLast().contains("S3_BREAKOUT_ATR_REGIME_EMA200.breakout_lookback: has no effect"));
    }
}
