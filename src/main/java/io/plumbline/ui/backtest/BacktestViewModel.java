package io.plumbline.ui.backtest;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.FinishedBacktest;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.core.NumberText;
import io.plumbline.stats.RunResult;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.trades.TradesViewModel;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The backtest screen's state: a run that is asked for, under way, or ended in exactly one of three ways.
public final class BacktestViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(BacktestViewModel.class);

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
    private final Function<BacktestRequest, Job<FinishedBacktest>> backtest;
    private final Optional<BacktestRequest> request;
    private final TradesViewModel trades;
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
            Function<BacktestRequest, Job<FinishedBacktest>> backtest,
            Optional<BacktestRequest> request,
            TradesViewModel trades,
            StatusLine status,
            InstantSource clock) {
        this.jobs = jobs;
        this.backtest = backtest;
        this.request = request;
        this.trades = trades;
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
                jobs.start(backtest.apply(asked), this::showProgress, end -> show(end, asked, started));
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

    private void show(Outcome<FinishedBacktest> end, BacktestRequest asked, Instant started) {
        running = Optional.empty();
        switch (end) {
            case Outcome.Done<FinishedBacktest>(FinishedBacktest run) -> showResult(run, started);
            case Outcome.Failed<FinishedBacktest>(Throwable cause) -> showFailure(Trouble.of(cause, asked), cause);
            case Outcome.Cancelled<FinishedBacktest>() -> {
                status.show("Cancelled at " + percent(progress.get()));
                phase.set(Phase.CANCELLED);
            }
        }
    }

    private void showResult(FinishedBacktest run, Instant started) {
        RunResult result = run.result();
        RunSummary summary = RunSummary.of(result);
        subject.set(summary.subject());
        kpis.set(summary.kpis());
        charts.show(summary);
        trades.show(run.inputs(), result);
        double seconds = Duration.between(started, clock.instant()).toMillis() / 1000.0;
        status.show("Done in " + NumberText.of(seconds, 1) + " s", result.warnings());
        phase.set(Phase.DONE);
    }

    private void showFailure(Trouble failure, Throwable cause) {
        if (failure.details().isPresent()) {
            LOG.error("The backtest failed", cause);
        }
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

    /// The trades of the run.
    public TradesViewModel trades() {
        return trades;
    }

    public ChartsViewModel charts() {
        return charts;
    }
}
