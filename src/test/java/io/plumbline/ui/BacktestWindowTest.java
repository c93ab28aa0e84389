package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Sample;
import io.plumbline.ui.backtest.HandMade;
import io.plumbline.ui.chart.Chart;
import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.SheetTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The backtest screen as its user meets it: the sample run and looked at from all sides, and the form filled in
/// wrongly.
class BacktestWindowTest {

    private static final List<String> TABS = List.of(
            "Overview", "Trades", "Breakdown", "Months", "Distribution", "Costs", "Funnel", "Risk", "All figures");

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path home = Path.of("");

    @Test
    void theSampleIsRunAndLookedAtFromAllSides() throws Exception {
        try (TestWindow window =
                TestWindow.real(home, Sample.in(Path.of("sample-data")).orElseThrow())) {
            window.waitFor("#tabs");
            TabPane tabs = (TabPane) window.node("#tabs");
            assertEquals(TABS, tabs.getTabs().stream().map(tab -> tab.getText()).toList());
            for (int i = 0; i < TABS.size(); i++) {
                int tab = i;
                TestWindow.onFx(() -> tabs.getSelectionModel().select(tab));
                WaitForAsyncUtils.waitForFxEvents();
                for (Node table : robot.lookup(".data-sheet").queryAll()) {
                    boolean shown = tabs.getTabs().get(tab).getContent().equals(table.getParent());
                    assertTrue(!shown || !((SheetTable) table).getItems().isEmpty(), TABS.get(tab));
                }
            }

            TestWindow.onFx(() -> tabs.getSelectionModel().select(0));
            Chart equity = (Chart) window.node("#equity");
            double pips = equity.curvesProperty().get().getFirst().start();
            // The list of trades has a column of that name.
            robot.clickOn(robot.from(equity.getParent()).lookup("Money").queryAs(Node.class));
            assertTrue(equity.curvesProperty().get().getFirst().start() > pips);
            robot.clickOn("Log").clickOn("Trade number");
            assertTrue(equity.logarithmicProperty().get());
            assertEquals(0.0, equity.curvesProperty().get().getFirst().startX());
        }
    }

    @Test
    void aTableIsSortedCopiedAndSaved() throws Exception {
        try (TestWindow window =
                TestWindow.real(home, Sample.in(Path.of("sample-data")).orElseThrow())) {
            window.waitFor("#tabs");
            robot.clickOn("Breakdown").clickOn("Hour");
            SheetTable table = robot.lookup(".data-sheet").queryAll().stream()
                    .map(SheetTable.class::cast)
                    .filter(sheet -> sheet.asSorted().name().startsWith("By hour"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(24, table.getItems().size());
            TestWindow.onFx(() -> {
                var trades = table.getColumns().get(1).getColumns().getFirst();
                table.getSortOrder().add(trades);
            });
            List<Sheet.Row> sorted = List.copyOf(table.getItems());
            assertTrue(value(sorted.getFirst()) <= value(sorted.getLast()));

            TestWindow.onFx(table::requestFocus);
            robot.press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
            TestWindow.onFx(
                    () -> assertTrue(Clipboard.getSystemClipboard().getString().startsWith("Hour\tA normal Trades\t")));

            Path file = home.resolve("hours.csv");
            window.dialogs.toSave = Optional.of(file);
            robot.clickOn("#exportButton");
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(file));
            List<String> lines = Files.readAllLines(file);
            assertTrue(lines.getFirst().startsWith("Hour,A normal Trades,A normal Net pips"));
            assertEquals(25, lines.size());
            assertTrue(
                    lines.get(1).startsWith(sorted.getFirst().cells().getFirst().text()));
        }
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndRunSaysWhy() throws Exception {
        try (TestWindow window = TestWindow.open(home, _ -> HandMade.run(), Optional.empty())) {
            assertEquals("Choose a config file", window.text("#obstacle"));

            TestWindow.onFx(() -> ((TextInputControl) window.node("#config")).setText("nowhere.yaml"));
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> window.text("#configNote").contains("no such file"));
            assertTrue(window.node("#setupRunButton").isDisabled());

            window.dialogs.toOpen = List.of(Path.of("sample-data/example.yaml"));
            robot.clickOn("Browse…");
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> window.text("#configNote").startsWith("M15"));

            Path bars = Files.writeString(home.resolve("QQQXXX.csv"), "time,open\n");
            window.dialogs.toOpen = List.of(bars);
            robot.clickOn("#addButton");
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> window.text("#obstacle").startsWith("Unknown symbol QQQXXX"));
            List<String> notes = robot.lookup(".bar-row .field-note").queryAll().stream()
                    .map(note -> ((Labeled) note).getText())
                    .toList();
            assertTrue(notes.getLast().contains("QQQXXX.csv"), notes.toString());
        }
    }

    @Test
    void theFormComesBackAfterARestart() throws Exception {
        try (TestWindow window = TestWindow.open(home, _ -> HandMade.run(), Optional.of(HandMade.request()))) {
            window.waitFor("#tabs");
            assertFalse(window.isVisible("#config"));
            robot.clickOn("#setupButton");
            window.waitFor("#config");
            robot.clickOn("#scenarioC");
            window.closeAsUser();
        }

        try (TestWindow again = TestWindow.open(home, _ -> HandMade.run(), Optional.empty())) {
            assertEquals("sample-data/example.yaml", ((TextInputControl) again.node("#config")).getText());
            assertFalse(((CheckBox) again.node("#scenarioC")).isSelected());
            again.waitFor("#setupRunButton");
        }
    }

    private static double value(Sheet.Row row) {
        return row.cells().get(1).value().orElseThrow();
    }
}
