package io.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Home;
import io.plumbline.app.Sample;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    private static final BacktestRequest SAMPLE =
            Sample.in(Path.of("sample-data")).orElseThrow();

    private final PrintWriter said = new PrintWriter(new StringWriter());

    @TempDir
    private Path home = Path.of("");

    @Test
    void backtestsAndSearchesInAHomeOfItsOwn() throws Exception {
        new Rehearsal(Home.in(home), SAMPLE, 2, said).commands();

        Path made = home.resolve("rehearsed");
        assertTrue(Files.exists(made.resolve("EURUSD_M1.csv")));
        assertTrue(Files.exists(made.resolve("backtest").resolve("trades.csv")));
        assertTrue(Files.exists(made.resolve("search").resolve("top_k.csv")));
    }

    @Test
    void isRefusedWithoutAHomeOfItsOwn() {
        assertEquals(2, Rehearsal.main(Optional.empty(), Optional.of(SAMPLE)));
    }

    @Test
    void saysWhichCommandFailed() {
        BacktestRequest broken = BacktestRequest.of(home.resolve("none.yaml"), Map.of("EURUSD", home.resolve("none")));

        var failure = assertThrows(
                IllegalStateException.class, () -> new Rehearsal(Home.in(home), broken, 1, said).commands());

        assertTrue(String.valueOf(failure.getMessage()).contains("plumbline backtest"), failure.getMessage());
    }
}
