package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import io.plumbline.history.Packed.NotPackedException;
import io.plumbline.tuning.SweepBatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searches in a history, and the bytes of their batches.
class SweepHistoryTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aBatchComesBackBitForBit() throws Exception {
        SweepBatch batch = Sweeps.batch(1);

        Sweeps.assertSame(batch, BatchBytes.read(Scenario.B, 1, BatchBytes.of(batch)));
    }

    @Test
    void aChangedByteIsNoticedOrChangesNothing() {
        byte[] good = BatchBytes.of(Sweeps.batch(0));
        int noticed = 0;
        for (int place = 0; place < good.length; place++) {
            byte[] bad = good.clone();
            bad[place] ^= 0x11;
            try {
                Sweeps.assertSame(Sweeps.batch(0), BatchBytes.read(Scenario.B, 0, bad));
            } catch (NotPackedException e) {
                noticed++;
            }
        }
        assertTrue(noticed > good.length * 9 / 10, noticed + " of " + good.length);
    }

    @Test
    void aSearchHasEndedWhenItsLastBatchAndItsRowsAreKept() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            SweepHistory sweeps = history.sweeps();
            long id = sweeps.begin(Sweeps.start("a"));
            sweeps.put(id, Sweeps.batch(0));
            assertFalse(sweeps.find(id).orElseThrow().ended());
            assertEquals(List.of(), sweeps.finalRows(id));

            sweeps.end(id, List.of(Sweeps.batch(1)), Sweeps.rows());
        }

        try (RunHistory history = RunHistory.open(folder)) {
            KeptSweep kept = history.sweeps().find("a".repeat(64)).orElseThrow();
            assertEquals(new KeptSweep(1, Sweeps.start("a"), 4, 2), kept);
            assertTrue(kept.ended());
            assertEquals(List.of(0, 1), history.sweeps().batches(1, Scenario.B));
            assertEquals(Sweeps.rows(), history.sweeps().finalRows(1));
        }
    }

    @Test
    void aWholeSearchIsKeptInOneTransactionAndOnce() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            List<SweepBatch> all = List.of(Sweeps.batch(0), Sweeps.batch(1));
            long before = history.read(RunRows::changes);

            assertEquals(1, history.sweeps().keep(Sweeps.start("a"), all, Sweeps.rows()));
            assertEquals(1, history.sweeps().keep(Sweeps.start("a"), all, Sweeps.rows()));
            assertEquals(before + 1, history.read(RunRows::changes));
            assertEquals(2, history.sweeps().keep(Sweeps.start("b"), all, Sweeps.rows()));
        }
    }

    @Test
    void searchesAreInBackupsAndComeBackFromThem(@TempDir Path other) throws Exception {
        Path zip = folder.resolve("backup.zip");
        try (RunHistory history = RunHistory.open(folder)) {
            long id = history.sweeps().begin(Sweeps.start("a"));
            history.sweeps().put(id, Sweeps.batch(0));
            history.backup(zip);
        }

        RunHistory.restore(other, zip);
        try (RunHistory history = RunHistory.open(other)) {
            Sweeps.assertSame(
                    Sweeps.batch(0), history.sweeps().batch(1, Scenario.B, 0).orElseThrow());
        }
    }

    @Test
    void aReadOnlyLookShowsSearchesAndChangesNone() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            history.sweeps().begin(Sweeps.start("a"));
            try (RunHistory look = RunHistory.openReadOnly(folder)) {
                assertEquals(1, look.sweeps().list().size());
                assertThrows(
                        HistoryException.ReadOnly.class, () -> look.sweeps().begin(Sweeps.start("a")));
                assertThrows(
                        HistoryException.ReadOnly.class, () -> look.sweeps().delete(List.of(1L)));
            }
        }
    }

    @Test
    void aBatchOfASearchThatWasDeletedIsRefused() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            long id = history.sweeps().begin(Sweeps.start("a"));
            history.sweeps().put(id, Sweeps.batch(0));
            history.sweeps().delete(List.of(id));

            assertEquals(Optional.empty(), history.sweeps().batch(id, Scenario.B, 0));
            assertThrows(HistoryException.class, () -> history.sweeps().put(id, Sweeps.batch(1)));
        }
    }
}
