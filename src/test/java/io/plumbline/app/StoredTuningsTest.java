package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Searches.Witness;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Tuning;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Searches that are kept in a history, stopped and gone on with.
class StoredTuningsTest {

    /// The grid has 42 sets of decisions after its constraint, and 9 of exits.
    private static final int COMBINATIONS = 42 * 9;

    /// There are more batches than this.
    private static final int MANY = 10;

    @TempDir
    private Path temp = Path.of("");

    private Path bars = Path.of("");

    @BeforeEach
    void writeBars() throws Exception {
        bars = Library.file(temp, "GBPUSD", 4000);
    }

    private Searches open() {
        return open(Wiring.Front.WINDOW);
    }

    private Searches open(Wiring.Front front) {
        return new Searches(temp.resolve("history"), front);
    }

    private TuneRequest request() {
        return Searches.request(bars, Searches.AXES, true);
    }

    private void stopAfter(int batches, TuneRequest request) {
        try (Searches searches = open()) {
            assertThrows(InterruptedException.class, () -> searches.search(request, new Witness(batches)));
        } finally {
            assertFalse(Thread.interrupted());
        }
    }

    private void change(String sql) {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + temp.resolve("history/history"), "", "");
        Jdbi.create(pool).useHandle(handle -> handle.execute(sql));
        pool.dispose();
    }

    private Tuning uninterrupted(TuneRequest request) throws Exception {
        try (Searches searches = new Searches(temp.resolve("other history"), Wiring.Front.WINDOW)) {
            return searches.search(request, new Witness()).tuning();
        }
    }

    private void assertSame(Tuning wanted, Tuning found) throws Exception {
        assertEquals(
                Searches.files(wanted, temp.resolve("wanted files")),
                Searches.files(found, temp.resolve("found files")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFinishedSearchIsListedAndOpensWithoutItsBars(boolean twoStage) throws Exception {
        TuneRequest request = Searches.request(bars, Searches.AXES, twoStage);
        Tunings.Done done;
        try (Searches searches = open()) {
            done = searches.search(request, new Witness());
        }
        Files.delete(bars);

        try (Searches searches = open()) {
            Tunings.Kept kept = searches.list().getFirst();
            assertEquals(done.id(), kept.id());
            assertTrue(kept.finished());
            assertEquals(List.of("GBPUSD GBPUSD_M15.csv"), kept.sources());
            assertEquals(done.tuning().facts(), kept.facts());
            assertSame(done.tuning(), searches.tunings.open(done.id()).run(Progress.NONE));

            Witness witness = new Witness();
            assertSame(
                    done.tuning(),
                    searches.tunings
                            .resume(done.id(), witness)
                            .run(Progress.NONE)
                            .tuning());
            assertTrue(witness.batches.size() > (twoStage ? MANY : 3 * MANY), witness.batches::toString);
        }
    }

    @Test
    void aStoppedSearchGoesOnWhereItWas() throws Exception {
        stopAfter(4, request());
        stopAfter(9, request());

        Witness witness = new Witness();
        try (Searches searches = open()) {
            Tunings.Kept kept = searches.list().getFirst();
            assertFalse(kept.finished());
            assertTrue(kept.tried() > 0 && kept.tried() < COMBINATIONS, kept::toString);
            String refusal = String.valueOf(assertThrows(
                            InputException.class, () -> searches.tunings.open(1).run(Progress.NONE))
                    .getMessage());
            assertEquals(
                    "search 1 has not ended: " + kept.tried() + " of 378 combinations were tried; go on with it first",
                    refusal);

            assertSame(
                    uninterrupted(request()),
                    searches.search(request(), witness).tuning());
            assertEquals(1, searches.list().size());
            assertTrue(searches.list().getFirst().finished());
        }
        String words = witness.said.getFirst();
        assertTrue(
                words.startsWith(
                        "9 of " + witness.batches.size() + " batches are there from the search that began on "),
                words);
    }

    @Test
    void aSearchOfOneStageGoesOnInTheScenarioItHadReached() throws Exception {
        TuneRequest request = Searches.request(bars, Searches.AXES, false);
        stopAfter(2 * MANY, request);

        try (Searches searches = open()) {
            Tuning found =
                    searches.tunings.resume(1, new Witness()).run(Progress.NONE).tuning();
            assertSame(uninterrupted(request), found);
        }
    }

    @Test
    void whatWasAskedIsKeptSoThatASearchGoesOnByItsNumber() throws Exception {
        stopAfter(4, request());

        try (Searches searches = open()) {
            Witness witness = new Witness();
            Tunings.Done done = searches.tunings.resume(1, witness).run(Progress.NONE);
            assertEquals(1, done.id());
            assertSame(uninterrupted(request()), done.tuning());
            assertEquals(1, witness.said.size());
        }
    }

    @Test
    void otherBarsAreAnotherSearchAndThatIsSaid() throws Exception {
        stopAfter(4, request());
        List<String> lines = new ArrayList<>(Files.readAllLines(bars));
        lines.removeLast();
        Files.write(bars, lines);

        try (Searches searches = open()) {
            String refusal = String.valueOf(assertThrows(
                            InputException.class,
                            () -> searches.tunings.resume(1, new Witness()).run(Progress.NONE))
                    .getMessage());
            assertEquals(
                    "search 1 was over other bars of GBPUSD (GBPUSD_M15.csv) than there are now; it cannot go on, so "
                            + "search anew",
                    refusal);

            Witness witness = new Witness();
            Tunings.Done done = searches.search(request(), witness);
            assertEquals(2, done.id());
            assertEquals(
                    List.of("Search 1, which asked for the same and was stopped, was over other bars of GBPUSD "
                            + "(GBPUSD_M15.csv) than there are now; this one begins anew."),
                    witness.said);
            assertSame(uninterrupted(request()), done.tuning());
        }
    }

    @Test
    void anotherGridIsAnotherSearch() throws Exception {
        stopAfter(4, request());
        List<Axis> others = new ArrayList<>(Searches.AXES);
        others.set(3, Axis.of("k_sl", 1.5, 2, 3));

        try (Searches searches = open()) {
            Witness witness = new Witness();
            TuneRequest request = Searches.request(bars, others, true);
            Tunings.Done done = searches.search(request, witness);
            assertEquals(2, done.id());
            assertEquals(List.of(), witness.said);
            assertSame(uninterrupted(request), done.tuning());
            assertEquals(
                    List.of(2L, 1L),
                    searches.list().stream().map(Tunings.Kept::id).toList());
        }
    }

    @Test
    void barsThatMovedAreTheSameBars() throws Exception {
        stopAfter(4, request());
        Path moved = Files.move(bars, temp.resolve("moved.csv"));

        try (Searches searches = open()) {
            Witness witness = new Witness();
            searches.search(Searches.request(moved, Searches.AXES, true), witness);
            assertEquals(1, searches.list().size());
            assertTrue(witness.said.getFirst().startsWith("4 of "), witness.said::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WINDOW", "COMMAND_LINE"})
    void whileAnotherCopyHasTheHistoryTheSearchRunsAndIsNotKept(Wiring.Front front) throws Exception {
        try (Searches other = open()) {
            assertEquals(List.of(), other.list());
            try (Searches searches = open(front)) {
                Witness witness = new Witness();
                Tunings.Done done = searches.search(request(), witness);
                assertEquals(0, done.id());
                assertEquals(1, witness.said.size());
                assertTrue(witness.said.getFirst().startsWith("Not kept in the history: "));
                assertSame(uninterrupted(request()), done.tuning());
            }
            assertEquals(List.of(), other.list());
        }
    }

    @Test
    void aBrokenHistoryKeepsNoSearchFromBeingMade() throws Exception {
        Files.createDirectories(temp.resolve("history"));
        Files.writeString(temp.resolve("history/history.mv.db"), "no database at all");

        try (Searches searches = open()) {
            Witness witness = new Witness();
            assertEquals(0, searches.search(request(), witness).id());
            assertTrue(witness.said.getFirst().startsWith("Not kept in the history: "));
        }
        assertEquals("no database at all", Files.readString(temp.resolve("history/history.mv.db")));
    }

    @Test
    void aDamagedBatchIsDoneAgainAndNeverRead() throws Exception {
        stopAfter(4, request());
        change("update sweep_batch set figures = substring(figures from 1 for 59) || X'DEADBEEF' "
                + "|| substring(figures from 64) where number = 2");

        try (Searches searches = open()) {
            Witness witness = new Witness();
            assertSame(
                    uninterrupted(request()),
                    searches.search(request(), witness).tuning());
            assertEquals(
                    "Batch 3 in scenario B could not be read as it was written; it is done again.",
                    witness.said.get(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update sweep_batch set figures = substring(figures from 1 for 59) || X'DEADBEEF' where number = 5",
                "update sweep_batch set figures = X'00' where number = 7",
                "update sweep set final_rows = substring(final_rows from 1 for 59) || X'DEADBEEF'"
            })
    void aFinishedSearchThatIsDamagedIsNotShownAndCanBeMended(String damage) throws Exception {
        try (Searches searches = open()) {
            searches.search(request(), new Witness());
        }
        change(damage);

        try (Searches searches = open()) {
            String refusal = String.valueOf(assertThrows(
                            InputException.class, () -> searches.tunings.open(1).run(Progress.NONE))
                    .getMessage());
            assertEquals(
                    "search 1 cannot be read as it was written; go on with it, and what is damaged is done again",
                    refusal);
            assertFalse(searches.list().getFirst().finished());

            Tuning mended =
                    searches.tunings.resume(1, new Witness()).run(Progress.NONE).tuning();
            assertSame(uninterrupted(request()), mended);
            assertSame(mended, searches.tunings.open(1).run(Progress.NONE));
        }
    }

    @Test
    void deletedSearchesAreGone() throws Exception {
        try (Searches searches = open()) {
            searches.search(request(), new Witness());
            assertThrows(
                    InputException.class,
                    () -> searches.tunings.delete(List.of(1L, 2L)).run(Progress.NONE));
            assertEquals(1, searches.list().size());

            assertEquals(1, searches.tunings.delete(List.of(1L)).run(Progress.NONE));
            assertEquals(List.of(), searches.list());
            assertEquals(
                    "no search 1; none is kept",
                    assertThrows(
                                    InputException.class,
                                    () -> searches.tunings.open(1).run(Progress.NONE))
                            .getMessage());
        }
    }

    @Test
    void theSameSearchAgainIsTheSameSearch() throws Exception {
        try (Searches searches = open()) {
            Tunings.Done first = searches.search(request(), new Witness());
            Witness witness = new Witness();
            Tunings.Done again = searches.search(request(), witness);
            assertEquals(first.id(), again.id());
            int all = witness.batches.size();
            assertTrue(witness.said.getFirst().startsWith(all + " of " + all + " batches are there"));
            assertSame(first.tuning(), again.tuning());
        }
    }

    @Test
    void theSizeIsKnownBeforeAnythingStarts() throws Exception {
        try (Searches searches = open()) {
            Tunings.Size size = searches.tunings.size(request()).run(Progress.NONE);
            assertEquals(new Tunings.Size(COMBINATIONS, COMBINATIONS, 3000), size);
        }
    }
}
