package io.plumbline.ui.backtest;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.core.NumberText;
import io.plumbline.history.PastRun;
import io.plumbline.ui.common.StatusLine;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The backtest screen's state: the form, and a run that is under way, shown, or ended in another way. Everything
/// shown of a run is made on the job's thread and handed over finished.
public final class BacktestViewModel {

    /// What the screen shows.
    public enum Phase {
        /// Nothing was run yet: the form.
        EMPTY,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private final JobRunner jobs;
    private final Function<BacktestRequest, Job<PastRun>> backtest;
    private final SetupViewModel setup;
    private final ResultViewModel result;
    private final StatusLine status;
    private final ZoneId zone;

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.EMPTY);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper progressWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty setupOpen = new SimpleBooleanProperty();
    private Optional<JobRunner.Handle> running = Optional.empty();
    private int newest;

    /// @param backtest the use case, which also keeps the run
    /// @param zone where the user is, for the times of runs
    public BacktestViewModel(
            JobRunner jobs,
            Function<BacktestRequest, Job<PastRun>> backtest,
            SetupViewModel setup,
            ResultViewModel result,
            StatusLine status,
            ZoneId zone) {
        this.jobs = jobs;
        this.backtest = backtest;
        this.setup = setup;
        this.result = result;
        this.status = status;
        this.zone = zone;
    }

    /// Runs what the form asks for. No effect while the form cannot be run or a run is under way.
    public void run() {
        if (phase.get() == Phase.RUNNING) {
            return;
        }
        setup.request().ifPresent(request -> {
            setup.remember();
            run(request);
        });
    }

    /// Runs this, whatever the form asks for, in place of what is under way.
    public void run(BacktestRequest request) {
        cancel();
        start(backtest.apply(request), false, Trouble.inputs(request), "Backtest");
    }

    /// Shows a run that was made earlier, as it was shown then.
    public void show(PastRun run) {
        cancel();
        String words = "Opening run " + run.card().id();
        Job<PastRun> given = _ -> run;
        start(given.named(words), true, List.of(), words);
    }

    /// Runs the shown past run once more.
    public void runAgain() {
        result.runAgain();
    }

    /// Stops the run that is under way, if any.
    public void cancel() {
        running.ifPresent(JobRunner.Handle::cancel);
    }

    /// Goes back to the result that was shown before a run failed or was cancelled.
    public void backToResult() {
        if (phase.get() != Phase.RUNNING && result.isShowing()) {
            phase.set(Phase.DONE);
        }
    }

    private void start(Job<PastRun> job, boolean reopened, List<Trouble.Input> inputs, String words) {
        int number = ++newest;
        trouble.set(Optional.empty());
        phase.set(Phase.RUNNING);
        showProgress(0, words);
        JobRunner.Handle handle = jobs.start(shown(job, reopened), this::showProgress, end -> {
            if (number == newest) {
                running = Optional.empty();
                show(end, inputs);
            }
        });
        // A runner may have ended the job before it returns.
        if (phase.get() == Phase.RUNNING) {
            running = Optional.of(handle);
        }
    }

    /// The job with one more step: making what is shown of its run.
    private Job<RunSummary> shown(Job<PastRun> job, boolean reopened) {
        Job<RunSummary> whole = report -> {
            PastRun run = job.run(report);
            report.report(1, "Preparing charts and tables");
            return RunSummary.of(run, reopened, zone);
        };
        return whole.named(job.name());
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

    private void show(Outcome<RunSummary> end, List<Trouble.Input> inputs) {
        switch (end) {
            case Outcome.Done<RunSummary>(RunSummary summary) -> showResult(summary, inputs);
            case Outcome.Failed<RunSummary>(Throwable cause) -> showFailure(cause, inputs);
            case Outcome.Cancelled<RunSummary>() -> {
                status.show("Cancelled at " + percent(progress.get()));
                phase.set(Phase.CANCELLED);
            }
        }
    }

    private void showResult(RunSummary summary, List<Trouble.Input> inputs) {
        try {
            result.show(summary);
        } catch (RuntimeException e) {
            // A mistake in showing must not leave the screen running; whoever looks after mistakes hears of it too.
            showFailure(e, inputs);
            throw e;
        }
        double seconds = summary.run().card().took().toMillis() / 1000.0;
        boolean past = !summary.headline().past().isEmpty();
        status.show(
                past ? "Opened run " + summary.run().card().id() : "Done in " + NumberText.of(seconds, 1) + " s",
                summary.warnings());
        setupOpen.set(false);
        phase.set(Phase.DONE);
    }

    private void showFailure(Throwable cause, List<Trouble.Input> inputs) {
        trouble.set(Optional.of(Trouble.of(cause, inputs)));
        status.show("Failed");
        phase.set(Phase.FAILED);
    }

    public SetupViewModel setup() {
        return setup;
    }

    public ResultViewModel result() {
        return result;
    }

    /// Whether the form stands beside the result.
    public BooleanProperty setupOpenProperty() {
        return setupOpen;
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

    /// Why the last run failed; empty unless it did.
    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
