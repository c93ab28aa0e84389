package io.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.SaveFile;
import io.plumbline.app.WriteComparison;
import io.plumbline.core.Scenario;
import io.plumbline.testing.MadeRuns;
import io.plumbline.testing.PastRunsInMemory;
import io.plumbline.ui.chart.Chart;
import io.plumbline.ui.common.ChartMenu;
import io.plumbline.ui.common.ChosenFiles;
import io.plumbline.ui.common.Exports;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The compare screen as its user meets it.
class CompareScreenTest {

    private static final PastRunsInMemory RUNS =
            PastRunsInMemory.of(MadeRuns.run(1, "Trend 20", 20), MadeRuns.run(2, "Trend 30", 30));

    private final FxRobot robot = new FxRobot();
    private final ChosenFiles dialogs = new ChosenFiles();
    private final StatusLine status = new StatusLine();
    private final CompareViewModel model = new CompareViewModel(
            InlineJobRunner.atOnce(),
            RUNS,
            new CompareReports(InlineJobRunner.atOnce(), new WriteComparison(InstantSource.system()), dialogs, status),
            new Exports(InlineJobRunner.atOnce(), new SaveFile(), dialogs, status),
            status);
    private Parent root = new Group();

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        WaitForAsyncUtils.asyncFx(() -> {
                    root = View.COMPARE
                            .load(type -> CompareControllers.make(type, model).orElseThrow())
                            .root();
                    stage.setScene(new Scene(root, 1400, 900));
                    stage.show();
                })
                .get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void runsArePickedFromTheListAndShown() throws Exception {
        assertTrue(root.lookup("#emptyPane").isVisible());

        robot.clickOn("#addButton");
        robot.clickOn(option(0, "A")).clickOn(option(1, "A")).clickOn(option(1, "C"));
        // The garbage collector must not take what the screen listens to.
        System.gc();
        robot.clickOn(option(0, "B"));
        robot.clickOn("#addButton");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(4, root.lookupAll(".chip").size());
        assertTrue(root.lookup("#resultPane").isVisible());
        assertFalse(root.lookup("#pickerPane").isVisible());
        assertEquals(4, ((Chart) root.lookup("#equity")).curvesProperty().get().size());
    }

    @Test
    void everyTabShowsItsPart() throws Exception {
        fx(() -> {
            model.add(RUNS.runs().get(0), Scenario.A);
            model.add(RUNS.runs().get(1), Scenario.A);
        });
        TabPane tabs = (TabPane) root.lookup("#tabs");

        assertFalse(root.lookup("#against").isVisible());
        fx(() -> tabs.getSelectionModel().select(1));
        TableView<?> figures = (TableView<?>) tabs.getTabs().get(1).getContent().lookup("#table");
        assertEquals(3, figures.getColumns().size());
        fx(() -> tabs.getSelectionModel().select(2));
        assertTrue(root.lookup("#against").isVisible());
        TableView<?> trades = (TableView<?>) tabs.getTabs().get(2).getContent().lookup("#table");
        assertFalse(trades.getItems().isEmpty());
        fx(() -> tabs.getSelectionModel().select(3));
        TableView<?> keys = (TableView<?>) root.lookup("#keys");
        assertEquals(1, keys.getItems().size());
    }

    @Test
    void theCurvesAreSavedAsAPictureWithALegend(@TempDir Path dir) throws Exception {
        fx(() -> model.add(RUNS.runs().getFirst(), Scenario.A, Scenario.B));
        Path file = dir.resolve("curves.svg");
        dialogs.toSave = Optional.of(file);

        fx(() -> menuItem(((ChartMenu) root.lookup("#picture")).getItems(), "Save as SVG…")
                .fire());

        String svg = Files.readString(file);
        for (String words : List.of("1 A", "1 B", "Compared equity and drawdown", "Drawdown, pips below")) {
            assertTrue(svg.contains(">" + words), words);
        }
        assertFalse(((Chart) root.lookup("#drawdown")).isTinted());
    }

    @Test
    void everyFormOfReportIsOffered(@TempDir Path dir) throws Exception {
        fx(() -> model.add(RUNS.runs().getFirst(), Scenario.A, Scenario.B));
        dialogs.intoFolder = Optional.of(dir);
        SplitMenuButton button = (SplitMenuButton) root.lookup("#reportButton");
        assertEquals(CompareReports.Format.values().length, button.getItems().size());

        fx(() -> menuItem(button.getItems(), "Figures (JSON)").fire());
        fx(button::fire);

        assertTrue(Files.exists(dir.resolve("compare-1a-1b").resolve("report.json")));
        assertTrue(Files.exists(dir.resolve("compare-1a-1b").resolve("report.html")));
    }

    @Test
    void ctrlCCopiesTheSelectedLinesOfATable() throws Exception {
        fx(() -> {
            model.add(RUNS.runs().get(0), Scenario.A);
            model.add(RUNS.runs().get(1), Scenario.A);
        });
        TabPane tabs = (TabPane) root.lookup("#tabs");

        fx(() -> tabs.getSelectionModel().select(1));
        TableView<?> figures = (TableView<?>) tabs.getTabs().get(1).getContent().lookup("#table");
        fx(() -> figures.getSelectionModel().select(1));
        assertEquals(2, copied(figures).lines().count());
        assertTrue(copied(figures).startsWith("Figure\t1 A\t2 A\n"));

        fx(() -> tabs.getSelectionModel().select(2));
        TableView<?> trades = (TableView<?>) tabs.getTabs().get(2).getContent().lookup("#table");
        assertEquals(trades.getItems().size() + 1, copied(trades).lines().count());

        fx(() -> tabs.getSelectionModel().select(3));
        assertEquals("Key\t1 A\t2 A\nparams.ema_fast\t20\t30\n", copied(root.lookup("#keys")));
        assertTrue(copied(root.lookup("#lines")).lines().anyMatch(line -> line.startsWith("+ ")));
    }

    private static String copied(Node table) throws Exception {
        AtomicReference<String> text = new AtomicReference<>("");
        fx(() -> {
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, !isMac(), false, isMac()));
            text.set(Clipboard.getSystemClipboard().getString());
        });
        return Objects.requireNonNull(text.get());
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    private static MenuItem menuItem(List<MenuItem> items, String words) {
        return items.stream()
                .filter(item -> item.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClickOnAChipMakesItTheBaselineAndTheCrossTakesItOut() throws Exception {
        fx(() -> model.add(RUNS.runs().getFirst(), Scenario.A, Scenario.B, Scenario.C));

        robot.clickOn("1 B");
        assertEquals("1 B", model.baselineProperty().get().orElseThrow().label());

        Node cross = root.lookupAll(".chip-remove").stream().findFirst().orElseThrow();
        robot.clickOn(cross);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, root.lookupAll(".chip").size());
    }

    /// A switch of a row of the list, from the top.
    private Node option(int row, String letter) {
        Set<Node> rows = root.lookupAll(".picker-options");
        return rows.stream()
                .filter(Node::isVisible)
                .sorted((one, other) -> Double.compare(top(one), top(other)))
                .skip(row)
                .findFirst()
                .orElseThrow()
                .lookupAll(".picker-option")
                .stream()
                .filter(button -> ((ToggleButton) button).getText().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private static double top(Node node) {
        return node.localToScene(0, 0).getY();
    }

    private static void fx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(30, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
