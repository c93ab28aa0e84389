package io.plumbline.history;

import io.plumbline.core.Scenario;
import io.plumbline.dataset.DataPassport;
import io.plumbline.history.Packed.NotPackedException;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.RunResult.BarsUsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The history of all runs in one folder, such as the 1,000 runs of last year.
///
/// Whatever a method changed is durable when it returns, also if the program is killed in the next moment. Safe for
/// use by several threads, also by ones that get interrupted. Every method touches the disk: not for the thread of
/// a window.
public final class RunHistory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunHistory.class);

    /// How long deleted runs can be had back.
    private static final Duration KEPT_DELETED = Duration.ofDays(30);

    private final Place place;
    private final Database database;
    private final ChangeCount counted;
    private final boolean readOnly;
    private final List<String> warnings = new ArrayList<>();

    /// Where the copy that is looked at lies; null where the history itself is open.
    private final @Nullable Path copy;

    private RunHistory(Place place, Database database, @Nullable Path copy) {
        this.place = place;
        this.database = database;
        this.counted = new ChangeCount(place.changes());
        this.readOnly = copy != null;
        this.copy = copy;
    }

    /// Opens the history of a folder, which is made if there is none. Runs that a killed program left unfinished
    /// are marked so, those deleted a month ago are removed for good, and those that wait in the inbox are taken
    /// in.
    ///
    /// A history that is open elsewhere, damaged, or of a newer version is refused and not changed.
    public static RunHistory open(Path folder) throws HistoryException {
        return open(folder, InstantSource.system());
    }

    static RunHistory open(Path folder, InstantSource clock) throws HistoryException {
        Place place = new Place(folder);
        place.claim();
        try {
            RunHistory history = new RunHistory(place, Opening.open(place), null);
            try {
                history.tidy(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                return history;
            } catch (HistoryException | RuntimeException e) {
                history.database.close();
                throw e;
            }
        } catch (HistoryException | RuntimeException e) {
            place.release();
            throw e;
        }
    }

    private void tidy(OffsetDateTime now) throws HistoryException {
        database.write(counted, handle -> {
            RunRows.markInterrupted(handle);
            RunRows.purge(handle, now.minus(KEPT_DELETED));
            return true;
        });
        warnings.addAll(takeIn().warnings());
    }

    /// Opens a copy of the history as it is now, to look at while another copy of the program has it open. It holds
    /// every run that was finished before; nothing can be changed in it, and later runs do not appear.
    public static RunHistory openReadOnly(Path folder) throws HistoryException {
        Path copy = Snapshot.of(new Place(folder));
        return new RunHistory(new Place(folder), Database.openToRead(copy), copy);
    }

    /// Sets the present history aside, under a name such as "history-aside-2026-11-21T14-03-22.mv.db", and opens a
    /// fresh one.
    public static RunHistory startFresh(Path folder) throws HistoryException {
        Place place = new Place(folder);
        place.refuseIfOpen();
        try {
            if (Files.exists(place.database())) {
                Files.move(place.database(), place.asideName());
            }
        } catch (IOException e) {
            throw new HistoryException.Failed(place.database(), "the history cannot be set aside", e);
        }
        return open(folder);
    }

    /// Opens what can still be read of a damaged history, after a copy of it as it was found has been set aside.
    public static RunHistory recover(Path folder) throws HistoryException {
        Place place = new Place(folder);
        place.refuseIfOpen();
        try {
            Files.copy(place.database(), place.asideName(), StandardCopyOption.COPY_ATTRIBUTES);
            Files.deleteIfExists(place.changes());
        } catch (IOException e) {
            throw new HistoryException.Failed(place.database(), "the damaged history cannot be copied", e);
        }
        return open(folder);
    }

    /// Puts a backup in the place of a history that is not open, after checking the backup.
    ///
    /// @return where the history that was there is kept; empty if there was none
    public static Optional<Path> restore(Path folder, Path zip) throws HistoryException {
        return Backups.restore(new Place(folder), zip);
    }

    /// What happened while the history was opened that the user should know, such as a damaged file in the inbox.
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /// Whether this is a look at a copy, in which nothing can be changed.
    public boolean readOnly() {
        return readOnly;
    }

    /// Notes that a run has begun, and gives it its number.
    public long begin(RunStart start) throws HistoryException {
        return write(handle -> RunRows.insert(handle, start));
    }

    /// Keeps everything that a run of plain files found.
    ///
    /// @param metrics per scenario the figures by the key of their metric, which lists show
    public void finish(long id, RunResult result, Map<Scenario, Map<String, Double>> metrics, Duration took)
            throws HistoryException {
        finish(id, result, new LinkedHashMap<>(), metrics, took);
    }

    /// Keeps everything a run found.
    ///
    /// @param passports by symbol what was known of the datasets it read
    /// @param metrics per scenario the figures by the key of their metric, which lists show
    public void finish(
            long id,
            RunResult result,
            SequencedMap<String, DataPassport> passports,
            Map<Scenario, Map<String, Double>> metrics,
            Duration took)
            throws HistoryException {
        refuseIfReadOnly();
        FinishedRun finished = FinishedRun.of(result, metrics, took);
        write(handle -> {
            finished.store(handle, id);
            PassportRows.insert(handle, id, passports);
            return true;
        });
    }

    /// The list of datasets that is kept with the runs.
    public DatasetIndex datasets() {
        return new DatasetIndex(this);
    }

    /// The searches over parameters that are kept with the runs.
    public SweepHistory sweeps() {
        return new SweepHistory(this);
    }

    /// Notes that a run failed.
    ///
    /// @param message why, in the words shown to the user
    public void fail(long id, String message, Duration took) throws HistoryException {
        end(id, RunStatus.FAILED, took, Optional.of(message));
    }

    /// Notes that a run was cancelled.
    public void cancel(long id, Duration took) throws HistoryException {
        end(id, RunStatus.CANCELLED, took, Optional.empty());
    }

    private void end(long id, RunStatus status, Duration took, Optional<String> trouble) throws HistoryException {
        write(handle -> {
            RunRows.end(handle, id, status, took, Optional.empty(), trouble);
            return true;
        });
    }

    /// Every run, newest first.
    public List<RunCard> list() throws HistoryException {
        return database.read(handle -> {
            Map<Long, Map<Scenario, Map<String, Double>>> metrics = ResultRows.metrics(handle);
            return RunRows.list(handle).stream()
                    .map(card -> card.withMetrics(metrics.getOrDefault(card.id(), Map.of())))
                    .toList();
        });
    }

    /// One run; empty if it is deleted or never was.
    public Optional<RunCard> card(long id) throws HistoryException {
        return database.read(
                handle -> RunRows.find(handle, id).map(card -> card.withMetrics(ResultRows.metrics(handle, id))));
    }

    /// What a run was asked to do, also one that has no results.
    public Optional<RunInputs> inputs(long id) throws HistoryException {
        return database.read(handle -> RunRows.find(handle, id).flatMap(card -> RunRows.inputs(handle, id)));
    }

    /// The bars that a run read, in its order; none if it did not finish.
    public List<BarsUsed> bars(long id) throws HistoryException {
        return database.read(handle -> ResultRows.bars(handle, id));
    }

    /// A finished run with everything it found, bit for bit as it was kept.
    public PastRun load(long id) throws HistoryException {
        RunCard card = card(id).orElseThrow(() -> noSuchRun(id));
        RunInputs inputs = inputs(id).orElseThrow(() -> noSuchRun(id));
        byte[] packed = database.read(handle -> ResultRows.find(handle, id))
                .orElseThrow(() -> new HistoryException.NoSuchRun("run " + id + " has no results; its status is: "
                        + card.status().words()));
        try {
            return new PastRun(card, inputs, ResultBytes.read(Packed.unpack(packed)));
        } catch (NotPackedException | IllegalArgumentException e) {
            throw new HistoryException.RunDamaged(
                    place.database() + ", run " + id,
                    "its results cannot be read: " + e.getMessage() + "; run it again to have them anew",
                    e);
        }
    }

    private static HistoryException noSuchRun(long id) {
        return new HistoryException.NoSuchRun("run " + id + ": no run of this number is in the history");
    }

    /// Names a run.
    public void rename(long id, String name) throws HistoryException {
        set(id, "name", name);
    }

    /// Sets the notes of a run.
    public void setNotes(long id, String notes) throws HistoryException {
        set(id, "notes", notes);
    }

    /// Sets the tags of a run, in this order.
    public void setTags(long id, List<String> tags) throws HistoryException {
        set(id, "tags", tags.toArray(String[]::new));
    }

    /// Marks a run, or takes the mark away.
    public void setStarred(long id, boolean starred) throws HistoryException {
        set(id, "starred", starred);
    }

    private void set(long id, String column, Object value) throws HistoryException {
        write(handle -> {
            RunRows.set(handle, id, column, value);
            return true;
        });
    }

    /// Deletes runs. They can be had back for 30 days.
    public void delete(Collection<Long> ids) throws HistoryException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        write(handle -> {
            RunRows.delete(handle, ids, now);
            return true;
        });
    }

    /// Takes the deletion of runs back.
    public void undelete(Collection<Long> ids) throws HistoryException {
        write(handle -> {
            RunRows.undelete(handle, ids);
            return true;
        });
    }

    /// Takes in the runs that wait in the inbox. Quick if there are none, so it may be called now and then.
    public synchronized TakenIn takeIn() throws HistoryException {
        refuseIfReadOnly();
        TakenIn taken = new InboxReader(place, database, counted).takeIn();
        taken.warnings().forEach(LOG::warn);
        return taken;
    }

    /// Writes a backup of the history as it is now, whole or not at all; runs may go on meanwhile.
    ///
    /// @param zip the file to write; one that is there is replaced
    public void backup(Path zip) throws HistoryException {
        Backups.write(database, zip);
    }

    <T> T read(Database.Work<T> work) throws HistoryException {
        return database.read(work);
    }

    <T> T write(Database.Work<T> work) throws HistoryException {
        refuseIfReadOnly();
        return database.write(counted, work);
    }

    private void refuseIfReadOnly() throws HistoryException {
        if (readOnly) {
            throw new HistoryException.ReadOnly(place.database());
        }
    }

    @Override
    public void close() throws HistoryException {
        try {
            database.close();
        } finally {
            if (copy == null) {
                place.release();
            } else {
                removeCopy(copy);
            }
        }
    }

    private static void removeCopy(Path copy) {
        try {
            Snapshot.remove(copy);
        } catch (IOException e) {
            LOG.warn("{}: this copy of a history cannot be removed", copy, e);
        }
    }
}
