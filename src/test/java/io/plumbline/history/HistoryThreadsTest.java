package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.stats.RunResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A history used by several jobs at once, some of which are cancelled.
class HistoryThreadsTest {

    @TempDir
    Path folder;

    @Test
    void manyThreadsKeepAndReadRunsAtOnce() throws Exception {
        try (RunHistory history = RunHistory.open(folder);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Set<Long>>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                RunResult result = Results.of(thread, 500);
                String fingerprint = ResultBytes.fingerprint(result);
                all.add(threads.submit(() -> {
                    Set<Long> ids = new HashSet<>();
                    for (int run = 0; run < 8; run++) {
                        long id = history.begin(Results.start(run));
                        history.finish(id, result, Results.figures(id), Duration.ZERO);
                        history.setStarred(id, true);
                        assertEquals(
                                fingerprint,
                                ResultBytes.fingerprint(history.load(id).result()));
                        assertTrue(history.list().stream().anyMatch(card -> card.id() == id));
                        ids.add(id);
                    }
                    return ids;
                }));
            }
            Set<Long> ids = new HashSet<>();
            for (Future<Set<Long>> one : all) {
                ids.addAll(one.get());
            }
            assertEquals(32, ids.size());
            assertEquals(32, history.list().stream().filter(RunCard::starred).count());
        }
    }

    /// A plain file channel would be closed by the interrupt, and the database with it.
    @Test
    void anInterruptedThreadStillKeepsItsRunAndStaysInterrupted() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            long id = history.begin(Results.start(0));
            Thread.currentThread().interrupt();

            history.finish(id, Results.of(1, 2000), Results.figures(1), Duration.ZERO);
            long other = history.begin(Results.start(1));
            history.cancel(other, Duration.ZERO);
            RunInbox.drop(folder, Results.start(2), Results.of(2, 20), Results.figures(2), Duration.ZERO);
            history.takeIn();

            assertTrue(Thread.interrupted());
            assertEquals(3, history.list().size());
            assertEquals(2000, history.load(id).result().trades().size());
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void interruptsAtAnyMomentDoNoHarm() throws Exception {
        RunResult result = Results.of(1, 1000);
        String fingerprint = ResultBytes.fingerprint(result);
        try (RunHistory history = RunHistory.open(folder);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Thread keeper = Thread.currentThread();
            Future<?> nuisance = threads.submit(() -> {
                for (int i = 0; i < 2000 && !Thread.currentThread().isInterrupted(); i++) {
                    keeper.interrupt();
                    java.util.concurrent.locks.LockSupport.parkNanos(200_000);
                }
            });
            for (int run = 0; run < 15; run++) {
                long id = history.begin(Results.start(run));
                history.finish(id, result, Results.figures(id), Duration.ZERO);
            }
            nuisance.cancel(true);
            threads.shutdownNow();
            while (!threads.isTerminated()) {
                Thread.onSpinWait();
            }
            Thread.interrupted();
            for (RunCard card : history.list()) {
                assertEquals(
                        fingerprint,
                        ResultBytes.fingerprint(history.load(card.id()).result()));
            }
            assertEquals(15, history.list().size());
        }
    }
}
