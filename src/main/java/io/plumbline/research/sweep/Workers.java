package io.plumbline.research.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Some threads of a pool that share out work among them.
///
/// @param count how many of them
record Workers(ExecutorService pool, int count) {

    /// Counts from 0 on, each number for one worker.
    private static final class Counter {

        private int next;

        synchronized int take() {
            return next++;
        }
    }

    /// What a worker does with one piece of work.
    interface Hand {
        void take(int piece) throws InterruptedException;
    }

    /// Has all pieces of some work done, each by whoever is free.
    ///
    /// @param hand makes what a worker works with
    void share(int pieces, Supplier<Hand> hand) throws InterruptedException {
        Counter next = new Counter();
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int worker = 0; worker < Math.min(count, pieces); worker++) {
            tasks.add(() -> {
                Hand mine = hand.get();
                for (int piece = next.take(); piece < pieces; piece = next.take()) {
                    mine.take(piece);
                }
                return null;
            });
        }
        all(tasks);
    }

    /// The results of all tasks, in their order; the first failure as it is.
    <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> task : pool.invokeAll(tasks)) {
            try {
                results.add(task.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                if (e.getCause() instanceof Error failure) {
                    throw failure;
                }
                if (e.getCause() instanceof InterruptedException stopped) {
                    throw stopped;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
        return results;
    }
}
