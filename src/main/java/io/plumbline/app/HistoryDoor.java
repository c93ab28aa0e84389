package io.plumbline.app;

import io.plumbline.app.PastRuns.Choice;
import io.plumbline.app.PastRuns.Health;
import io.plumbline.history.HistoryException;
import io.plumbline.history.RunHistory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place where the history is opened and closed. Opening takes a moment, so it begins in the background and
/// whoever needs the history waits for it.
///
/// Safe for use by several threads.
final class HistoryDoor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryDoor.class);

    private final Path folder;
    private final boolean lookIfLocked;
    private final ExecutorService threads;
    private Optional<Future<RunHistory>> opening = Optional.empty();

    /// The notes that are being written, and one party for whoever waits for them.
    private final Phaser notes = new Phaser(1);

    /// @param lookIfLocked whether a history that another copy has open is looked at read-only without being asked,
    ///     as the command line does
    HistoryDoor(Path folder, boolean lookIfLocked, ExecutorService threads) {
        this.folder = folder;
        this.lookIfLocked = lookIfLocked;
        this.threads = threads;
    }

    Path folder() {
        return folder;
    }

    /// Begins to open the history, unless that was done before.
    synchronized Future<RunHistory> begin() {
        prepare();
        return opening.orElseThrow();
    }

    /// Begins to open the history for whoever will need it soon, unless that was done before.
    synchronized void prepare() {
        if (opening.isEmpty()) {
            opening = Optional.of(threads.submit(this::open));
        }
    }

    private RunHistory open() throws HistoryException {
        try {
            return RunHistory.open(folder);
        } catch (HistoryException.Locked e) {
            if (lookIfLocked) {
                return RunHistory.openReadOnly(folder);
            }
            throw e;
        }
    }

    /// The open history. One that another copy had open is tried anew by the next caller.
    RunHistory history() throws HistoryException, InterruptedException {
        Future<RunHistory> mine = begin();
        try {
            return mine.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HistoryException.Locked) {
                forget(mine);
            }
            if (e.getCause() instanceof HistoryException refused) {
                throw refused;
            }
            throw new IllegalStateException("the history could not be opened", e.getCause());
        }
    }

    private synchronized void forget(Future<RunHistory> failed) {
        if (opening.filter(failed::equals).isPresent()) {
            opening = Optional.empty();
        }
    }

    /// Something to do with the open history.
    interface Use<R> {
        R with(RunHistory history) throws HistoryException, InputException, InterruptedException;
    }

    /// The job that does something with the open history. It fails with [InputException] if the history refuses.
    <R> Job<R> job(String words, Use<R> use) {
        Job<R> job = progress -> {
            progress.report(0, words);
            try {
                return use.with(history());
            } catch (HistoryException e) {
                throw new InputException(e);
            }
        };
        return job.named(words);
    }

    /// Writes a note into the history on another thread, and does not wait for it. At the end [#finishNotes] does.
    void note(Runnable note) {
        notes.register();
        try {
            threads.execute(() -> {
                try {
                    note.run();
                } finally {
                    notes.arriveAndDeregister();
                }
            });
        } catch (RejectedExecutionException e) {
            notes.arriveAndDeregister();
            LOG.warn("The program ends; a note for the history is lost", e);
        }
    }

    /// Waits until the notes that were begun are written.
    void finishNotes() {
        notes.arriveAndAwaitAdvance();
    }

    /// How the history is.
    Health health() throws InterruptedException {
        try {
            RunHistory history = history();
            if (history.readOnly()) {
                return new Health(
                        false,
                        "Another copy of Plumbline has the history open. This is a read-only look at how it was.",
                        List.of(Choice.TRY_AGAIN));
            }
            return new Health(true, String.join("\n", history.warnings()), List.of());
        } catch (HistoryException e) {
            return new Health(false, String.valueOf(e.getMessage()), choices(e));
        }
    }

    private static List<Choice> choices(HistoryException refused) {
        return switch (refused) {
            case HistoryException.Locked _ -> List.of(Choice.TRY_AGAIN, Choice.LOOK);
            case HistoryException.Damaged _ -> List.of(Choice.RECOVER, Choice.START_FRESH);
            case HistoryException.Newer _ -> List.of(Choice.START_FRESH);
            default -> List.of(Choice.TRY_AGAIN);
        };
    }

    /// Does something about a history that is not open as usual.
    Health choose(Choice choice) throws InterruptedException {
        reopen(
                switch (choice) {
                    case TRY_AGAIN -> this::open;
                    case LOOK -> () -> RunHistory.openReadOnly(folder);
                    case RECOVER -> () -> RunHistory.recover(folder);
                    case START_FRESH -> () -> RunHistory.startFresh(folder);
                });
        return health();
    }

    /// Puts a backup in the place of the present history.
    ///
    /// @return where the present one is kept now; empty if there was none
    Optional<Path> restore(Path zip) throws InputException {
        try {
            close();
            Optional<Path> aside = RunHistory.restore(folder, zip);
            reopen(this::open);
            return aside;
        } catch (HistoryException e) {
            throw new InputException(e);
        }
    }

    private synchronized void reopen(Callable<RunHistory> how) {
        close();
        opening = Optional.of(threads.submit(how));
    }

    /// Closes the history if it is open. It opens again when it is asked for.
    @Override
    public synchronized void close() {
        opening.ifPresent(HistoryDoor::close);
        opening = Optional.empty();
    }

    private static void close(Future<RunHistory> opened) {
        try {
            opened.get().close();
        } catch (ExecutionException e) {
            LOG.debug("the history was never open", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (HistoryException e) {
            LOG.warn("the history did not close", e);
        }
    }
}
