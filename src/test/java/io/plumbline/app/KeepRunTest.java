package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunHistory;
import io.plumbline.history.RunStatus;
import io.plumbline.stats.TradeMetric;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs that are kept in a history of their own. Closing the wiring waits for whatever is still being noted.
class KeepRunTest {

    private static final BacktestRequest REQUEST = Backtests.request(Backtests.EXAMPLE, "EURUSD");

    @TempDir
    private Path temp = Path.of("");

    private Wiring wiring(Wiring.Front front) {
        return new Wiring(Home.in(temp), front, 2);
    }

    private static KeptRun keep(Wiring wiring, BacktestRequest request) throws Exception {
        return wiring.keepRun().job(request).run(Progress.NONE);
    }

    private List<RunCard> kept() throws Exception {
        try (RunHistory history = RunHistory.open(temp)) {
            return history.list();
        }
    }

    @Test
    void aFinishedRunIsKeptWithItsFiguresAndInputs() throws Exception {
        KeptRun run;
        try (Wiring wiring = wiring(Wiring.Front.WINDOW)) {
            run = keep(wiring, REQUEST);
        }

        RunCard card = kept().getFirst();
        assertEquals(run.run().card(), card);
        assertEquals(1, card.id());
        assertEquals(RunStatus.DONE, card.status());
        assertEquals("EURUSD on M15", card.name());
        assertEquals(Optional.empty(), card.trouble());
        assertEquals(
                Objects.requireNonNull(run.run().result().scenarios().get(Scenario.B))
                        .performance()
                        .netPips(),
                Objects.requireNonNull(card.metrics().get(Scenario.B)).get(TradeMetric.NET_PIPS.key()));
        assertEquals(Files.readString(Backtests.EXAMPLE), run.run().inputs().configText());
        assertEquals(REQUEST, StoredRuns.request(run.run().inputs()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reading EURUSD_M15.csv", "Simulating trades", "Keeping the run"})
    void aCancelledRunIsKeptAsCancelled(String stage) throws Exception {
        try (Wiring wiring = wiring(Wiring.Front.WINDOW)) {
            Thread runner = Thread.currentThread();
            Progress interrupting = (_, words) -> {
                if (words.equals(stage)) {
                    runner.interrupt();
                }
            };
            assertThrows(
                    InterruptedException.class,
                    () -> wiring.keepRun().job(REQUEST).run(interrupting));
        }

        RunCard card = kept().getFirst();
        assertEquals(RunStatus.CANCELLED, card.status());
        assertEquals(Optional.empty(), card.trouble());
        assertEquals(Map.of(), card.metrics());
    }

    @Test
    void aFailedRunIsKeptWithTheWordsTheUserSaw() throws Exception {
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        files.put("EURUSD", Files.writeString(temp.resolve("bad.csv"), "time,open,high,low,close\n2024-01-02,1,2\n"));
        BacktestRequest request = Backtests.request(Backtests.EXAMPLE, files);
        InputException told;
        try (Wiring wiring = wiring(Wiring.Front.COMMAND_LINE)) {
            told = assertThrows(InputException.class, () -> keep(wiring, request));
        }

        RunCard card = kept().getFirst();
        assertEquals(RunStatus.FAILED, card.status());
        assertEquals(Optional.ofNullable(told.getMessage()), card.trouble());
        assertEquals("EURUSD", card.name());
    }

    @Test
    void aRunWhoseConfigCannotBeReadHasNotBegun() throws Exception {
        Path config = Backtests.example(temp, "slip_k:", "slip_q:");
        try (Wiring wiring = wiring(Wiring.Front.COMMAND_LINE)) {
            assertThrows(InputException.class, () -> keep(wiring, Backtests.request(config, "EURUSD")));
        }

        assertEquals(List.of(), kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"WINDOW", "COMMAND_LINE"})
    void aRunWaitsInTheInboxWhileAnotherCopyHasTheHistoryOpen(Wiring.Front front) throws Exception {
        PastRun run;
        try (RunHistory other = RunHistory.open(temp);
                Wiring wiring = wiring(front)) {
            run = keep(wiring, REQUEST).run();
            assertEquals(List.of(), other.list());
        }

        assertEquals(0, run.card().id());
        assertEquals(
                "Another copy of Plumbline has the history open; the run waits in its inbox and gets its number there.",
                run.card().trouble().orElseThrow());
        assertFalse(run.result().trades().inFileOrder().isEmpty());
        RunCard taken = kept().getFirst();
        assertEquals(1, taken.id());
        assertEquals(RunStatus.DONE, taken.status());
        assertEquals(run.card().metrics(), taken.metrics());
        assertEquals("EURUSD on M15", taken.name());
    }

    @Test
    void aRunIsShownAlthoughADamagedHistoryCannotKeepIt() throws Exception {
        Files.writeString(temp.resolve("history.mv.db"), "");
        try (Wiring wiring = wiring(Wiring.Front.WINDOW)) {
            PastRun run = keep(wiring, REQUEST).run();

            assertEquals(0, run.card().id());
            String words = run.card().trouble().orElseThrow();
            assertTrue(words.startsWith("Not kept in the history: "), words);
            assertTrue(words.contains("the history is damaged: the file is empty"), words);
            assertFalse(run.result().trades().inFileOrder().isEmpty());
        }
        assertEquals(0, Files.size(temp.resolve("history.mv.db")));
    }

    @Test
    void runsSideBySideGetNumbersOfTheirOwn() throws Exception {
        try (Wiring wiring = wiring(Wiring.Front.WINDOW)) {
            BacktestRequest few =
                    new BacktestRequest(REQUEST.config(), REQUEST.bars(), List.of(Scenario.A), BarRange.last(500));
            var first = wiring.jobThreads().submit(() -> keep(wiring, few));
            var second = wiring.jobThreads().submit(() -> keep(wiring, few));

            assertEquals(
                    3, first.get().run().card().id() + second.get().run().card().id());
        }
        assertEquals(2, kept().size());
    }
}
