package io.plumbline.ui.common;

import io.plumbline.app.Amount;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs jobs on an executor's threads and answers on the JavaFX thread.
///
/// Reports of progress are merged: while one waits to be shown, newer ones replace it. A cancelled job is announced
/// as cancelled at once, and what its thread still does or says is no longer heard.
public final class FxJobRunner implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FxJobRunner.class);

    private final Executor workers;

    /// A runner that starts its jobs on these threads and leaves their life to their owner.
    public FxJobRunner(Executor workers) {
        this.workers = workers;
    }

    @Override
    public <R> Handle start(Job<R> job, Progress progress, Consumer<Outcome<R>> end) {
        JobTask<R> task = new JobTask<>(job, progress, end);
        try {
            workers.execute(task);
        } catch (RejectedExecutionException e) {
            // The program is closing. Answered later like any other end, so that callers need not expect it at once.
            LOG.debug("{} does not start: its threads are shut down", job.name(), e);
            Platform.runLater(() -> end.accept(new Outcome.Cancelled<>()));
            return () -> {};
        }
        return () -> task.cancel(true);
    }

    private static final class JobTask<R> extends Task<R> {
        private record Report(double done, String words, Optional<Amount> amount) {}

        private final Job<R> job;
        private final Progress progress;
        private final Consumer<Outcome<R>> end;
        private final AtomicReference<Optional<Report>> newest = new AtomicReference<>(Optional.empty());

        JobTask(Job<R> job, Progress progress, Consumer<Outcome<R>> end) {
            this.job = job;
            this.progress = progress;
            this.end = end;
        }

        @Override
        protected R call() throws Exception {
            return job.run(new Progress() {
                @Override
                public void report(double done, String words) {
                    heard(new Report(done, words, Optional.empty()));
                }

                @Override
                public void report(double done, String words, Amount amount) {
                    heard(new Report(done, words, Optional.of(amount)));
                }
            });
        }

        private void heard(Report report) {
            boolean oneIsWaiting = newest.getAndSet(Optional.of(report)).isPresent();
            if (!oneIsWaiting) {
                Platform.runLater(this::deliver);
            }
        }

        private void deliver() {
            Optional<Report> report = newest.getAndSet(Optional.empty());
            if (!isCancelled()) {
                report.ifPresent(this::tell);
            }
        }

        private void tell(Report report) {
            report.amount()
                    .ifPresentOrElse(
                            amount -> progress.report(report.done(), report.words(), amount),
                            () -> progress.report(report.done(), report.words()));
        }

        @Override
        protected void succeeded() {
            end.accept(new Outcome.Done<>(getValue()));
        }

        @Override
        protected void failed() {
            Throwable cause = getException();
            // Threads are also interrupted when their owner shuts them down, which is no failure of the job.
            end.accept(cause instanceof InterruptedException ? new Outcome.Cancelled<>() : new Outcome.Failed<>(cause));
        }

        @Override
        protected void cancelled() {
            end.accept(new Outcome.Cancelled<>());
        }
    }
}
