package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Sample;
import io.plumbline.testing.FxHeartbeat;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The window while real backtests run in it, one after the other. How a pause is measured on a machine that is
/// busy with other things: see [FxHeartbeat].
class HeartbeatTest {

    private static final long LONGEST_PAUSE_MILLIS = 100;
    private static final int RUNS = 4;

    @Test
    void theWindowNeverPausesWhileBacktestsRun(@TempDir Path home) throws Exception {
        FxRobot robot = new FxRobot();
        try (TestWindow window =
                TestWindow.real(home, Sample.in(Path.of("sample-data")).orElseThrow())) {
            // Loading the window is before the runs; the first result is the first thing measured.
            try (FxHeartbeat heartbeat = FxHeartbeat.start()) {
                for (int run = 0; run < RUNS; run++) {
                    window.waitFor("#resultPane");
                    if (run < RUNS - 1) {
                        robot.press(KeyCode.SHORTCUT, KeyCode.R).release(KeyCode.R, KeyCode.SHORTCUT);
                        window.waitFor("#runningPane");
                    }
                }

                heartbeat.settle();
                assertTrue(heartbeat.beats() > 20, heartbeat.beats() + " beats");
                assertTrue(
                        heartbeat.longestPauseMillis() <= LONGEST_PAUSE_MILLIS,
                        () -> heartbeat.longestPauseMillis() + " ms at " + heartbeat.worst());
            }
        }
    }

    @Test
    void aPauseOfComputingIsSeen() throws Exception {
        FxToolkit.registerPrimaryStage();
        try (FxHeartbeat heartbeat = FxHeartbeat.start()) {
            TestWindow.onFx(() -> {
                double sum = 0;
                for (int i = 0; i < 60_000_000; i++) {
                    sum += Math.sin(i);
                }
                assertTrue(Double.isFinite(sum));
            });
            heartbeat.settle();

            assertTrue(heartbeat.longestPauseMillis() > LONGEST_PAUSE_MILLIS, heartbeat.longestPauseMillis() + " ms");
        }
    }

    @Test
    void aPauseOfWaitingIsSeen() throws Exception {
        FxToolkit.registerPrimaryStage();
        CountDownLatch never = new CountDownLatch(1);
        try (FxHeartbeat heartbeat = FxHeartbeat.start()) {
            TestWindow.onFx(() -> {
                try {
                    assertTrue(!never.await(1, TimeUnit.SECONDS));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            heartbeat.settle();

            assertTrue(heartbeat.longestPauseMillis() > LONGEST_PAUSE_MILLIS, heartbeat.longestPauseMillis() + " ms");
        }
    }
}
