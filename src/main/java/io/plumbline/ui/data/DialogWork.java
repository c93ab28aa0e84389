package io.plumbline.ui.data;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What a dialog does once its user has pressed the button: one job, its progress, and why it failed if it did, so
/// that what was filled in can be mended.
public final class DialogWork {

    private final JobRunner tasks;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Optional<JobRunner.Handle> handle = Optional.empty();
    private int newest;

    DialogWork(JobRunner tasks) {
        this.tasks = tasks;
    }

    /// Starts the job.
    ///
    /// @param done told what it made; not if it failed or was cancelled
    <R> void start(Job<R> job, Consumer<R> done) {
        stop();
        int number = newest;
        trouble.set("");
        progress.set(0);
        running.set(true);
        JobRunner.Handle started = tasks.start(
                job,
                (share, _) -> {
                    if (number == newest) {
                        progress.set(share);
                    }
                },
                (Outcome<R> end) -> {
                    if (number == newest) {
                        running.set(false);
                        ended(end, done);
                    }
                });
        // A runner may have ended the job before it returns.
        if (number == newest && running.get()) {
            handle = Optional.of(started);
        }
    }

    private <R> void ended(Outcome<R> end, Consumer<R> done) {
        switch (end) {
            case Outcome.Done<R>(R result) -> done.accept(result);
            case Outcome.Failed<R>(Throwable cause) -> trouble.set(words(cause));
            case Outcome.Cancelled<R>() -> trouble.set("Cancelled");
        }
    }

    static String words(Throwable cause) {
        String words = String.valueOf(cause.getMessage());
        return cause instanceof InputException ? words : "Plumbline made a mistake: " + words;
    }

    /// Stops the job, if one runs, and forgets why the last one failed.
    void stop() {
        newest++;
        handle.ifPresent(JobRunner.Handle::cancel);
        handle = Optional.empty();
        running.set(false);
        trouble.set("");
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// How much is done, 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Why the last job failed; empty if it did not.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
