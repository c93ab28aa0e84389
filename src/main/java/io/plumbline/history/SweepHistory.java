package io.plumbline.history;

import io.plumbline.core.Scenario;
import io.plumbline.history.Packed.NotPackedException;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.Tuning;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The searches over parameters in a history. A search is kept batch by batch as it goes, and its end together with
/// its last batch: what has all its batches has ended.
///
/// Every batch carries a checksum. One that cannot be read as it was written is taken out, so that it is missing
/// and is done again, and never shown.
public final class SweepHistory {

    private static final Logger LOG = LoggerFactory.getLogger(SweepHistory.class);

    private final RunHistory history;

    SweepHistory(RunHistory history) {
        this.history = history;
    }

    /// The rows of a second stage as they are kept; the names of the components, and of those of the rows, are in
    /// every kept search.
    record FinalRows(List<Tuning.Row> rows) {}

    /// Every search, the newest first.
    public List<KeptSweep> list() throws HistoryException {
        return history.read(SweepRows::list);
    }

    /// One search.
    public Optional<KeptSweep> find(long id) throws HistoryException {
        return history.read(handle -> SweepRows.find(handle, id));
    }

    /// The search that is the same bit by bit, if there is one.
    public Optional<KeptSweep> find(String fingerprint) throws HistoryException {
        return history.read(handle -> SweepRows.withFingerprint(handle, fingerprint));
    }

    /// The searches of the same request, whatever the bars, the newest first.
    public List<KeptSweep> ofRequest(String requestSha256) throws HistoryException {
        return history.read(handle -> SweepRows.ofRequest(handle, requestSha256));
    }

    /// Notes that a search begins, or goes on, and answers its number.
    public long begin(SweepStart start) throws HistoryException {
        return history.write(handle -> begin(handle, start));
    }

    private static long begin(Handle handle, SweepStart start) {
        Optional<KeptSweep> there = SweepRows.withFingerprint(handle, start.fingerprint());
        if (there.isEmpty()) {
            return SweepRows.insert(handle, start);
        }
        long id = there.get().id();
        SweepRows.setInputs(handle, id, start.inputs());
        return id;
    }

    /// Keeps a batch that is not the last.
    public void put(long id, SweepBatch batch) throws HistoryException {
        byte[] packed = BatchBytes.of(batch);
        history.write(handle -> {
            put(handle, id, batch, packed);
            return true;
        });
    }

    /// Keeps the last batches of a search and, in the same transaction, what the second stage made of it.
    ///
    /// @param rows what the second stage found; none where there is no such stage
    public void end(long id, List<SweepBatch> last, List<Tuning.Row> rows) throws HistoryException {
        Ending ending = Ending.of(last, rows);
        history.write(handle -> {
            ending.store(handle, id);
            return true;
        });
    }

    /// Keeps a whole search in one transaction, and answers its number.
    ///
    /// @param rows what the second stage found; none where there is no such stage
    public long keep(SweepStart start, List<SweepBatch> all, List<Tuning.Row> rows) throws HistoryException {
        Optional<KeptSweep> there = find(start.fingerprint()).filter(KeptSweep::ended);
        if (there.isPresent()) {
            return there.get().id();
        }
        Ending ending = Ending.of(all, rows);
        return history.write(handle -> {
            long id = begin(handle, start);
            ending.store(handle, id);
            return id;
        });
    }

    private static void put(Handle handle, long id, SweepBatch batch, byte[] packed) {
        SweepRows.putBatch(handle, id, batch.scenario(), batch.number(), batch.combinations().length, packed);
    }

    /// The end of a search ready to be stored: packing is done before the transaction begins.
    private record Ending(List<SweepBatch> batches, List<byte[]> packed, Optional<byte[]> rows) {

        static Ending of(List<SweepBatch> batches, List<Tuning.Row> rows) {
            return new Ending(
                    batches,
                    batches.stream().map(BatchBytes::of).toList(),
                    rows.isEmpty() ? Optional.empty() : Optional.of(Packed.of(RecordBytes.of(new FinalRows(rows)))));
        }

        void store(Handle handle, long id) {
            for (int place = 0; place < batches.size(); place++) {
                put(handle, id, batches.get(place), packed.get(place));
            }
            rows.ifPresent(bytes -> SweepRows.setFinalRows(handle, id, bytes));
        }
    }

    /// The numbers of the batches of a scenario that are kept, ascending.
    public List<Integer> batches(long id, Scenario scenario) throws HistoryException {
        return history.read(handle -> SweepRows.batches(handle, id, scenario));
    }

    /// A batch as it was kept. One that is damaged is taken out and no longer there.
    public Optional<SweepBatch> batch(long id, Scenario scenario, int number) throws HistoryException {
        Optional<byte[]> packed = history.read(handle -> SweepRows.batch(handle, id, scenario, number));
        try {
            return packed.isEmpty() ? Optional.empty() : Optional.of(BatchBytes.read(scenario, number, packed.get()));
        } catch (NotPackedException e) {
            LOG.warn("Batch {} of search {} in scenario {} cannot be read: {}", number, id, scenario, e.getMessage());
            if (!e.newer()) {
                forget(id, scenario, number);
            }
            return Optional.empty();
        }
    }

    /// The rows of the second stage of a search that has ended; none if they are damaged, which leaves a search
    /// that has not ended.
    public List<Tuning.Row> finalRows(long id) throws HistoryException {
        Optional<byte[]> packed = history.read(handle -> SweepRows.finalRows(handle, id));
        try {
            return packed.isEmpty()
                    ? List.of()
                    : RecordBytes.read(FinalRows.class, Packed.unpack(packed.get()))
                            .rows();
        } catch (NotPackedException | IllegalArgumentException e) {
            LOG.warn("The second stage of search {} is damaged: {}", id, e.getMessage());
            Optional<KeptSweep> sweep = find(id);
            if (sweep.isPresent()) {
                forget(id, sweep.get().start().inputs().scenarios().getLast(), 0);
            }
            return List.of();
        }
    }

    private void forget(long id, Scenario scenario, int number) throws HistoryException {
        if (!history.readOnly()) {
            history.write(handle -> {
                SweepRows.removeBatch(handle, id, scenario, number);
                return true;
            });
        }
    }

    /// Takes a batch out, so that it is missing.
    public void forget(long id, SweepBatch batch) throws HistoryException {
        forget(id, batch.scenario(), batch.number());
    }

    /// Forgets searches for good.
    ///
    /// @return how many of them there were
    public int delete(Collection<Long> ids) throws HistoryException {
        return history.write(handle -> SweepRows.delete(handle, ids));
    }
}
