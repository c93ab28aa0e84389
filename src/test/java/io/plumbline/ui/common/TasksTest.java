package io.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Amount;
import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.ui.common.TrackedTask.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static final long SECOND = 1_000_000_000L;

    private final List<Throwable> bugs = new ArrayList<>();
    private final List<Outcome<String>> ends = new ArrayList<>();
    private final long[] now = {0};

    private Tasks tasks(InlineJobRunner runner) {
        return new Tasks(runner, bugs::add, () -> now[0]);
    }

    private Tasks ended(Job<String> job) {
        Tasks tasks = tasks(InlineJobRunner.atOnce());
        tasks.start(job, Progress.NONE, ends::add);
        return tasks;
    }

    @Test
    void aRunningTaskIsTheCurrentOneUntilItEnds() {
        InlineJobRunner runner = InlineJobRunner.held();
        Tasks tasks = tasks(runner);
        Job<String> job = _ -> "result";

        tasks.start(job.named("Backtest of EURUSD"), Progress.NONE, ends::add);

        TrackedTask task = tasks.currentProperty().get().orElseThrow();
        assertEquals("Backtest of EURUSD", task.name());
        assertTrue(task.isRunning());
        runner.finish();
        assertEquals(Optional.empty(), tasks.currentProperty().get());
        assertEquals(State.DONE, task.stateProperty().get());
        assertEquals(List.of(new Outcome.Done<>("result")), ends);
    }

    @Test
    void aTaskTellsItsRateAndTimeLeft() {
        List<String> lines = new ArrayList<>();
        Tasks tasks = tasks(InlineJobRunner.atOnce());
        tasks.start(
                progress -> {
                    progress.report(0, "Simulating trades", new Amount(0, 4_000_000, "bars"));
                    now[0] = 2 * SECOND;
                    progress.report(0.25, "Simulating trades", new Amount(1_000_000, 4_000_000, "bars"));
                    lines.add(tasks.all().getFirst().line());
                    return "";
                },
                Progress.NONE,
                ends::add);

        assertEquals(List.of("Simulating trades · 500,000 bars/s · 2\u00a0s · 6\u00a0s left"), lines);
        assertEquals("Done · 2\u00a0s", tasks.all().getFirst().line());
    }

    @Test
    void reportsArePassedOn() {
        List<String> heard = new ArrayList<>();
        tasks(InlineJobRunner.atOnce())
                .start(
                        progress -> {
                            progress.report(0.5, "half");
                            return "";
                        },
                        (done, words) -> heard.add(words + " " + done),
                        ends::add);

        assertEquals(List.of("half 0.5"), heard);
    }

    @Test
    void whatTheUserCanMendIsNoBug() {
        TrackedTask task = ended(_ -> {
                    throw new InputException("no such file");
                })
                .all()
                .getFirst();

        assertEquals(State.FAILED, task.stateProperty().get());
        assertEquals("Failed · 0\u00a0s · no such file", task.line());
        assertEquals(List.of(), bugs);
    }

    @Test
    void anythingElseIsABug() {
        IllegalStateException cause = new IllegalStateException("odd");

        ended(_ -> {
            throw cause;
        });

        assertEquals(List.of(cause), bugs);
    }

    @Test
    void aResultThatCannotBeShownIsABugAndTheTaskEnds() {
        IllegalStateException cause = new IllegalStateException("cannot be shown");
        Tasks tasks = tasks(InlineJobRunner.atOnce());

        tasks.start(_ -> "", Progress.NONE, (Outcome<String> _) -> {
            throw cause;
        });

        assertEquals(List.of(cause), bugs);
        assertFalse(tasks.all().getFirst().isRunning());
    }

    @Test
    void aTaskIsCancelledFromTheList() {
        Tasks tasks = tasks(InlineJobRunner.held());
        tasks.start(_ -> "", Progress.NONE, ends::add);

        tasks.cancelAll();

        assertEquals(State.CANCELLED, tasks.all().getFirst().stateProperty().get());
        assertEquals("Cancelled at 0\u00a0% · 0\u00a0s", tasks.all().getFirst().line());
        assertEquals(List.of(new Outcome.Cancelled<>()), ends);
    }

    @Test
    void theLastThirtyEndedTasksAreKept() {
        Tasks tasks = tasks(InlineJobRunner.atOnce());
        for (int number = 0; number < 35; number++) {
            Job<String> job = _ -> "";
            tasks.start(job.named("Task " + number), Progress.NONE, ends::add);
        }
        assertEquals(30, tasks.all().size());
        assertEquals("Task 34", tasks.all().getFirst().name());

        tasks.forgetEnded();

        assertEquals(List.of(), tasks.all());
    }
}
