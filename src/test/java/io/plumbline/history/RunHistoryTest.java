package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.stats.RunResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunHistoryTest {

    private static final Duration TOOK = Duration.ofNanos(1_234_567_891L);

    @TempDir
    Path folder;

    private RunHistory history;

    @BeforeEach
    void open() throws Exception {
        history = RunHistory.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        history.close();
    }

    private void reopenAMonthLater() throws HistoryException {
        history.close();
        history = RunHistory.open(folder, InstantSource.offset(InstantSource.system(), Duration.ofDays(31)));
    }

    private void reopen() throws Exception {
        history.close();
        history = RunHistory.open(folder);
    }

    private long finished(int minutes) throws HistoryException {
        long id = history.begin(Results.start(minutes));
        history.finish(id, Results.of(minutes, 20), Results.figures(minutes), TOOK);
        return id;
    }

    @Test
    void aNewHistoryIsEmpty() throws Exception {
        assertEquals(List.of(), history.list());
        assertEquals(List.of(), history.warnings());
        assertFalse(history.readOnly());
    }

    @Test
    void runsAreNumberedFromOne() throws Exception {
        assertEquals(1, history.begin(Results.start(0)));
        assertEquals(2, history.begin(Results.start(1)));
    }

    @Test
    void aRunThatBeganIsShownAsRunning() throws Exception {
        long id = history.begin(Results.start(0));

        RunCard card = history.card(id).orElseThrow();

        RunCard expected = new RunCard(
                id,
                "USDJPY, EURUSD on M15",
                "",
                List.of(),
                false,
                RunStatus.RUNNING,
                Results.STARTED,
                Duration.ZERO,
                "example.yaml",
                List.of("USDJPY", "EURUSD"),
                "M15",
                "1.2.0",
                OptionalLong.of(42),
                Map.of(),
                Optional.empty());
        assertEquals(expected, card);
    }

    @Test
    void aFinishedRunComesBackBitForBit() throws Exception {
        RunResult result = Results.of(7, 400);
        long id = history.begin(Results.start(0));
        history.finish(id, result, Results.figures(7), TOOK);
        reopen();

        PastRun past = history.load(id);

        assertArrayEquals(ResultBytes.of(result), ResultBytes.of(past.result()));
        assertEquals(Results.inputs(), past.inputs());
        assertEquals(
                List.of("USDJPY", "EURUSD"), List.copyOf(past.inputs().bars().keySet()));
        assertEquals(RunStatus.DONE, past.card().status());
        assertEquals(TOOK, past.card().took());
        assertEquals(Results.figures(7), past.card().metrics());
    }

    @Test
    void theListHasEveryRunWithItsFiguresNewestFirst() throws Exception {
        long late = finished(5);
        long early = finished(1);

        List<RunCard> cards = history.list();

        assertEquals(List.of(late, early), cards.stream().map(RunCard::id).toList());
        assertEquals(Results.figures(5), cards.getFirst().metrics());
        assertEquals(history.card(early), Optional.of(cards.getLast()));
    }

    @Test
    void aFailedRunSaysWhyAndKeepsItsInputs() throws Exception {
        long id = history.begin(Results.start(0));
        history.fail(id, "EURUSD.csv, line 3: 5 fields, not 6", TOOK);

        RunCard card = history.card(id).orElseThrow();

        assertEquals(RunStatus.FAILED, card.status());
        assertEquals(Optional.of("EURUSD.csv, line 3: 5 fields, not 6"), card.trouble());
        assertEquals(Optional.of(Results.inputs()), history.inputs(id));
        String refused = assertThrows(HistoryException.NoSuchRun.class, () -> history.load(id))
                .getMessage();
        assertEquals("run 1 has no results; its status is: failed", refused);
    }

    @Test
    void aCancelledRunIsMarkedSo() throws Exception {
        long id = history.begin(Results.start(0));
        history.cancel(id, TOOK);

        assertEquals(RunStatus.CANCELLED, history.card(id).orElseThrow().status());
    }

    @Test
    void aRunThatWasGoingOnWhenTheProgramEndedIsInterrupted() throws Exception {
        long id = history.begin(Results.start(0));
        reopen();

        RunCard card = history.card(id).orElseThrow();

        assertEquals(RunStatus.INTERRUPTED, card.status());
        assertEquals(
                Optional.of("the program (process " + ProcessHandle.current().pid() + ") ended before the run did"),
                card.trouble());
    }

    @Test
    void aRunEndsOnlyOnce() throws Exception {
        long id = finished(0);

        assertThrows(HistoryException.NoSuchRun.class, () -> history.cancel(id, TOOK));
        RunResult other = Results.of(99, 10);
        assertThrows(HistoryException.NoSuchRun.class, () -> history.finish(id, other, Map.of(), TOOK));
        assertEquals(
                ResultBytes.fingerprint(Results.of(0, 20)),
                ResultBytes.fingerprint(history.load(id).result()));
    }

    @Test
    void nameNotesTagsAndStarStay() throws Exception {
        long id = finished(0);
        history.rename(id, "Trend <b>on</b> majors; drop table run; --");
        history.setNotes(id, "line one\nline “two”");
        history.setTags(id, List.of("b", "a", "a b"));
        history.setStarred(id, true);
        reopen();

        RunCard card = history.card(id).orElseThrow();

        assertEquals("Trend <b>on</b> majors; drop table run; --", card.name());
        assertEquals("line one\nline “two”", card.notes());
        assertEquals(List.of("b", "a", "a b"), card.tags());
        assertTrue(card.starred());
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        String refused = assertThrows(HistoryException.NoSuchRun.class, () -> history.rename(12, "x"))
                .getMessage();

        assertEquals("run 12: no run of this number is in the history", refused);
        assertThrows(HistoryException.NoSuchRun.class, () -> history.load(12));
    }

    @Test
    void deletedRunsComeBackWithUndelete() throws Exception {
        long first = finished(0);
        long second = finished(1);
        history.delete(List.of(first, second));
        assertEquals(List.of(), history.list());
        assertEquals(Optional.empty(), history.card(first));

        history.undelete(List.of(first));

        assertEquals(List.of(first), history.list().stream().map(RunCard::id).toList());
        assertEquals(20, history.load(first).result().trades().size());
    }

    @Test
    void deletedRunsCanBeHadBackAfterReopeningAndTheirNumbersAreNotUsedAgain() throws Exception {
        long first = finished(0);
        history.delete(List.of(first));
        reopen();
        assertEquals(List.of(), history.list());
        assertEquals(2, history.begin(Results.start(1)));

        history.undelete(List.of(first));

        assertEquals(20, history.load(first).result().trades().size());
    }

    @Test
    void deletedRunsAreGoneAfterAMonth() throws Exception {
        long first = finished(0);
        history.delete(List.of(first));
        reopenAMonthLater();

        history.undelete(List.of(first));

        assertEquals(List.of(), history.list());
    }

    @Test
    void theRoomOfDeletedRunsIsGivenBack() throws Exception {
        RunResult large = Results.of(1, 20_000);
        for (int run = 0; run < 8; run++) {
            history.finish(history.begin(Results.start(run)), large, Map.of(), TOOK);
        }
        long full = Files.size(folder.resolve("history.mv.db"));
        history.delete(List.of(2L, 3L, 4L, 5L, 6L, 7L, 8L));
        // The first time, a month later, removes the runs, the second lets go of their room, the third writes the
        // file anew.
        reopenAMonthLater();
        reopen();
        reopen();

        long left = Files.size(folder.resolve("history.mv.db"));

        assertTrue(left < full / 2, left + " of " + full + " bytes are left");
        assertArrayEquals(ResultBytes.of(large), ResultBytes.of(history.load(1).result()));
    }

    @Test
    void theSameProgramCannotOpenItTwice() {
        HistoryException refused = assertThrows(HistoryException.Locked.class, () -> RunHistory.open(folder));

        String words = String.valueOf(refused.getMessage());
        assertTrue(words.contains("another copy of Plumbline has this history open"), words);
        assertTrue(words.contains("--home DIR"), words);
    }
}
