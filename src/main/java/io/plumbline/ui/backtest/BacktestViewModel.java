package io.plumbline.ui.backtest;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.core.NumberText;
import io.plumbline.stats.RunResult;
import io.plumbline.ui.common.StatusLine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The backtest screen's state: a run that is asked for, under way, or ended in exactly one of three ways.
public final class BacktestViewModel {

    /// What the screen shows.
    public enum Phase {
        /// Nothing to run was given.
        EMPTY,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private final JobRunner jobs;
    private final Function<BacktestRequest, Job<RunResult>> backtest;
    private final Optional<BacktestRequest> request;
    private final StatusLine status;
    private final InstantSource clock;
    private final ChartsViewModel charts = new ChartsViewModel();

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.EMPTY);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper progressWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subject;
    private final ReadOnlyObjectWrapper<List<Kpi>> kpis = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<JobRunner.Handle> running = Optional.empty();

    /// A screen for one request.
    ///
    /// @param backtest the use case
    /// @param request what to run; empty if the program was started without anything to run
    public BacktestViewModel(
            JobRunner jobs,
            Function<BacktestRequest, Job<RunResult>> backtest,
            Optional<BacktestRequest> request,
            StatusLine status,
            InstantSource clock) {
        this.jobs = jobs;
        this.backtest = backtest;
        this.request = request;
        this.status = status;
        this.clock = clock;
        this.subject = new ReadOnlyStringWrapper(
                request.map(BacktestViewModel::describe).orElse("Nothing to run yet"));
    }

    private static String describe(BacktestRequest request) {
        return String.join(", ", request.barFiles().keySet()) + " · " + request.config();
    }

    /// Starts the run. No effect without a request or while a run is under way.
    public void run() {
        if (phase.get() != Phase.RUNNING) {
            request.ifPresent(this::start);
        }
    }

    /// Stops the run that is under way, if any.
    public void cancel() {
        running.ifPresent(JobRunner.Handle::cancel);
    }

    private void start(BacktestRequest asked) {
        Instant started = clock.instant();
        trouble.set(Optional.empty());
        phase.set(Phase.RUNNING);
        showProgress(0, "Starting");
        JobRunner.Handle handle =
                jobs.start(backtest.apply(asked).then(Shown::of), this::showProgress, end -> show(end, asked, started));
        // A runner may have ended the job before it returns.
        if (phase.get() == Phase.RUNNING) {
            running = Optional.of(handle);
        }
    }

    private void showProgress(double done, String words) {
        progress.set(done);
        progressWords.set(words);
        status.show("Running · " + percent(done) + " · " + words);
    }

    /// Progress in words, such as "42 %".
    public static String percent(double done) {
        return Math.round(Math.floor(done * 100)) + "\u00a0%";
    }

    /// A result and what the screen shows of it. Made on the job's thread: a summary reads every trade.
    private record Shown(RunResult result, RunSummary summary) {
        static Shown of(RunResult result) {
            return new Shown(result, RunSummary.of(result));
        }
    }

    private void show(Outcome<Shown> end, BacktestRequest asked, Instant started) {
        running = Optional.empty();
        switch (end) {
            case Outcome.Done<Shown>(Shown shown) -> {
                try {
                    showResult(shown, started);
                } catch (RuntimeException e) {
                    // A result that cannot be shown must not leave the screen at "Running". The window reports it.
                    showFailure(Trouble.of(e, asked));
                    throw e;
                }
            }
            case Outcome.Failed<Shown>(Throwable cause) -> showFailure(Trouble.of(cause, asked));
            case Outcome.Cancelled<Shown>() -> {
                status.show("Cancelled at " + percent(progress.get()));
                phase.set(Phase.CANCELLED);
            }
        }
    }

    private void showResult(Shown shown, Instant started) {
        RunSummary summary = shown.summary();
        subject.set(summary.subject());
        kpis.set(summary.kpis());
        charts.show(summary);
        double seconds = Duration.between(started, clock.instant()).toMillis() / 1000.0;
        status.show(
                "Done in " + NumberText.of(seconds, 1) + " s", shown.result().warnings());
        phase.set(Phase.DONE);
    }

    private void showFailure(Trouble failure) {
        trouble.set(Optional.of(failure));
        status.show("Failed");
        phase.set(Phase.FAILED);
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// How much of the run is done, 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty progressWordsProperty() {
        return progressWords.getReadOnlyProperty();
    }

    /// What is or was run, such as "EURUSD · M15 · 2 Jan 2024 – 30 Dec 2024 · 24,000 bars".
    public ReadOnlyStringProperty subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Kpi>> kpisProperty() {
        return kpis.getReadOnlyProperty();
    }

    /// Why the last run failed; empty unless it did.
    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public ChartsViewModel charts() {
        return charts;
    }
}
