package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Trade;
import io.plumbline.history.RunInputs;
import io.plumbline.stats.RunResult.BarsUsed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTradedBarsTest {

    @TempDir
    private Path folder;

    @Test
    void tradesPointIntoTheBarsAndTheIndicatorsAreThere() throws Exception {
        FinishedBacktest run = run();

        TradedBars bars = read(run.inputs(), used(run));

        assertEquals(Backtests.BARS, bars.bars().size());
        for (Trade trade : run.result().trades().inFileOrder()) {
            assertEquals(trade.fillTimeUtc(), bars.bars().timeUtc()[trade.signalBar() + 1]);
            assertEquals(trade.entryPriceRaw(), bars.bars().open()[trade.signalBar() + 1]);
        }
        assertArrayEquals(
                new String[] {"s1_trend_ema_atr_adx"}, bars.drawn().keySet().toArray());
    }

    @Test
    void otherBarsThanThoseOfTheRunAreRefused() throws Exception {
        FinishedBacktest run = run();
        List<String> lines = Files.readAllLines(folder.resolve("EURUSD.csv"));
        String last = lines.removeLast();
        Files.write(folder.resolve("EURUSD.csv"), lines);

        String message = refusal(run.inputs(), used(run));

        assertTrue(last.startsWith("20"), last);
        assertTrue(message.contains("EURUSD.csv: the bars are not those of the run, which traded on 3,000"), message);
        assertTrue(message.contains("run the backtest again"), message);
    }

    @Test
    void aMissingFileIsRefused() throws Exception {
        FinishedBacktest run = run();
        Files.delete(folder.resolve("EURUSD.csv"));

        String message = refusal(run.inputs(), used(run));

        assertTrue(message.contains("EURUSD.csv: no such file"), message);
    }

    @Test
    void aConfigThatIsNotReadableAnyMoreIsRefused() throws Exception {
        FinishedBacktest run = run();
        RunInputs inputs = run.inputs();
        RunInputs broken =
                new RunInputs(inputs.configPath(), "universe: 3", inputs.bars(), inputs.scenarios(), inputs.range());

        String message = refusal(broken, used(run));

        assertTrue(message.startsWith("This version cannot read the config of the run any more"), message);
    }

    private FinishedBacktest run() throws Exception {
        Path file = Files.copy(Backtests.SAMPLES.resolve("EURUSD_M15.csv"), folder.resolve("EURUSD.csv"));
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        files.put("EURUSD", file);
        return Backtests.run(Backtests.request(Backtests.EXAMPLE, files));
    }

    private static BarsUsed used(FinishedBacktest run) {
        return run.result().bars().getFirst();
    }

    private static TradedBars read(RunInputs inputs, BarsUsed used) throws Exception {
        try (Wiring wiring = new Wiring(Backtests.HOME, Wiring.Front.COMMAND_LINE, 1)) {
            return wiring.readTradedBars().job(inputs, used).run(Progress.NONE);
        }
    }

    private static String refusal(RunInputs inputs, BarsUsed used) {
        return String.valueOf(
                assertThrows(InputException.class, () -> read(inputs, used)).getMessage());
    }
}
