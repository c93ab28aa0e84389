package io.plumbline.ui.common;

import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import java.util.Optional;
import java.util.function.Consumer;

/// Runs jobs on the calling thread: at once, or when the test says so, which leaves room to cancel.
public final class InlineJobRunner implements JobRunner {

    private final boolean held;
    private Optional<Runnable> waiting = Optional.empty();

    private InlineJobRunner(boolean held) {
        this.held = held;
    }

    /// A runner whose jobs have ended when `start` returns.
    public static InlineJobRunner atOnce() {
        return new InlineJobRunner(false);
    }

    /// A runner that keeps a started job until [InlineJobRunner#finish()].
    public static InlineJobRunner held() {
        return new InlineJobRunner(true);
    }

    @Override
    public <R> Handle start(Job<R> job, Progress progress, Consumer<Outcome<R>> end) {
        waiting = Optional.of(() -> end.accept(outcome(job, progress)));
        if (!held) {
            finish();
        }
        return () -> take().ifPresent(ignored -> end.accept(new Outcome.Cancelled<>()));
    }

    /// Runs the waiting job to its end; no effect if it was cancelled.
    public void finish() {
        take().ifPresent(Runnable::run);
    }

    private Optional<Runnable> take() {
        Optional<Runnable> taken = waiting;
        waiting = Optional.empty();
        return taken;
    }

    private static <R> Outcome<R> outcome(Job<R> job, Progress progress) {
        try {
            return new Outcome.Done<>(job.run(progress));
        } catch (Exception e) {
            return new Outcome.Failed<>(e);
        }
    }
}
