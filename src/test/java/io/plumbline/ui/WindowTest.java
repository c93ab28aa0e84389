package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Home;
import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.RunBacktest;
import io.plumbline.app.SettingsStore;
import io.plumbline.app.TunedConfig;
import io.plumbline.history.PastRun;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.testing.InMemoryRuns;
import io.plumbline.testing.NoTunings;
import io.plumbline.ui.backtest.HandMade;
import io.plumbline.ui.chart.Chart;
import io.plumbline.ui.common.ChosenFiles;
import io.plumbline.ui.common.FxJobRunner;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.event.Event;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window as its user meets it: opened, watched, cancelled, clicked.
class WindowTest {

    private static final Executor WORKERS =
            work -> Thread.ofPlatform().daemon().name("window-test").start(work);

    private final FxRobot robot = new FxRobot();
    private final AtomicInteger runs = new AtomicInteger();
    private Stage stage;

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void registerStage() throws Exception {
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
    }

    @AfterEach
    void closeStage() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void runsWhatIsFilledInAndShowsTheResult() throws Exception {
        open(progress -> HandMade.run("config.yaml: no key 'fats'; did you mean 'fast'?"));

        waitFor("#kpis");
        assertEquals(9, robot.lookup(".kpi").queryAll().size());
        assertTrue(colours(node("#equity")) > 20, "the equity chart is blank");
        assertTrue(colours(node("#drawdown")) > 20, "the drawdown chart is blank");
        assertEquals("1 warning", text("#warningsButton"));

        robot.clickOn("#warningsButton");
        assertTrue(node("#warnings").isVisible());
        robot.lookup("config.yaml: no key 'fats'; did you mean 'fast'?").query();
    }

    @Test
    void saysWhyItCannotRunWhenNothingIsFilledIn() throws Exception {
        openWith(workstation(request -> progress -> HandMade.run(), Optional.empty()));

        assertTrue(node("#emptyPane").isVisible());
        assertTrue(node("#setupRunButton").isDisabled());
        assertEquals("Choose a config file", text("#obstacle"));
    }

    @Test
    void cancelsOnEscapeAndRunsAgain() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        open(progress -> {
            progress.report(0.42, "Simulating EURUSD in scenario A");
            if (runs.incrementAndGet() == 1) {
                never.await();
            }
            return HandMade.run();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> text("#percent").equals("42\u00a0%"));
        assertEquals("Simulating EURUSD in scenario A", text("#progressWords"));

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        waitFor("#cancelledPane");
        assertEquals("Cancelled at 42\u00a0%", text("#status"));

        robot.clickOn("#runAgainButton");
        waitFor("#resultPane");
    }

    @Test
    void cancelsByButton() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        open(progress -> {
            never.await();
            return HandMade.run();
        });

        robot.clickOn("#cancelButton");

        waitFor("#cancelledPane");
    }

    @Test
    void showsWhyARunFailedAndRunsAgainByKey() throws Exception {
        open(progress -> {
            if (runs.incrementAndGet() == 1) {
                throw new InputException("GBPUSD_M15.csv, line 3: 5 fields, not 6");
            }
            return HandMade.run();
        });

        waitFor("#failedPane");
        assertEquals("GBPUSD_M15.csv, line 3: 5 fields, not 6", text("#message"));
        assertFalse(node("#detailsPane").isVisible());

        robot.press(KeyCode.SHORTCUT, KeyCode.R).release(KeyCode.R, KeyCode.SHORTCUT);
        waitFor("#resultPane");
    }

    @Test
    void zoomsBothChartsTogetherAndBack() throws Exception {
        open(progress -> HandMade.run());
        waitFor("#resultPane");
        Chart equity = (Chart) node("#equity");
        Node showAll = node("#showAll");
        int before = hash(node("#drawdown"));

        robot.moveTo(equity).scroll(5, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !showAll.isDisabled());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(hash(node("#drawdown")) != before, "the drawdown chart did not follow");

        robot.drag(equity, MouseButton.PRIMARY).dropBy(120, 0).doubleClickOn(equity);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, showAll::isDisabled);
    }

    @Test
    void hidesAScenarioClickedInTheLegend() throws Exception {
        open(progress -> HandMade.run());
        waitFor("#resultPane");
        Chart equity = (Chart) node("#equity");

        robot.clickOn(robot.lookup(".legend").nth(1).<Node>query());

        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> equity.curvesProperty().get().size() == 2);
    }

    @Test
    void closesWhileATooltipShowsAndStopsTheRun() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        open(progress -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                stopped.countDown();
            }
            return HandMade.run();
        });
        assertTrue(started.await(10, TimeUnit.SECONDS));
        Tooltip tooltip = new Tooltip("Mean result of a trade after costs.");
        WaitForAsyncUtils.asyncFx(() -> tooltip.show(stage)).get(10, TimeUnit.SECONDS);

        WaitForAsyncUtils.asyncFx(
                        () -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)))
                .get(10, TimeUnit.SECONDS);

        assertFalse(tooltip.isShowing());
        assertFalse(stage.isShowing());
        assertTrue(stopped.await(10, TimeUnit.SECONDS));
    }

    private void open(Job<PastRun> job) throws Exception {
        openWith(workstation(request -> job, Optional.of(HandMade.request())));
        TestWindow.runWhatIsFilledIn(stage);
    }

    private Workstation workstation(Function<BacktestRequest, Job<PastRun>> backtest, Optional<BacktestRequest> first) {
        SettingsStore settings = SettingsStore.open(home.resolve("settings.json"), Runnable::run);
        return new Workstation(
                Home.in(home),
                settings,
                WORKERS,
                backtest,
                new InMemoryRuns(HandMade::result, List.of()),
                (inputs, used) -> _ -> {
                    throw new InputException(used.file() + ": no such file");
                },
                new DatasetsInMemory(),
                new NoTunings(),
                new TunedConfig(new RunBacktest(ForkJoinPool.commonPool(), new DatasetsInMemory())),
                first);
    }

    private void openWith(Workstation workstation) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> new Window(
                                stage, workstation, new FxJobRunner(workstation.workers()), _ -> {}, new ChosenFiles())
                        .show())
                .get(30, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isVisible(String selector) {
        Node found = node(selector);
        for (Node node = found; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return found != null;
    }

    private void waitFor(String pane) throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> isVisible(pane)).get(10, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private String text(String selector) {
        return ((Labeled) node(selector)).getText();
    }

    private static int colours(Node node) throws Exception {
        WritableImage image = snapshot(node);
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours.size();
    }

    private static int hash(Node node) throws Exception {
        WritableImage image = snapshot(node);
        int hash = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                hash = 31 * hash + image.getPixelReader().getArgb(x, y);
            }
        }
        return hash;
    }

    private static WritableImage snapshot(Node node) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> node.snapshot(null, null)).get(10, TimeUnit.SECONDS);
    }
}
