package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.testing.DatasetsInMemory;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A run whose thread is interrupted while it works.
class RunBacktestCancelTest {

    private static final BacktestRequest REQUEST = Backtests.request(Backtests.EXAMPLE, "EURUSD", "GBPUSD", "USDJPY");

    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    private final RunBacktest runBacktest = new RunBacktest(pool, new DatasetsInMemory());

    @AfterEach
    void stopThePool() {
        pool.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reading example.yaml", "Reading USDJPY_M15.csv", "Computing signals", "Simulating trades"})
    void anInterruptedRunStopsAndLeavesNoWorkBehind(String stage) throws Exception {
        assertThrows(InterruptedException.class, () -> runBacktest.job(REQUEST).run(interruptedAt(stage)));

        assertFalse(Thread.currentThread().isInterrupted(), "the exception tells, the flag need not");
        pool.shutdown();
        assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS), "workers are still at it");
    }

    @Test
    void tasksThatAreAlreadyDoneDoNotHideAnInterrupt() {
        RunBacktest onThisThread = new RunBacktest(new OnThisThread(), new DatasetsInMemory());

        assertThrows(
                InterruptedException.class, () -> onThisThread.job(REQUEST).run(interruptedAt("Simulating trades")));
    }

    @Test
    void afterACancelledRunTheSameWorkersRunTheNext() throws Exception {
        assertThrows(
                InterruptedException.class, () -> runBacktest.job(REQUEST).run(interruptedAt("Computing signals")));

        FinishedBacktest next = runBacktest.job(REQUEST).run(Progress.NONE);

        assertEquals(
                Backtests.run(REQUEST).result().trades().inFileOrder(),
                next.result().trades().inFileOrder());
    }

    /// Does each task before it takes the next, on the thread that hands it over.
    private static final class OnThisThread extends AbstractExecutorService {

        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return false;
        }
    }

    /// Interrupts the thread that runs the job, whichever thread reports.
    private static Progress interruptedAt(String stage) {
        Thread runner = Thread.currentThread();
        // Once: workers that wind down still report the stage.
        AtomicBoolean reached = new AtomicBoolean();
        return (_, words) -> {
            if (words.equals(stage) && reached.compareAndSet(false, true)) {
                runner.interrupt();
            }
        };
    }
}
