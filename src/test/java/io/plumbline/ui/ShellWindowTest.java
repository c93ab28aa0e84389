package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.history.PastRun;
import io.plumbline.ui.backtest.HandMade;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The frame around the screens as its user meets it: keys, menus, theme, tasks, mistakes, and what is remembered.
class ShellWindowTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path home = Path.of("");

    private TestWindow open(Job<PastRun> job) throws Exception {
        return TestWindow.open(home, job, Optional.of(HandMade.request()));
    }

    private TestWindow open() throws Exception {
        return open(_ -> HandMade.run());
    }

    private void press(KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void keysGoFromScreenToScreen() throws Exception {
        try (TestWindow window = open()) {
            press(KeyCode.SHORTCUT, KeyCode.DIGIT7);
            window.waitFor("#search");

            press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            window.waitFor("#runButton");
        }
    }

    @Test
    void f1OpensTheHelpForTheScreen() throws Exception {
        try (TestWindow window = open()) {
            press(KeyCode.F1);
            window.waitFor("#entries");

            ListView<?> entries = (ListView<?>) window.node("#entries");
            assertTrue(String.valueOf(entries.getSelectionModel().getSelectedItem())
                    .contains("Backtest screen"));
        }
    }

    @Test
    void typingInTheHelpFindsAConfigKeyAndEscapeTakesItBack() throws Exception {
        try (TestWindow window = open()) {
            press(KeyCode.F1);
            window.waitFor("#entries");
            ListView<?> entries = (ListView<?>) window.node("#entries");
            int all = entries.getItems().size();

            robot.clickOn("#search").write("max hold");
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(entries.getItems().getFirst().toString().contains("risk.max_hold_bars"));
            assertTrue(entries.getItems().size() < all);

            press(KeyCode.ESCAPE);
            assertEquals(all, entries.getItems().size());
            assertEquals("", ((TextInputControl) window.node("#search")).getText());
        }
    }

    @Test
    void themeSizeAndScreenComeBackAfterARestart() throws Exception {
        try (TestWindow window = open()) {
            robot.clickOn("#themeMenu").clickOn("Dark");
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(background(window) < 0.3, "not dark: " + background(window));
            press(KeyCode.SHORTCUT, KeyCode.DIGIT7);
            TestWindow.onFx(() -> {
                window.stage.setX(40);
                window.stage.setY(30);
                window.stage.setWidth(1200);
                window.stage.setHeight(760);
            });
            window.closeAsUser();
        }

        try (TestWindow again = TestWindow.open(home, _ -> HandMade.run(), Optional.empty())) {
            assertTrue(background(again) < 0.3, "not dark: " + background(again));
            assertTrue(again.isVisible("#search"));
            assertEquals(
                    List.of(40.0, 30.0, 1200.0, 760.0),
                    List.of(again.stage.getX(), again.stage.getY(), again.stage.getWidth(), again.stage.getHeight()));
            robot.clickOn("#themeMenu").clickOn("Light");
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(background(again) > 0.7, "not light: " + background(again));
        }
    }

    @Test
    void damagedSettingsAreSaidInTheStatusBar() throws Exception {
        Files.writeString(home.resolve("settings.json"), "{");

        try (TestWindow window = TestWindow.open(home, _ -> HandMade.run(), Optional.empty())) {
            assertEquals("1 warning", window.text("#warningsButton"));
        }
    }

    @Test
    void aRunningTaskIsListedWithItsProgressAndCancelledThere() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Job<PastRun> job = progress -> {
            progress.report(0.42, "Simulating trades");
            never.await();
            return HandMade.run();
        };
        try (TestWindow window = open(job.named("Backtest of EURUSD"))) {
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> window.text("#tasksButton").startsWith("42\u00a0%"));

            robot.clickOn("#tasksButton");
            WaitForAsyncUtils.waitForFxEvents();
            robot.lookup("Backtest of EURUSD").query();
            robot.clickOn(".task-cancel");

            window.waitFor("#cancelledPane");
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> window.text("#tasksButton").equals("1 task ended"));
            assertTrue(robot.lookup(".task-line").queryLabeled().getText().startsWith("Cancelled at 42\u00a0%"));

            press(KeyCode.ESCAPE);
            assertFalse(window.isVisible("#tasksPane"));
        }
    }

    @Test
    void aMistakeInAJobOpensADialogToCopyFromAndTheWindowGoesOn() throws Exception {
        try (TestWindow window = open(_ -> {
            throw new IllegalStateException("columns differ in length");
        })) {
            Stage dialog = dialog(window);
            assertEquals("IllegalStateException: columns differ in length", text(dialog, "#message"));
            assertTrue(
                    ((TextArea) dialog.getScene().lookup("#details")).getText().contains("ShellWindowTest"));

            TestWindow.onFx(((Button) dialog.getScene().lookup("#copyButton"))::fire);
            TestWindow.onFx(
                    () -> assertTrue(Clipboard.getSystemClipboard().getString().contains("columns differ in length")));
            press(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !dialog.isShowing());

            assertTrue(window.isVisible("#failedPane"));
            press(KeyCode.SHORTCUT, KeyCode.DIGIT7);
            window.waitFor("#search");
        }
    }

    @Test
    void aMistakeOnTheWindowsOwnThreadOpensTheDialogToo() throws Exception {
        try (TestWindow window = open()) {
            Platform.runLater(() -> {
                throw new IllegalStateException("a handler went wrong");
            });

            Stage dialog = dialog(window);
            assertEquals("IllegalStateException: a handler went wrong", text(dialog, "#message"));

            Platform.runLater(() -> {
                throw new IllegalStateException("and again");
            });
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> text(dialog, "#more").startsWith("and 1 more"));
        }
    }

    @Test
    void whatTheUserCanMendOpensNoDialog() throws Exception {
        try (TestWindow window = open(_ -> {
            throw new InputException("EURUSD_M15.csv, line 3: 5 fields, not 6");
        })) {
            window.waitFor("#failedPane");

            assertFalse(dialogs(window).findFirst().isPresent());
        }
    }

    @Test
    void theMenuOpensTheLogFolder() throws Exception {
        try (TestWindow window = open()) {
            robot.clickOn("#menu").clickOn("Open log folder");
            WaitForAsyncUtils.waitForFxEvents();

            assertEquals(List.of(home.resolve("logs")), window.foldersShown);
        }
    }

    private static Stage dialog(TestWindow window) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> dialogs(window).findFirst().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return dialogs(window).findFirst().orElseThrow();
    }

    private static java.util.stream.Stream<Stage> dialogs(TestWindow window) {
        return List.copyOf(javafx.stage.Window.getWindows()).stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> window.stage.equals(stage.getOwner()));
    }

    private static String text(Stage stage, String selector) {
        return ((javafx.scene.control.Labeled) stage.getScene().lookup(selector)).getText();
    }

    private static double background(TestWindow window) throws Exception {
        Node root = window.stage.getScene().getRoot();
        Color corner = WaitForAsyncUtils.asyncFx(
                        () -> root.snapshot(null, null).getPixelReader().getColor(2, 2))
                .get(10, TimeUnit.SECONDS);
        return corner.getBrightness();
    }
}
