package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.ui.backtest.HandMade;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The tour as a newcomer meets it.
class TourWindowTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path home = Path.of("");

    @Test
    void theMenuBeginsTheTourAndEachStepShowsItsScreen() throws Exception {
        try (TestWindow window = TestWindow.open(home, _ -> HandMade.run(), Optional.empty())) {
            assertFalse(window.isVisible(".tour"));

            robot.clickOn("#menu").clickOn("Take the tour");
            window.waitFor(".tour");
            assertEquals("Drop data", window.text(".tour-title"));
            assertEquals("Step 1 of 3", window.text(".tour-place"));
            assertFalse(window.isVisible("#backButton"));

            robot.clickOn("#nextButton");
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals("Run a backtest", window.text(".tour-title"));
            window.waitFor("#setupRunButton");

            robot.clickOn("#nextButton").clickOn("#nextButton");
            WaitForAsyncUtils.waitForFxEvents();
            assertFalse(window.isVisible(".tour"));
        }
    }

    @Test
    void skippingLeavesTheScreenAsItIsAndIsRemembered() throws Exception {
        try (TestWindow window = TestWindow.open(home, _ -> HandMade.run(), Optional.empty())) {
            robot.clickOn("#menu").clickOn("Take the tour");
            window.waitFor(".tour");
            assertEquals(Optional.empty(), window.remembered().window());

            robot.clickOn("Skip the tour");
            WaitForAsyncUtils.waitForFxEvents();

            assertFalse(window.isVisible(".tour"));
            assertTrue(window.remembered().window().isPresent());
        }
    }
}
