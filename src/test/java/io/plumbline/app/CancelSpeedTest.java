package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.history.PastRun;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.testing.RandomBars;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How long a cancelled job goes on, from the interrupt until its thread and its workers are done.
///
/// On a machine that is busy with other things a thread may have to wait for a processor, so the best of a few
/// tries counts: work that does not look for the interrupt is too late in each of them.
class CancelSpeedTest {

    private static final long LIMIT_MILLIS = 200;
    private static final int TRIES = 4;
    private static final int BARS = 400_000;

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void writeBars() throws IOException {
        BarSeries bars = RandomBars.of(7, BARS);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file()))) {
            out.println("time,open,high,low,close,volume");
            for (int bar = 0; bar < bars.size(); bar++) {
                out.println(Instant.ofEpochMilli(bars.timeUtc()[bar]) + "," + bars.open()[bar] + "," + bars.high()[bar]
                        + "," + bars.low()[bar] + "," + bars.close()[bar] + "," + bars.volume()[bar]);
            }
        }
    }

    private static Path file() {
        return folder.resolve("EURUSD.csv");
    }

    private static BacktestRequest request() {
        return BacktestRequest.of(Backtests.EXAMPLE, Map.of("EURUSD", file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reading EURUSD.csv", "Computing signals", "Simulating trades", "Measuring results"})
    void aBacktestStopsSoonAtEveryStage(String stage) throws Exception {
        long fastest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES && fastest > LIMIT_MILLIS; attempt++) {
            ExecutorService workers = Executors.newFixedThreadPool(2);
            fastest = Math.min(
                    fastest,
                    millisToStop(new RunBacktest(workers, new DatasetsInMemory()).job(request()), stage, workers));
        }

        assertTrue(fastest <= LIMIT_MILLIS, stage + ": " + fastest + " ms");
    }

    @Test
    void writingAReportStopsSoonAndLeavesNothing() throws Exception {
        PastRun run = Backtests.kept(request());
        long fastest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES && fastest > LIMIT_MILLIS; attempt++) {
            Path dir = folder.resolve("run" + attempt);
            Job<Path> job =
                    new WriteReport().job(run, dir, EnumSet.of(ReportFormat.HTML, ReportFormat.CSV, ReportFormat.JSON));
            ExecutorService none = Executors.newFixedThreadPool(1);
            fastest = Math.min(fastest, millisToStop(job, "Writing " + dir, none));
            assertEquals(List.of(), files(dir));
        }

        assertTrue(fastest <= LIMIT_MILLIS, fastest + " ms");
    }

    private static List<Path> files(Path dir) throws IOException {
        if (Files.notExists(dir)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(dir)) {
            return files.toList();
        }
    }

    /// Runs a job on a thread of its own, interrupts it when it says it has come to a stage, and waits for the end.
    private static long millisToStop(Job<?> job, String stage, ExecutorService workers) throws Exception {
        CountDownLatch atStage = new CountDownLatch(1);
        AtomicReference<Object> end = new AtomicReference<>("a finished job");
        Thread thread = Thread.ofPlatform().unstarted(() -> {
            try {
                job.run((_, words) -> {
                    if (words.equals(stage)) {
                        atStage.countDown();
                    }
                });
            } catch (Exception e) {
                end.set(e);
            }
        });
        thread.start();
        assertTrue(atStage.await(60, TimeUnit.SECONDS), "never came to: " + stage);
        long interruptedNanos = System.nanoTime();
        thread.interrupt();
        thread.join();
        workers.shutdown();
        assertTrue(workers.awaitTermination(60, TimeUnit.SECONDS));
        long millis = (System.nanoTime() - interruptedNanos) / 1_000_000;
        assertInstanceOf(InterruptedException.class, end.get());
        return millis;
    }
}
