package io.plumbline.app;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/// Makes the use cases and the threads they work on. One per program; close it at the end.
public final class Wiring implements AutoCloseable {

    private final Home home;
    private final ExecutorService workers;
    private final ExecutorService jobs;
    private final HistoryDoor history;
    private final Datasets datasets;
    private final Tunings tunings;

    /// Who uses the program.
    public enum Front {
        /// A person at the window, who is asked what to do about a history that another copy has open.
        WINDOW,
        /// A person or script at the command line, who is shown such a history read-only.
        COMMAND_LINE
    }

    /// As many workers as the machine has processors.
    ///
    /// @param home where the program keeps its own files
    public Wiring(Home home, Front front) {
        this(home, front, Runtime.getRuntime().availableProcessors());
    }

    /// A program with so many workers.
    ///
    /// @param home where the program keeps its own files
    /// @param workers number of threads that share the work of a job
    public Wiring(Home home, Front front, int workers) {
        this.home = home;
        this.workers = Executors.newFixedThreadPool(workers, named("worker"));
        this.jobs = Executors.newCachedThreadPool(named("job"));
        this.history = new HistoryDoor(home.data(), front == Front.COMMAND_LINE, jobs);
        this.datasets = new StoredDatasets(home.data(), history, this.workers, InstantSource.system());
        this.tunings = new StoredTunings(
                history,
                runTuning(),
                new CountBars(new LoadBars(new Parallel(this.workers), datasets), datasets),
                this.workers,
                jobs,
                InstantSource.system());
    }

    /// Searches over parameters, which are kept in the history.
    public Tunings tunings() {
        return tunings;
    }

    /// Searches over parameters of which nothing is kept.
    public RunTuning runTuning() {
        return new RunTuning(workers, datasets());
    }

    public TunedConfig tunedConfig() {
        return new TunedConfig(runBacktest());
    }

    public RunBacktest runBacktest() {
        return new RunBacktest(workers, datasets());
    }

    public KeepRun keepRun() {
        return new KeepRun(history, runBacktest(), jobs, InstantSource.system());
    }

    public PastRuns pastRuns() {
        return new StoredRuns(history, runBacktest());
    }

    public ReadTradedBars readTradedBars() {
        return new ReadTradedBars(workers, datasets());
    }

    public Datasets datasets() {
        return datasets;
    }

    public Home home() {
        return home;
    }

    /// What the window remembers, read from the home.
    public SettingsStore openSettings() {
        return SettingsStore.open(home.settingsFile(), jobs);
    }

    /// Threads for jobs themselves. They wait for the workers, so they are not taken from among them.
    public ExecutorService jobThreads() {
        return jobs;
    }

    @Override
    public void close() {
        history.finishNotes();
        history.close();
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
