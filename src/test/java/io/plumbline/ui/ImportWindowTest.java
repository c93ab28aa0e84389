package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Progress;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.Dataset;
import io.plumbline.testing.MadeUpDatasets;
import io.plumbline.ui.backtest.HandMade;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Importing as its user meets it: files dropped on the window, the sheet, and the dialogs about datasets.
class ImportWindowTest {

    private static final int SECONDS = 30;

    private final FxRobot robot = new FxRobot();
    private final MadeUpDatasets library = new MadeUpDatasets();

    @TempDir
    private Path home = Path.of("");

    private TestWindow window() throws Exception {
        return TestWindow.on(home, library, _ -> HandMade.run());
    }

    private static void drop(TestWindow window, String... names) throws Exception {
        List<Path> files = Stream.of(names).map(Path::of).toList();
        WaitForAsyncUtils.asyncFx(() -> {
                    FileDrop drop = new FileDrop(window.stage.getScene(), files);
                    assertTrue(drop.enter());
                    drop.drop();
                    return true;
                })
                .get(SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get(SECONDS, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String all(TestWindow window) {
        return ((Button) window.node("#allButton")).getText();
    }

    private static void focus(TestWindow window, String selector) throws Exception {
        TestWindow.onFx(() -> {
            TextInputControl field = (TextInputControl) window.node(selector);
            field.requestFocus();
            field.selectAll();
        });
    }

    @Test
    void theWindowSaysWhatADropWouldDoAndTakesNothingUntilItIsLetGo() throws Exception {
        try (TestWindow window = window()) {
            FileDrop drop = WaitForAsyncUtils.asyncFx(() -> new FileDrop(
                            window.stage.getScene(), List.of(Path.of("a.csv"), Path.of("b.zip"), Path.of("c.txt"))))
                    .get(SECONDS, TimeUnit.SECONDS);

            TestWindow.onFx(drop::enter);
            assertEquals("Drop to import 3 files", window.text("#dropWords"));
            assertTrue(window.isVisible("#dropPane"));

            TestWindow.onFx(drop::leave);
            assertFalse(window.isVisible("#dropPane"));
            assertEquals(List.of(), library.asked);
        }
    }

    @Test
    void severalFilesAreImportedOneOfThemCorrectedAndOneRefused() throws Exception {
        try (TestWindow window = window()) {
            robot.clickOn("#go-help");

            drop(window, "EURUSD_M15.csv", "README.md", "prices.csv");
            waitUntil(() -> all(window).equals("Import all ready (1)"));
            ListView<?> files = (ListView<?>) window.node("#files");
            assertEquals(3, files.getItems().size());

            TestWindow.onFx(() -> files.getSelectionModel().select(1));
            assertTrue(window.node("#importButton").isDisabled());
            assertEquals("no bar file: its first lines are words, not prices", window.text("#obstacle"));

            TestWindow.onFx(() -> files.getSelectionModel().select(2));
            assertEquals("Say which symbol these bars are of", window.text("#obstacle"));
            focus(window, "#import-symbol");
            robot.write("gbpusd");
            robot.type(KeyCode.ENTER);
            waitUntil(() -> all(window).equals("Import all ready (2)"));
            assertEquals("GBPUSD", ((TextField) window.node("#import-symbol")).getText());
            assertEquals(20, ((TableView<?>) window.node("#preview")).getItems().size());

            robot.clickOn("#allButton");
            waitUntil(() -> library.asked.contains("add GBPUSD_M15"));
            assertTrue(library.asked.contains("add EURUSD_M15"));
            assertTrue(window.isVisible("#importButton"), "the refused file is still there to be looked at");
            robot.type(KeyCode.ESCAPE);
            waitUntil(() -> window.node("#importButton") == null);
        }
    }

    @Test
    void enterImportsWhatTheMenusFileDialogGave() throws Exception {
        try (TestWindow window = window()) {
            window.dialogs.toOpen = List.of(Path.of("EURUSD_M15.csv"));
            robot.press(KeyCode.SHORTCUT, KeyCode.I).release(KeyCode.I, KeyCode.SHORTCUT);
            waitUntil(() -> window.node("#importButton") != null
                    && !window.node("#importButton").isDisabled());
            assertEquals("Dukascopy CSV", value(window, "#import-layout"));

            robot.type(KeyCode.ENTER);

            waitUntil(() -> window.node("#importButton") == null);
            assertEquals(List.of("look EURUSD_M15.csv", "add EURUSD_M15"), library.asked);
            assertTrue(
                    robot.lookup("Imported EURUSD_M15: 1,000 bars").tryQuery().isPresent());
        }
    }

    private static String value(TestWindow window, String selector) {
        return String.valueOf(((ComboBox<?>) window.node(selector)).getValue());
    }

    @Test
    void aClockThatIsTypedIsLookedAtWithoutEnter() throws Exception {
        try (TestWindow window = window()) {
            drop(window, "EURUSD_M15.csv");
            waitUntil(() -> !window.node("#importButton").isDisabled());

            TextField clock = Objects.requireNonNull((TextField) window.node("#import-clock .text-field"));
            TestWindow.onFx(() -> {
                clock.requestFocus();
                clock.selectAll();
            });
            robot.write("ny+7");

            waitUntil(() -> clock.getText().equals("New York + 7 h (broker server)"));
            assertEquals(2, library.choices.size());
        }
    }

    @Test
    void aConfigGoesToTheBacktestAndTheBarsBesideItToTheSheet() throws Exception {
        try (TestWindow window = window()) {
            robot.clickOn("#go-help");

            drop(window, "sample-data/example.yaml", "EURUSD_M15.csv");

            waitUntil(() -> all(window).equals("Import all ready (1)"));
            robot.type(KeyCode.ESCAPE);
            waitUntil(() -> window.node("#importButton") == null);
            assertTrue(window.isVisible("#config"));
            assertEquals("sample-data/example.yaml", ((TextInputControl) window.node("#config")).getText());
        }
    }

    @Test
    void theScreenBehindCannotBeReachedWhileASheetIsOpen() throws Exception {
        try (TestWindow window = window()) {
            drop(window, "README.md");
            waitUntil(() -> window.node("#readAgainButton") != null);

            robot.press(KeyCode.SHORTCUT, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.SHORTCUT);
            for (int i = 0; i < 40; i++) {
                robot.type(KeyCode.TAB);
                assertTrue(isInOverlay(window), "after " + i + " tabs");
            }
            assertTrue(window.isVisible("#config"), "the Backtest screen is still the one behind");
        }
    }

    private static boolean isInOverlay(TestWindow window) {
        for (var node = window.stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(window.node("#overlayPane"))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void longerBarsPartsAndMarketsAreMadeInTheirDialogs() throws Exception {
        library.with("EURUSD_M15", "EURUSD", Timeframe.M15, MadeUpDatasets.bars(Timeframe.M15, 1000));
        Dataset dataset = library.open("EURUSD_M15").run(Progress.NONE).dataset();
        try (TestWindow window = window()) {
            TestWindow.onFx(() -> window.data.resample(dataset));
            robot.clickOn("H1").clickOn("Resample");
            waitUntil(() -> library.asked.contains("resample EURUSD_M15 to H1 as EURUSD_H1"));

            TestWindow.onFx(() -> window.data.split(dataset));
            waitUntil(() -> robot.lookup("600 bars").tryQuery().isPresent());
            robot.clickOn("By days");
            assertTrue(window.isVisible("#validationFrom"));
            robot.clickOn("By shares").clickOn("Split");
            waitUntil(() -> library.asked.getLast().startsWith("split EURUSD_M15"));

            TestWindow.onFx(() -> window.data.synthesise());
            waitUntil(() -> window.node("#synth-seed") != null);
            String before = ((TextField) window.node("#synth-seed")).getText();
            robot.clickOn("#dice");
            assertFalse(((TextField) window.node("#synth-seed")).getText().equals(before));
            robot.clickOn("Generate");
            waitUntil(() -> library.asked.getLast().startsWith("synthesise"));

            TestWindow.onFx(() -> window.data.remove(List.of(dataset)));
            assertEquals("Remove EURUSD_M15 from the library?", ((Label) window.node("#question")).getText());
            robot.clickOn("Remove");
            waitUntil(() -> library.list().run(Progress.NONE).stream()
                    .noneMatch(one -> one.name().equals("EURUSD_M15")));
        }
    }

    @Test
    void aDatasetIsChosenForTheBacktest() throws Exception {
        library.with("EURUSD_M15", "EURUSD", Timeframe.M15, MadeUpDatasets.bars(Timeframe.M15, 1000));
        library.with("GBPUSD_H1", "GBPUSD", Timeframe.H1, MadeUpDatasets.bars(Timeframe.H1, 10));
        try (TestWindow window = window()) {
            robot.clickOn("#addDatasetsButton");
            waitUntil(() -> datasets(window).getItems().size() == 2);
            robot.write("gbp");
            waitUntil(() -> datasets(window).getItems().size() == 1);
            robot.type(KeyCode.DOWN, KeyCode.ENTER);

            waitUntil(() -> window.node(".bar-row") != null);
            assertEquals("GBPUSD", ((TextField) window.node(".bar-symbol")).getText());
            assertEquals("library:GBPUSD_H1", ((TextField) window.node(".bar-row .path-field")).getText());
        }
    }

    private static TableView<?> datasets(TestWindow window) {
        return (TableView<?>) window.node("#datasets");
    }
}
