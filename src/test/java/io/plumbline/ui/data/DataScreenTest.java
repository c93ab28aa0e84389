package io.plumbline.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Datasets;
import io.plumbline.app.DrawIndicators;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.testing.FxHeartbeat;
import io.plumbline.testing.MadeLibrary;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.common.FxJobRunner;
import io.plumbline.ui.common.UtcTime;
import io.plumbline.ui.common.View;
import io.plumbline.ui.data.BarsViewModel.Phase;
import io.plumbline.ui.data.DataViewModel.Side;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The Data screen as its user meets it: the list, the chart, the table beside it, the quality report.
class DataScreenTest {

    private static final Executor WORKERS =
            work -> Thread.ofPlatform().daemon().name("data-test").start(work);
    private static final int SECONDS = 30;
    private static final int LARGE = 1_500_000;
    private static final long LONGEST_PAUSE_MILLIS = 100;

    private final FxRobot robot = new FxRobot();
    private final RecordedActions actions = new RecordedActions();

    private DataViewModel open(Datasets library) throws Exception {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        DataViewModel model = new DataViewModel(
                new FxJobRunner(WORKERS),
                new FxJobRunner(WORKERS),
                library,
                new DrawIndicators(),
                actions,
                dataset -> actions.asked.add("backtest " + dataset.name()));
        fx(() -> {
            Parent root = View.DATA
                    .load(type -> DataControllers.make(type, model).orElseThrow())
                    .root();
            Scene scene = new Scene(root, 1560, 900);
            scene.getStylesheets().add("/css/data.css");
            stage.setScene(scene);
            // Elsewhere the wheel goes astray.
            stage.setX(0);
            stage.setY(0);
            stage.show();
            model.refresh();
        });
        until(() -> model.phaseProperty().get() != DataViewModel.Phase.LOADING);
        return model;
    }

    private DataViewModel openMinutes() throws Exception {
        DataViewModel model = open(MadeLibrary.of(50_000));
        robot.clickOn(MadeLibrary.MINUTES);
        until(() -> model.bars().phaseProperty().get() == Phase.SHOWN);
        return model;
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void anEmptyLibrarySaysWhatToDo() throws Exception {
        open(new DatasetsInMemory());

        robot.clickOn("#emptyOpenButton").clickOn("#emptySynthButton");

        assertEquals(List.of("choose files", "synthesise"), actions.asked);
    }

    @Test
    void theListIsFilteredAndOpensADataset() throws Exception {
        DataViewModel model = open(MadeLibrary.of(5_000));
        assertFalse(robot.lookup("#candles").tryQuery().isPresent());

        robot.clickOn("#filter").write("gbpusd").type(KeyCode.ENTER);
        until(() -> model.bars().phaseProperty().get() == Phase.SHOWN);

        assertEquals("GBPUSD_M15", model.chosenProperty().get().orElseThrow().name());
        robot.clickOn("#backtestButton");
        assertEquals(List.of("backtest GBPUSD_M15"), actions.asked);
        robot.clickOn("#listSwitch");
        assertFalse(robot.lookup("#filter").tryQuery().isPresent());
    }

    @Test
    void chartAndTableMoveTogether() throws Exception {
        DataViewModel model = openMinutes();
        assertTrue(table().isVisible());

        // The wheel zooms around the pointer; what is in the middle of the chart is in the middle of the table.
        robot.moveTo("#candles").scroll(12, VerticalDirection.DOWN);
        until(() -> view(model).span() < 49_000);
        until(() -> Math.abs(middleOfTable() - middle(model)) <= 2);
        fx(() -> model.bars().zoom().show(new Range(20_000, 20_200)));
        until(() -> Math.abs(middleOfTable() - 20_100) <= 2);

        robot.drag("#candles", MouseButton.PRIMARY).moveBy(-60, 0).drop();
        WaitForAsyncUtils.waitForFxEvents();
        double dragged = middle(model);
        assertTrue(dragged > 20_105, "dragged to " + dragged);
        until(() -> Math.abs(middleOfTable() - dragged) <= 2);

        // The other way round: the wheel over the table moves the chart, which keeps its span.
        robot.moveTo("#barTable").scroll(400, VerticalDirection.DOWN);
        until(() -> Math.abs(middle(model) - dragged) > 5);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(middleOfTable(), middle(model), 2);
        assertEquals(200, view(model).span(), 1e-6);

        // They have come to rest: nothing moves any more by itself.
        double resting = middle(model);
        for (int pulse = 0; pulse < 5; pulse++) {
            fx(() -> table().requestLayout());
        }
        assertEquals(resting, middle(model));

        robot.clickOn("#candles");
        until(() -> model.bars().chosenProperty().get().isPresent());
        int marked = model.bars().chosenProperty().get().getAsInt();
        assertEquals(marked, table().getSelectionModel().getSelectedIndex());

        fx(() -> table().getSelectionModel().clearAndSelect(marked + 700));
        assertEquals(OptionalInt.of(marked + 700), model.bars().chosenProperty().get());
        assertTrue(view(model).contains(marked + 700), "the chart did not follow the selected row");
    }

    @Test
    void goesToADateByKeys() throws Exception {
        DataViewModel model = openMinutes();

        robot.clickOn("#filter");
        robot.press(KeyCode.SHORTCUT, KeyCode.G).release(KeyCode.G, KeyCode.SHORTCUT);
        robot.write("2023-01-12 14:30").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        int bar = model.bars().chosenProperty().get().orElseThrow();
        OpenedBars opened = model.bars().openedProperty().get().orElseThrow();
        assertEquals("2023-01-12 14:30", UtcTime.minute(opened.bars().timeUtc()[bar]));
        until(() -> Math.abs(middleOfTable() - bar) <= 2);

        robot.clickOn("#reach-month");
        assertTrue(view(model).span() > 20_000);
    }

    @Test
    void anIndicatorIsAddedChangedAndTakenAway() throws Exception {
        DataViewModel model = openMinutes();
        OverlaysViewModel overlays = model.bars().overlays();

        for (String title : List.of("EMA", "ADX")) {
            fx(() -> item("#addIndicator", title).fire());
        }
        until(() -> overlays.lines().size() == 2
                && overlays.lines().stream()
                        .allMatch(line -> line.readyProperty().get().isPresent()));
        assertEquals(1, robot.lookup(".data-oscillator").queryAll().size());

        robot.clickOn("EMA 50");
        until(() -> robot.lookup(".overlay-fields .text-field").tryQuery().isPresent());
        TextField period = robot.lookup(".overlay-fields .text-field").query();
        fx(() -> period.setText("12"));
        until(() -> overlays.lines().getFirst().title().equals("EMA 12"));
        fx(() -> period.setText("many"));
        assertEquals("EMA 12", overlays.lines().getFirst().title());
        robot.type(KeyCode.ESCAPE);

        List<Node> crosses = List.copyOf(robot.lookup(".chip-remove").queryAll());
        fx(() -> crosses.forEach(cross -> ((ButtonBase) cross).fire()));
        assertEquals(0, robot.lookup(".data-oscillator").queryAll().size());
        assertEquals(List.of(), overlays.lines());
    }

    @Test
    void aPlaceOfTheQualityReportLeadsToTheChart() throws Exception {
        DataViewModel model = openMinutes();
        robot.clickOn("Passport");
        assertTrue(robot.lookup(".passport-chapter").queryAll().size() >= 4);
        robot.clickOn("Quality");
        assertEquals(Side.QUALITY, model.sideProperty().get());
        assertFalse(robot.lookup(".bars").query().isVisible());

        ButtonBase place = robot.lookup(".finding-place").query();
        fx(place::fire);

        assertEquals(Side.CHART, model.sideProperty().get());
        int bar = model.bars().chosenProperty().get().orElseThrow();
        OpenedBars opened = model.bars().openedProperty().get().orElseThrow();
        assertTrue(place.getText().startsWith(UtcTime.minute(opened.bars().timeUtc()[bar])), place.getText());
    }

    /// How a pause is measured on a machine that is busy with other things: see [FxHeartbeat].
    @Test
    void theWindowNeverPausesWhileALargeDatasetIsOpenedZoomedAndScrolled() throws Exception {
        DatasetsInMemory library = MadeLibrary.of(LARGE);
        DataViewModel model = open(library);
        // Loading what the screen is made of is before it.
        robot.clickOn("GBPUSD_M15");
        until(() -> model.bars().phaseProperty().get() == Phase.SHOWN);

        try (FxHeartbeat heartbeat = FxHeartbeat.start()) {
            robot.clickOn(MadeLibrary.MINUTES);
            until(() -> model.bars()
                    .openedProperty()
                    .get()
                    .filter(bars -> bars.size() == LARGE)
                    .isPresent());
            fx(() -> item("#addIndicator", "EMA").fire());
            until(() -> model.bars()
                    .overlays()
                    .lines()
                    .getFirst()
                    .readyProperty()
                    .get()
                    .isPresent());
            for (int step = 0; step < 30; step++) {
                double factor = step < 20 ? 1.6 : 0.5;
                fx(() -> model.bars().zoom().zoom(factor, LARGE * 0.4));
            }
            for (int step = 1; step <= 10; step++) {
                int row = step * 100_000;
                fx(() -> table().scrollTo(row));
            }

            heartbeat.settle();
            assertTrue(heartbeat.beats() > 20, heartbeat.beats() + " beats");
            assertTrue(
                    heartbeat.longestPauseMillis() <= LONGEST_PAUSE_MILLIS,
                    () -> heartbeat.longestPauseMillis() + " ms at " + heartbeat.worst());
        }
    }

    private MenuItem item(String menu, String title) {
        return robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Range view(DataViewModel model) {
        return model.bars().zoom().viewProperty().get();
    }

    private static double middle(DataViewModel model) {
        return (view(model).from() + view(model).to()) / 2;
    }

    @SuppressWarnings("unchecked") // A node is found by its id alone.
    private TableView<Integer> table() {
        return (TableView<Integer>) robot.lookup("#barTable").query();
    }

    /// The middle of the rows on screen.
    private double middleOfTable() {
        VirtualFlow<?> flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
        return (flow.getFirstVisibleCell().getIndex()
                        + flow.getLastVisibleCell().getIndex())
                / 2.0;
    }

    private static void fx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get(SECONDS, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
