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
        List<Future<T>> pending = new ArrayList<>();
        try {
            for (Callable<T> task : tasks) {
                pending.add(pool.submit(task));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : pending) {
                // A task that has finished is handed over without a look at the interrupt flag.
                if (Thread.interrupted()) {
                    throw new InterruptedException("stopped with " + results.size() + " of " + tasks.size() + " tasks");
                }
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        } finally {
            pending.forEach(one -> one.cancel(true));
        }
    }
}
