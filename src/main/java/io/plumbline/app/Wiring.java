package io.plumbline.app;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/// Makes the use cases and the threads they work on. One per program; close it at the end.
public final class Wiring implements AutoCloseable {

    private final ExecutorService workers;
    private final ExecutorService jobs;

    /// As many workers as the machine has processors.
    public Wiring() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /// A program with so many workers.
    ///
    /// @param workers number of threads that share the work of a job
    public Wiring(int workers) {
        this.workers = Executors.newFixedThreadPool(workers, named("worker"));
        this.jobs = Executors.newCachedThreadPool(named("job"));
    }

    public RunBacktest runBacktest() {
        return new RunBacktest(workers);
    }

    public ReadTradedBars readTradedBars() {
        return new ReadTradedBars(workers);
    }

    public ExportTrades exportTrades() {
        return new ExportTrades();
    }

    public WriteReport writeReport() {
        return new WriteReport(InstantSource.system());
    }

    /// Threads for jobs themselves. They wait for the workers, so they are not taken from among them.
    public ExecutorService jobThreads() {
        return jobs;
    }

    @Override
    public void close() {
        workers.shutdownNow();
        jobs.shutdownNow();
    }

    private static ThreadFactory named(String purpose) {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "plumbline-" + purpose + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
