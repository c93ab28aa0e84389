package io.plumbline.ui.data;

import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/// Jobs that run one after the other, each for an owner, such as the looks at the files of a drop.
final class ImportQueue {

    /// A job that waits or runs.
    private final class Entry<R> {

        private final Object owner;
        private final Job<R> job;
        private final Progress progress;
        private final Consumer<Outcome<R>> heard;
        private Optional<JobRunner.Handle> handle = Optional.empty();

        Entry(Object owner, Job<R> job, Progress progress, Consumer<Outcome<R>> heard) {
            this.owner = owner;
            this.job = job;
            this.progress = progress;
            this.heard = heard;
        }

        void start() {
            progress.report(0, "");
            // A runner may have ended the job, and begun the next, before it returns.
            handle = Optional.of(jobs.start(job, this::report, this::ended));
        }

        private void report(double done, String words) {
            if (isRunning()) {
                progress.report(done, words);
            }
        }

        private void ended(Outcome<R> end) {
            if (isRunning()) {
                running = Optional.empty();
                heard.accept(end);
                next();
            }
        }

        private boolean isRunning() {
            return running.filter(this::equals).isPresent();
        }
    }

    private final JobRunner jobs;
    private final Deque<Entry<?>> waiting = new ArrayDeque<>();
    private Optional<Entry<?>> running = Optional.empty();

    ImportQueue(JobRunner jobs) {
        this.jobs = jobs;
    }

    /// Puts a job at the end, or at the head if the user is waiting for it.
    ///
    /// @param owner whose job it is; [#drop] forgets all of an owner's
    /// @param progress told 0 when it is its turn, and then how far it is
    <R> void add(Object owner, boolean first, Job<R> job, Progress progress, Consumer<Outcome<R>> heard) {
        Entry<R> entry = new Entry<>(owner, job, progress, heard);
        if (first) {
            waiting.addFirst(entry);
        } else {
            waiting.addLast(entry);
        }
        next();
    }

    private void next() {
        while (running.isEmpty() && !waiting.isEmpty()) {
            Entry<?> entry = waiting.removeFirst();
            running = Optional.of(entry);
            entry.start();
        }
    }

    /// Forgets an owner's jobs. The end of one that runs is not heard any more.
    void drop(Object owner) {
        waiting.removeIf(entry -> entry.owner.equals(owner));
        running.filter(entry -> entry.owner.equals(owner)).ifPresent(this::stop);
        next();
    }

    /// Forgets all jobs.
    void dropAll() {
        waiting.clear();
        running.ifPresent(this::stop);
    }

    private void stop(Entry<?> entry) {
        running = Optional.empty();
        entry.handle.ifPresent(JobRunner.Handle::cancel);
    }

    boolean isIdle() {
        return running.isEmpty() && waiting.isEmpty();
    }
}
