package io.plumbline.ui.common;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The window's one runner: every job of every screen goes through it and so stands in the list of tasks, with its
/// progress, its time left and its end. Used on the JavaFX thread only.
public final class Tasks implements JobRunner {

    private static final int MOST_ENDED = 30;

    private final JobRunner runner;
    private final Consumer<Throwable> bugs;
    private final LongSupplier nanoTime;
    private final ObservableList<TrackedTask> all = FXCollections.observableArrayList();

    // Held: a view that nobody holds forgets who listens to it.
    private final ObservableList<TrackedTask> shown = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyObjectWrapper<Optional<TrackedTask>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param runner does the work
    /// @param bugs told of failures that are not the user's to mend
    /// @param nanoTime the time by [System#nanoTime()]
    public Tasks(JobRunner runner, Consumer<Throwable> bugs, LongSupplier nanoTime) {
        this.runner = runner;
        this.bugs = bugs;
        this.nanoTime = nanoTime;
    }

    @Override
    public <R> Handle start(Job<R> job, Progress progress, Consumer<Outcome<R>> end) {
        TrackedTask task = new TrackedTask(job.name(), nanoTime);
        all.addFirst(task);
        findCurrent();
        Handle handle = runner.start(job, task.listener(progress), outcome -> ended(task, outcome, end));
        task.started(handle);
        return handle;
    }

    private <R> void ended(TrackedTask task, Outcome<R> outcome, Consumer<Outcome<R>> end) {
        task.ended(outcome);
        forgetTheOldest();
        findCurrent();
        if (outcome instanceof Outcome.Failed<R>(Throwable cause) && !(cause instanceof InputException)) {
            bugs.accept(cause);
        }
        try {
            end.accept(outcome);
        } catch (RuntimeException e) {
            bugs.accept(e);
        }
    }

    private void forgetTheOldest() {
        List<TrackedTask> ended = all.stream().filter(task -> !task.isRunning()).toList();
        if (ended.size() > MOST_ENDED) {
            all.removeAll(ended.subList(MOST_ENDED, ended.size()));
        }
    }

    private void findCurrent() {
        current.set(all.stream().filter(TrackedTask::isRunning).findFirst());
    }

    /// Running and ended tasks, the last started first.
    public ObservableList<TrackedTask> all() {
        return shown;
    }

    /// The task that runs, the last started if there are several; empty if none does.
    public ReadOnlyObjectProperty<Optional<TrackedTask>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public long running() {
        return all.stream().filter(TrackedTask::isRunning).count();
    }

    /// Lets the times of running tasks go on.
    public void tick() {
        all.forEach(TrackedTask::tick);
    }

    /// Takes ended tasks off the list.
    public void forgetEnded() {
        all.removeIf(task -> !task.isRunning());
    }

    /// Asks everything that runs to stop.
    public void cancelAll() {
        List.copyOf(all).forEach(TrackedTask::cancel);
    }
}
