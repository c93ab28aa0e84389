package io.plumbline.ui.history;

import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.PastRuns;
import io.plumbline.app.PastRuns.Again;
import io.plumbline.core.NumberText;
import io.plumbline.history.RunStatus;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Running a past run again to see whether it still comes out the same, bit for bit.
public final class RunAgainViewModel {

    /// How far that is.
    public enum Phase {
        NOT_ASKED,
        RUNNING,
        SAME,
        DIFFERENT,
        FAILED
    }

    private final JobRunner jobs;
    private final PastRuns runs;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.NOT_ASKED);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<String>> differences = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<RunRow> row = Optional.empty();
    private Optional<JobRunner.Handle> running = Optional.empty();

    RunAgainViewModel(JobRunner jobs, PastRuns runs) {
        this.jobs = jobs;
        this.runs = runs;
    }

    /// Turns to another run; what runs for the one before stops.
    void show(Optional<RunRow> shown) {
        cancel();
        row = shown;
        reset();
    }

    private void reset() {
        phase.set(Phase.NOT_ASKED);
        words.set("");
        differences.set(List.of());
    }

    /// Runs it again. No effect while that is under way, or if the run never was done.
    public void run() {
        if (phase.get() == Phase.RUNNING || row.isEmpty() || row.get().card().status() != RunStatus.DONE) {
            return;
        }
        differences.set(List.of());
        phase.set(Phase.RUNNING);
        report(0, "Starting");
        RunRow asked = row.get();
        JobRunner.Handle handle = jobs.start(runs.runAgain(asked.id()), this::report, (Outcome<Again> end) -> {
            if (row.equals(Optional.of(asked))) {
                show(end);
            }
        });
        // A runner may have ended the job before it returns.
        running = phase.get() == Phase.RUNNING ? Optional.of(handle) : Optional.empty();
    }

    public void cancel() {
        Optional<JobRunner.Handle> handle = running;
        running = Optional.empty();
        handle.ifPresent(JobRunner.Handle::cancel);
    }

    private void report(double done, String doing) {
        progress.set(done);
        words.set(NumberText.count((long) Math.floor(done * 100)) + "\u00a0% · " + doing);
    }

    private void show(Outcome<Again> end) {
        running = Optional.empty();
        switch (end) {
            case Outcome.Done<Again>(Again found) -> {
                int count = found.differences().size();
                differences.set(found.differences());
                words.set(
                        count == 0
                                ? "Ran again: the same, bit for bit."
                                : "Ran again: not the same. " + count
                                        + (count == 1 ? " thing differs:" : " things differ:"));
                phase.set(count == 0 ? Phase.SAME : Phase.DIFFERENT);
            }
            case Outcome.Failed<Again>(Throwable cause) -> {
                words.set("Could not be run again: " + Causes.words(cause));
                phase.set(Phase.FAILED);
            }
            case Outcome.Cancelled<Again>() -> reset();
        }
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What is being done, or how it ended.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<String>> differencesProperty() {
        return differences.getReadOnlyProperty();
    }
}
