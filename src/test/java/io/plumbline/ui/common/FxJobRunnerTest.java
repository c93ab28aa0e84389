package io.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FxJobRunnerTest {

    private final FxJobRunner runner = new FxJobRunner(
            work -> Thread.ofPlatform().daemon().name("job-test").start(work));
    private final List<Double> heard = new CopyOnWriteArrayList<>();
    private final List<Boolean> onFxThread = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void answersOnTheFxThread() throws Exception {
        Outcome<String> end = await(start(progress -> {
            progress.report(0.5, "half");
            return Thread.currentThread().getName();
        }));

        assertEquals(new Outcome.Done<>("job-test"), end);
        assertEquals(List.of(0.5), heard);
        assertTrue(onFxThread.stream().allMatch(on -> on));
    }

    @Test
    void mergesReportsButDeliversTheNewest() throws Exception {
        await(start(progress -> {
            for (int i = 1; i <= 100_000; i++) {
                progress.report(i / 100_000.0, "working");
            }
            return "";
        }));

        assertEquals(1.0, heard.getLast());
        assertTrue(heard.size() < 100_000, heard.size() + " reports were shown");
    }

    @Test
    void saysWhyAJobFailed() throws Exception {
        InputException cause = new InputException("no such file");

        Outcome<String> end = await(start(progress -> {
            throw cause;
        }));

        assertSame(cause, assertInstanceOf(Outcome.Failed.class, end).cause());
    }

    @Test
    void announcesACancelWhileTheJobIsStillWindingDown() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Started<String> job = start(progress -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                mayEnd.await();
                progress.report(0.9, "too late");
            }
            ended.countDown();
            return "too late";
        });
        assertTrue(started.await(10, TimeUnit.SECONDS));

        WaitForAsyncUtils.asyncFx(job.handle()::cancel).get(10, TimeUnit.SECONDS);
        assertEquals(new Outcome.Cancelled<>(), await(job));
        mayEnd.countDown();

        assertTrue(ended.await(10, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), heard);
    }

    @Test
    void aJobThatNoThreadTakesAnyMoreEndsAsCancelled() throws Exception {
        FxJobRunner closed = new FxJobRunner(_ -> {
            throw new RejectedExecutionException("shut down");
        });
        CompletableFuture<Outcome<String>> end = new CompletableFuture<>();

        WaitForAsyncUtils.asyncFx(() -> closed.start(_ -> "", Progress.NONE, end::complete))
                .get(10, TimeUnit.SECONDS)
                .cancel();

        assertEquals(new Outcome.Cancelled<>(), end.get(10, TimeUnit.SECONDS));
    }

    private record Started<R>(JobRunner.Handle handle, CompletableFuture<Outcome<R>> end) {}

    private <R> Started<R> start(Job<R> job) throws Exception {
        CompletableFuture<Outcome<R>> end = new CompletableFuture<>();
        JobRunner.Handle handle = WaitForAsyncUtils.asyncFx(() -> runner.start(
                        job,
                        (done, words) -> {
                            onFxThread.add(Platform.isFxApplicationThread());
                            heard.add(done);
                        },
                        outcome -> {
                            onFxThread.add(Platform.isFxApplicationThread());
                            end.complete(outcome);
                        }))
                .get(10, TimeUnit.SECONDS);
        return new Started<>(handle, end);
    }

    private static <R> Outcome<R> await(Started<R> job) throws Exception {
        return job.end().get(10, TimeUnit.SECONDS);
    }
}
