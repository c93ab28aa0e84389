package io.plumbline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// Runs tasks side by side and collects their results in the order of the tasks, whichever finished first.
final class Parallel {

    private final ExecutorService pool;

    Parallel(ExecutorService pool) {
        this.pool = pool;
    }

    /// The results of all tasks, in their order.
    ///
    /// The first failure, in task order, is thrown as it is; the tasks that are left are interrupted. So they are
    /// when the calling thread is.
    <T> List<T> all(List<? extends Callable<T>> tasks) throws Exception {
        try (Batch<T> batch = start(tasks)) {
            return batch.results();
        }
    }

    /// Starts tasks without waiting for them, so that tasks of another kind can run beside them.
    <T> Batch<T> start(List<? extends Callable<T>> tasks) {
        List<Future<T>> pending = new ArrayList<>();
        for (Callable<T> task : tasks) {
            pending.add(pool.submit(task));
        }
        return new Batch<>(pending);
    }

    /// Started tasks. Closing interrupts those that have not ended.
    record Batch<T>(List<Future<T>> pending) implements AutoCloseable {

        /// The results, in the order of the tasks. Throws as [Parallel#all] does.
        List<T> results() throws Exception {
            try {
                List<T> results = new ArrayList<>();
                for (Future<T> one : pending) {
                    // A result that is already there is handed out even to an interrupted thread, so it must ask.
                    if (Thread.interrupted()) {
                        throw new InterruptedException();
                    }
                    results.add(one.get());
                }
                return results;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Exception cause) {
                    throw cause;
                }
                throw e;
            }
        }

        @Override
        public void close() {
            pending.forEach(one -> one.cancel(true));
        }
    }
}
