package io.plumbline.app;

import io.plumbline.config.ConfigFile;
import io.plumbline.history.HistoryException;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunHistory;
import io.plumbline.history.RunInbox;
import io.plumbline.history.RunStart;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The use case "back-test and keep the run in the history".
///
/// A run does not wait for the history to open, and it does not fail with it: what cannot be kept is shown all the
/// same and says why it is not kept. While another copy of the program has the history open, a finished run goes to
/// its inbox.
public final class KeepRun {

    private static final Logger LOG = LoggerFactory.getLogger(KeepRun.class);

    private final HistoryDoor door;
    private final RunBacktest backtest;
    private final ExecutorService threads;
    private final InstantSource clock;

    KeepRun(HistoryDoor door, RunBacktest backtest, ExecutorService threads, InstantSource clock) {
        this.door = door;
        this.backtest = backtest;
        this.threads = threads;
        this.clock = clock;
    }

    /// The job of one request. A run whose config cannot be read has not begun and is not kept.
    ///
    /// @return a job of a run whose card has the number 0 if it could not be kept
    public Job<KeptRun> job(BacktestRequest request) {
        Job<KeptRun> job = progress -> {
            progress.report(0.0, "Reading " + request.config().getFileName());
            return run(request, RunBacktest.readConfig(request.config()), progress);
        };
        return job.named(RunBacktest.name(request));
    }

    private KeptRun run(BacktestRequest request, ConfigFile config, Progress progress) throws Exception {
        RunStart start = RunStart.of(
                request.inputs(config.text()),
                "",
                Version.current(),
                OptionalLong.of(config.config().randomSeed()),
                clock.instant());
        Future<Long> number = threads.submit(() -> door.history().begin(start));
        try {
            FinishedBacktest finished = backtest.job(request, config).run(progress);
            progress.report(1.0, "Keeping the run");
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return new KeptRun(keep(start, number, finished), finished.config());
        } catch (InterruptedException e) {
            Duration took = since(start);
            note(number, (history, id) -> history.cancel(id, took));
            throw e;
        } catch (Exception e) {
            String message = String.valueOf(e.getMessage());
            Duration took = since(start);
            note(number, (history, id) -> history.fail(id, message, took));
            throw e;
        }
    }

    private Duration since(RunStart start) {
        return Duration.between(start.started(), clock.instant());
    }

    private PastRun keep(RunStart start, Future<Long> number, FinishedBacktest finished) throws InterruptedException {
        try {
            long id = number(number);
            RunHistory history = door.history();
            // Unless the user has named it meanwhile.
            if (history.card(id)
                    .filter(card -> card.name().equals(start.name()))
                    .isPresent()) {
                history.rename(id, named(start, finished).name());
            }
            history.finish(
                    id, finished.result(), finished.passports(), UnkeptRun.metrics(finished.result()), finished.took());
            return new PastRun(history.card(id).orElseThrow(), finished.inputs(), finished.result());
        } catch (HistoryException.Locked | HistoryException.ReadOnly e) {
            return UnkeptRun.of(finished, start.started(), Optional.of(drop(start, finished)));
        } catch (HistoryException e) {
            return UnkeptRun.of(finished, start.started(), Optional.of(notKept(e)));
        }
    }

    /// Leaves a run to the copy of the program that has the history open.
    ///
    /// @return what became of it, in words
    private String drop(RunStart start, FinishedBacktest finished) {
        try {
            RunInbox.drop(
                    door.folder(),
                    named(start, finished),
                    finished.result(),
                    UnkeptRun.metrics(finished.result()),
                    finished.took());
            return "Another copy of Plumbline has the history open; the run waits in its inbox and gets its number "
                    + "there.";
        } catch (HistoryException e) {
            return notKept(e);
        }
    }

    /// The start with the usual name of a run whose timeframes are known.
    private static RunStart named(RunStart start, FinishedBacktest finished) {
        return RunStart.of(
                finished.inputs(),
                UnkeptRun.timeframes(finished.result()),
                start.engineVersion(),
                start.seed(),
                start.started());
    }

    private static String notKept(HistoryException e) {
        LOG.warn("A run is not kept", e);
        return "Not kept in the history: " + e.getMessage();
    }

    @FunctionalInterface
    private interface Note {
        void write(RunHistory history, long id) throws HistoryException;
    }

    /// Notes how a run without results ended, on another thread: the one at hand may have been interrupted.
    private void note(Future<Long> number, Note note) {
        door.note(() -> {
            try {
                note.write(door.history(), number(number));
            } catch (HistoryException e) {
                LOG.warn("How a run ended is not kept", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static long number(Future<Long> number) throws HistoryException, InterruptedException {
        try {
            return number.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HistoryException refused) {
                throw refused;
            }
            throw new IllegalStateException("the run could not be noted", e.getCause());
        }
    }
}
