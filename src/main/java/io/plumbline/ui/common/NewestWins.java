package io.plumbline.ui.common;

import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import java.util.Optional;
import java.util.function.Consumer;

/// Work that is asked for again and again, such as checking a text while it is typed: one job at a time, and of
/// those asked for meanwhile only the newest.
///
/// @param <R> what the work makes
public final class NewestWins<R> {

    private final JobRunner jobs;
    private final Consumer<Outcome<R>> end;
    private Optional<Job<R>> waiting = Optional.empty();
    private boolean running;

    /// @param jobs does the work
    /// @param end told how each job that was run has ended
    public NewestWins(JobRunner jobs, Consumer<Outcome<R>> end) {
        this.jobs = jobs;
        this.end = end;
    }

    /// Does this as soon as what runs has ended, unless something newer is asked for before.
    public void ask(Job<R> job) {
        if (running) {
            waiting = Optional.of(job);
            return;
        }
        running = true;
        jobs.start(job, Progress.NONE, (Outcome<R> outcome) -> {
            running = false;
            Optional<Job<R>> next = waiting;
            waiting = Optional.empty();
            end.accept(outcome);
            next.ifPresent(this::ask);
        });
    }

    /// Forgets what waits.
    public void forget() {
        waiting = Optional.empty();
    }
}
