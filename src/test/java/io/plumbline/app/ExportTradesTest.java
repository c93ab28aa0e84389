package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Trade;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTradesTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheChosenTradesInTheirOrder() throws Exception {
        FinishedBacktest run = Backtests.run(Backtests.request(Backtests.EXAMPLE, "EURUSD"));
        List<Trade> all = run.result().trades().inFileOrder();
        Path file = folder.resolve("some.csv");

        new ExportTrades()
                .job(run.result(), List.of(all.get(2), all.get(0)), file)
                .run(Progress.NONE);

        List<String> lines = Files.readAllLines(file);
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).startsWith("cost_pips,entry_price,"), lines.get(0));
        assertTrue(lines.get(1).contains(all.get(2).orderId()), lines.get(1));
        assertTrue(lines.get(2).contains(all.get(0).orderId()), lines.get(2));
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws Exception {
        FinishedBacktest run = Backtests.run(Backtests.request(Backtests.EXAMPLE, "EURUSD"));
        Path file = Files.createDirectory(folder.resolve("taken"));

        assertThrows(
                InputException.class,
                () -> new ExportTrades().job(run.result(), List.of(), file).run(Progress.NONE));

        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }
}
