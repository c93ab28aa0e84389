package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Histories that must not be opened as they are, and what can be done with them.
class HistoryRefusalTest {

    private static final int RUNS = 12;

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("history.mv.db");
    }

    private void keepRuns() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            for (int run = 0; run < RUNS; run++) {
                long id = history.begin(Results.start(run));
                history.finish(id, Results.of(run, 300), Results.figures(run), Duration.ZERO);
            }
        }
    }

    private static List<Path> setAside(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> one.getFileName().toString().startsWith("history-aside-"))
                    .toList();
        }
    }

    /// Refused, with not a byte changed, and with advice.
    private String assertRefused(Class<? extends HistoryException> type) throws Exception {
        byte[] before = Files.readAllBytes(file());
        HistoryException refused = assertThrows(type, () -> RunHistory.open(folder));
        assertArrayEquals(before, Files.readAllBytes(file()));
        return String.valueOf(refused.getMessage());
    }

    @Test
    void aHistoryThatAnotherProcessHasOpenIsRefusedButCanBeLookedAt() throws Exception {
        keepRuns();
        try (OtherProgram other = new OtherProgram(folder, 1, "hold")) {
            other.await("open");

            HistoryException refused = assertThrows(HistoryException.Locked.class, () -> RunHistory.open(folder));
            assertTrue(String.valueOf(refused.getMessage()).contains("look at it read-only"), refused.getMessage());
            assertThrows(HistoryException.Locked.class, () -> RunHistory.startFresh(folder));
            assertThrows(HistoryException.Locked.class, () -> RunHistory.recover(folder));
            Path backup = folder.resolve("none.zip");
            assertThrows(HistoryException.Locked.class, () -> RunHistory.restore(folder, backup));

            try (RunHistory look = RunHistory.openReadOnly(folder)) {
                assertTrue(look.readOnly());
                assertEquals(RUNS, look.list().size());
                assertEquals(300, look.load(1).result().trades().size());
            }
        }
        RunHistory.open(folder).close();
    }

    @Test
    void aLookWhileAnotherProcessWritesHasEveryRunFinishedBefore() throws Exception {
        try (OtherProgram writer = new OtherProgram(folder, 2, "write")) {
            writer.await("began 2");
            for (int look = 0; look < 5; look++) {
                try (RunHistory history = RunHistory.openReadOnly(folder)) {
                    for (RunCard card : history.list()) {
                        if (card.status() == RunStatus.DONE) {
                            assertFalse(history.load(card.id()).result().bars().isEmpty());
                        }
                    }
                    assertTrue(history.list().stream().anyMatch(card -> card.status() == RunStatus.DONE));
                }
            }
        }
    }

    @Test
    void nothingCanBeChangedInALook() throws Exception {
        keepRuns();
        try (RunHistory look = RunHistory.openReadOnly(folder)) {
            assertThrows(HistoryException.ReadOnly.class, () -> look.begin(Results.start(0)));
            assertThrows(HistoryException.ReadOnly.class, () -> look.rename(1, "x"));
            assertThrows(HistoryException.ReadOnly.class, () -> look.delete(List.of(1L)));
            assertThrows(HistoryException.ReadOnly.class, look::takeIn);
            assertEquals(RUNS, look.list().size());
        }
    }

    @Test
    void aFileOfGarbageIsRefused() throws Exception {
        byte[] garbage = new byte[50_000];
        new SplittableRandom(1).nextBytes(garbage);
        Files.write(file(), garbage);

        String words = assertRefused(HistoryException.Damaged.class);

        assertTrue(words.startsWith(file() + ": the history is damaged"), words);
        assertTrue(words.contains("nothing was changed"), words);
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        Files.createFile(file());

        assertRefused(HistoryException.Damaged.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.5, 0.7, 0.9})
    void aFileThatLostItsEndIsRefusedOrWhole(double rest) throws Exception {
        keepRuns();
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, (int) (whole.length * rest)));

        try (RunHistory history = RunHistory.open(folder)) {
            assertEquals(RUNS, history.list().size(), "what was cut off was not in use");
            for (int id = 1; id <= RUNS; id++) {
                assertEquals(300, history.load(id).result().trades().size());
            }
        } catch (HistoryException.Damaged refused) {
            assertTrue(rest < 0.95, refused.getMessage());
            assertEquals(List.of(), setAside(folder));
        }
    }

    @Test
    void whatIsLeftOfADamagedHistoryCanBeRecovered() throws Exception {
        Path cut = Files.createDirectories(folder.resolve("cut"));
        try (RunHistory history = RunHistory.open(folder)) {
            for (int run = 0; run < RUNS; run++) {
                long id = history.begin(Results.start(run));
                history.finish(id, Results.of(run, 300), Results.figures(run), Duration.ZERO);
            }
            Files.copy(folder.resolve("history.changes"), cut.resolve("history.changes"));
            byte[] whole = Files.readAllBytes(file());
            Files.write(cut.resolve("history.mv.db"), Arrays.copyOf(whole, whole.length * 2 / 3));
        }
        byte[] damaged = Files.readAllBytes(cut.resolve("history.mv.db"));
        HistoryException refused = assertThrows(HistoryException.Damaged.class, () -> RunHistory.open(cut));
        String words = String.valueOf(refused.getMessage());
        assertTrue(words.contains(" of the " + (1 + 2 * RUNS) + " changes made to it"), words);

        try (RunHistory history = RunHistory.recover(cut)) {
            int left = history.list().size();
            assertTrue(0 < left && left < RUNS, left + " runs are left");
            assertEquals(300, history.load(1).result().trades().size());
            history.begin(Results.start(0));
        }

        assertArrayEquals(damaged, Files.readAllBytes(setAside(cut).getFirst()));
        RunHistory.open(cut).close();
    }

    @Test
    void flippedBytesAreNeverTakenForResults() throws Exception {
        keepRuns();
        byte[] whole = Files.readAllBytes(file());
        SplittableRandom random = new SplittableRandom(3);
        int damagedRuns = 0;
        for (int round = 0; round < 6; round++) {
            byte[] flipped = whole.clone();
            for (int flip = 0; flip < 30; flip++) {
                flipped[random.nextInt(flipped.length)] ^= 0x55;
            }
            // A folder of its own each time: H2 does not let go of a file whose opening made no sense to it.
            Path damaged = Files.createDirectory(folder.resolve("damaged" + round));
            Files.write(damaged.resolve("history.mv.db"), flipped);
            Files.copy(folder.resolve("history.changes"), damaged.resolve("history.changes"));
            try (RunHistory history = RunHistory.open(damaged)) {
                for (int run = 0; run < RUNS; run++) {
                    damagedRuns += isWholeOrRefused(history, run) ? 0 : 1;
                }
            } catch (HistoryException refused) {
                damagedRuns++;
            }
        }
        assertTrue(damagedRuns > 0);
    }

    private static boolean isWholeOrRefused(RunHistory history, int run) {
        try {
            String found = ResultBytes.fingerprint(history.load(run + 1).result());
            assertEquals(ResultBytes.fingerprint(Results.of(run, 300)), found);
            return true;
        } catch (HistoryException.RunDamaged refused) {
            assertTrue(String.valueOf(refused.getMessage()).contains("run it again"), refused.getMessage());
            return false;
        } catch (HistoryException refused) {
            // The flip hit what the database itself needs to find the run.
            return false;
        }
    }

    @Test
    void aNewerHistoryIsRefused() throws Exception {
        keepRuns();
        sql("""
                insert into "flyway_schema_history"
                select 99, '99', 'from the future', "type", 'V99__future.sql', 1, "installed_by", "installed_on", 1, true
                from "flyway_schema_history" where "version" = '1'
                """);

        String words = assertRefused(HistoryException.Newer.class);

        assertTrue(words.contains("its tables are of version 99, known is 3"), words);
    }

    @Test
    void aDatabaseOfSomethingElseIsRefused() throws Exception {
        sql("create table something (id integer)");

        assertTrue(assertRefused(HistoryException.Damaged.class).contains("it holds no history"));
    }

    private void sql(String statement) {
        String name = file().toString().replace(".mv.db", "");
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + name, "", "");
        Jdbi.create(pool).useHandle(handle -> handle.execute(statement));
        pool.dispose();
    }

    @Test
    void aFreshStartSetsTheOldFileAside() throws Exception {
        byte[] garbage = new byte[50_000];
        Files.write(file(), garbage);
        assertRefused(HistoryException.Damaged.class);

        try (RunHistory history = RunHistory.startFresh(folder)) {
            assertEquals(List.of(), history.list());
            history.begin(Results.start(0));
        }

        assertArrayEquals(garbage, Files.readAllBytes(setAside(folder).getFirst()));
        RunHistory.open(folder).close();
    }
}
