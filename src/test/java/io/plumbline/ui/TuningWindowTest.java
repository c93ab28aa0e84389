package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Sample;
import io.plumbline.ui.chart.HeatField;
import io.plumbline.ui.chart.HeatMap;
import io.plumbline.ui.sweep.CombinationRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The tuning screen as its user meets it: real searches over the last bars of the sample.
class TuningWindowTest {

    private static final int BARS = 4_000;

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path home = Path.of("");

    /// The screen with a form that asks for 3 x 2 x 2 combinations.
    private TestWindow open() throws Exception {
        BacktestRequest sample = Sample.in(Path.of("sample-data")).orElseThrow();
        TestWindow window = TestWindow.filledIn(home, sample);
        press(window, "#go-tuning");
        type(window, "#limitBars", String.valueOf(BARS));
        choosePreset(window, "Small");
        axis(window, "ema_fast", "10, 20");
        return window;
    }

    private static void press(TestWindow window, String button) throws Exception {
        TestWindow.onFx(((ButtonBase) window.node(button))::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(TestWindow window, String field, String words) throws Exception {
        TestWindow.onFx(() -> ((TextInputControl) window.node(field)).setText(words));
    }

    private static void choosePreset(TestWindow window, String title) throws Exception {
        TestWindow.onFx(() -> window.node("#presets").lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(title))
                .forEach(ToggleButton::fire));
    }

    /// Types the values of the row of a parameter.
    private static void axis(TestWindow window, String parameter, String values) throws Exception {
        TestWindow.onFx(() -> axisField(window, parameter).setText(values));
    }

    private static TextInputControl axisField(TestWindow window, String parameter) {
        return (TextInputControl) window.node("#axes").lookupAll(".axis-values").stream()
                .filter(field -> ("values-" + parameter).equals(field.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static void search(TestWindow window) throws Exception {
        Button search = (Button) window.node("#searchButton");
        waitUntil(() -> !search.isDisabled());
        press(window, "#searchButton");
        waitUntil(() -> !table(window).getItems().isEmpty() && !window.isVisible("#runningPane"));
    }

    private static void waitUntil(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get(60, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked") // A node is found by its id alone.
    private static TableView<CombinationRow> table(TestWindow window) {
        return (TableView<CombinationRow>) window.node("#combinations");
    }

    private static HeatField field(TestWindow window) {
        return ((HeatMap) window.node("#map")).fieldProperty().get().orElseThrow();
    }

    private static String words(TestWindow window, String label) {
        return ((Labeled) window.node(label)).getText();
    }

    @Test
    void aSearchFillsTheMapTheTableAndThePanel() throws Exception {
        try (TestWindow window = open()) {
            search(window);

            assertEquals(12, table(window).getItems().size());
            assertEquals("adx_th", field(window).x().name());
            assertEquals(List.of("20", "25", "30"), field(window).x().values());
            assertTrue(
                    field(window).title().startsWith("Profit factor, under B · "),
                    field(window).title());
            assertEquals(
                    table(window).getItems().getFirst(),
                    table(window).getSelectionModel().getSelectedItem());
            assertTrue(words(window, "#rank").startsWith("No. 1 by score"));
            waitUntil(() -> words(window, "#oddsWords").endsWith("."));
            assertFalse(words(window, "#verdict").isEmpty());
            // The best are tried under all three scenarios.
            assertEquals(3, window.node("#figures").lookupAll(".figure-head").size());
        }
    }

    @Test
    void slidersSliceAndParametersChangePlaces() throws Exception {
        try (TestWindow window = open()) {
            search(window);
            HeatField before = field(window);

            Slider slider = (Slider) window.node("#slider-k_sl");
            TestWindow.onFx(() -> slider.setValue(1 - Math.rint(slider.getValue())));
            HeatField after = field(window);
            assertNotEquals(before.values()[0][0], after.values()[0][0]);
            assertNotEquals(before.title(), after.title());

            TestWindow.onFx(
                    () -> ((ChoiceBox<?>) window.node("#y")).getSelectionModel().select(3));
            assertEquals("k_sl", field(window).y().name());
            TestWindow.onFx(() -> ((ChoiceBox<?>) window.node("#reduction"))
                    .getSelectionModel()
                    .select(2));
            assertTrue(
                    field(window).title().contains("median of the others: ema_fast"),
                    field(window).title());
            assertFalse(slider.getParent().isVisible());
        }
    }

    @Test
    void aCellChosenByKeyIsChosenInTheTableAndOpensAsAConfig() throws Exception {
        try (TestWindow window = open()) {
            search(window);
            CombinationRow first = table(window).getSelectionModel().getSelectedItem();
            TestWindow.onFx(window.node("#map")::requestFocus);

            robot.type(KeyCode.LEFT).type(KeyCode.LEFT).type(KeyCode.RIGHT);
            WaitForAsyncUtils.waitForFxEvents();

            CombinationRow chosen = table(window).getSelectionModel().getSelectedItem();
            assertNotEquals(first, chosen);
            assertEquals(1, field(window).chosen().orElseThrow().column());
            Path file = home.resolve("mine.yaml");
            window.dialogs.toSave = Optional.of(file);
            press(window, "#saveTriedButton");
            waitUntil(() -> Files.exists(file));
            String config = Files.readString(file);
            assertTrue(config.contains("adx_th: 25        # null opens the gate"), config);
            assertTrue(config.contains("ema_fast: " + parameter(window, "ema_fast") + "\n"), config);
        }
    }

    /// The value of a parameter in the panel.
    private static String parameter(TestWindow window, String name) {
        List<Node> labels = List.copyOf(((javafx.scene.layout.Pane) window.node("#parameters")).getChildren());
        for (int i = 0; i < labels.size(); i += 2) {
            if (((Label) labels.get(i)).getText().equals(name)) {
                return ((Label) labels.get(i + 1)).getText();
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void theTableIsSortedAndTheChosenRowMovesTheMap() throws Exception {
        try (TestWindow window = open()) {
            search(window);
            TableView<CombinationRow> table = table(window);
            TableColumn<CombinationRow, ?> trades = table.getColumns().stream()
                    .filter(column -> ((Label) column.getGraphic()).getText().equals("Trades"))
                    .findFirst()
                    .orElseThrow();

            TestWindow.onFx(() -> table.getSortOrder().setAll(List.of(trades)));
            double fewest = ((Number) trades.getCellData(0)).doubleValue();
            double most = ((Number) trades.getCellData(11)).doubleValue();
            assertTrue(fewest < most, fewest + " to " + most);

            TestWindow.onFx(() -> table.getSelectionModel().select(11));
            assertTrue(words(window, "#title")
                    .startsWith("Combination " + (table.getItems().get(11).combination() + 1) + " of 12"));
            Path file = home.resolve("table.csv");
            window.dialogs.toSave = Optional.of(file);
            export(window, "Table as CSV…");
            waitUntil(() -> Files.exists(file));
            List<String> lines = Files.readAllLines(file);
            assertEquals(13, lines.size());
            assertTrue(lines.getFirst().startsWith("Rank,ema_fast,ema_slow,adx_th"), lines.getFirst());
        }
    }

    private static void export(TestWindow window, String words) throws Exception {
        TestWindow.onFx(() -> ((MenuButton) window.node("#exportMenu"))
                .getItems().stream()
                        .filter(item -> item.getText().equals(words))
                        .forEach(javafx.scene.control.MenuItem::fire));
    }

    @Test
    void theMapAndTheFilesOfTheTuningAreExported() throws Exception {
        try (TestWindow window = open()) {
            search(window);

            Path map = home.resolve("map.csv");
            window.dialogs.toSave = Optional.of(map);
            export(window, "Map as CSV…");
            waitUntil(() -> Files.exists(map));
            assertEquals("ema_fast \\ adx_th,20,25,30", Files.readAllLines(map).getFirst());

            Path folder = home.resolve("files");
            window.dialogs.intoFolder = Optional.of(folder);
            export(window, "The five files of the tuning…");
            waitUntil(() -> Files.exists(folder.resolve("tuning_metadata.json")));
        }
    }

    @Test
    void aCombinationIsRunOnTheBacktestScreen() throws Exception {
        try (TestWindow window = open()) {
            search(window);
            String trades = ((Label) window.node("#figures").lookupAll(".figure-value").stream()
                            .findFirst()
                            .orElseThrow())
                    .getText();

            press(window, "#runTriedButton");
            window.waitFor("#kpis");

            waitUntil(() -> window.node("#kpis").lookupAll(".kpi-value").stream()
                    .anyMatch(label -> trades.equals(((Label) label).getText())));
            assertTrue(((TextInputControl) window.node("#config")).getText().contains("example-S1-"));
        }
    }

    @Test
    void aCombinationIsPutBesideOthers() throws Exception {
        try (TestWindow window = open()) {
            search(window);

            press(window, "#compareTriedButton");

            waitUntil(() -> window.isVisible("#chips")
                    && !window.node("#chips").lookupAll(".chip").isEmpty());
        }
    }

    @Test
    void searchesAreKeptAndOpenedAgain() throws Exception {
        try (TestWindow window = open()) {
            ListView<?> kept = (ListView<?>) window.node("#kept");
            waitUntil(() -> words(window, "#keptWords").startsWith("No search is kept yet"));
            search(window);
            press(window, "#formSwitch");
            waitUntil(() -> kept.getItems().size() == 1);

            TestWindow.onFx(() -> kept.getSelectionModel().select(0));
            press(window, "#openKeptButton");
            waitUntil(() -> window.isVisible("#map") && table(window).getItems().size() == 12);

            press(window, "#formSwitch");
            TestWindow.onFx(() -> kept.getSelectionModel().select(0));
            press(window, "#deleteKeptButton");
            waitUntil(() -> kept.getItems().isEmpty());
        }
    }

    @Test
    void whatIsWrongWithTheGridIsSaidAtItsRow() throws Exception {
        try (TestWindow window = open()) {
            axis(window, "k_sl", "2, much");

            List<String> notes = window.node("#axes").lookupAll(".field-note").stream()
                    .map(note -> ((Labeled) note).getText())
                    .filter(words -> !words.isEmpty())
                    .toList();
            assertEquals(List.of("k_sl 'much'; wanted a number"), notes);
            assertEquals("k_sl 'much'; wanted a number", words(window, "#obstacle"));
            assertTrue(window.node("#searchButton").isDisabled());

            axis(window, "k_sl", "2, -3");
            assertTrue(words(window, "#obstacle").startsWith("k_sl -3.0; wanted"), words(window, "#obstacle"));
            axis(window, "k_sl", "2:3:0.5");
            assertEquals("", words(window, "#obstacle"));

            type(window, "#constraints", "ema_fast << 3");
            assertTrue(words(window, "#obstacle").contains("wanted a comparison"), words(window, "#obstacle"));
        }
    }

    @Test
    void aSearchIsStoppedByEscape() throws Exception {
        try (TestWindow window = open()) {
            type(window, "#limitBars", "");
            choosePreset(window, "Large");
            Button search = (Button) window.node("#searchButton");
            waitUntil(() -> !search.isDisabled());
            press(window, "#searchButton");

            robot.type(KeyCode.ESCAPE);
            waitUntil(() -> window.isVisible("#troublePane"));

            assertTrue(words(window, "#trouble").startsWith("Stopped."), words(window, "#trouble"));
            waitUntil(() -> !search.isDisabled());
        }
    }

    @Test
    void withoutConfigAndBarsTheFormSaysWhatToDoFirst() throws Exception {
        try (TestWindow window = TestWindow.on(home, new io.plumbline.testing.DatasetsInMemory(), _ -> {
            throw new IllegalStateException("nothing is run");
        })) {
            press(window, "#go-tuning");

            assertEquals("Choose a config file", words(window, "#obstacle"));
            assertTrue(window.node("#searchButton").isDisabled());
            type(window, "#config", "sample-data/example.yaml");
            waitUntil(() -> words(window, "#obstacle").equals("Add bars for each symbol to run"));
        }
    }
}
