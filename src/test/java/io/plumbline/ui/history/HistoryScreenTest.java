package io.plumbline.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.testing.InMemoryRuns;
import io.plumbline.testing.RandomCards;
import io.plumbline.ui.backtest.HandMade;
import io.plumbline.ui.common.FxJobRunner;
import io.plumbline.ui.common.View;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The history screen as its user meets it, over 1,000 runs.
class HistoryScreenTest {

    private static final Executor WORKERS =
            work -> Thread.ofPlatform().daemon().name("history-test").start(work);

    private final FxRobot robot = new FxRobot();
    private final InMemoryRuns runs = new InMemoryRuns(HandMade::result, RandomCards.of(3, 1000));
    private final HistoryViewModel model = new HistoryViewModel(
            new FxJobRunner(WORKERS),
            new FxJobRunner(WORKERS),
            runs,
            new RecordedActions(),
            ChosenFiles.none(),
            ZoneOffset.UTC);

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        WaitForAsyncUtils.asyncFx(() -> {
                    Parent root = View.HISTORY
                            .load(type -> HistoryControllers.make(type, model).orElseThrow())
                            .root();
                    stage.setScene(new Scene(root, 1500, 900));
                    stage.show();
                    model.refresh();
                })
                .get(30, TimeUnit.SECONDS);
        until(() -> model.rows().size() == 1000);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void searchesRenamesStarsDeletesAndUndoes() throws Exception {
        robot.clickOn("#search").write("#998");
        until(() -> model.rows().size() == 1);
        assertEquals("1,000 runs, 1 shown", model.totalsProperty().get());

        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> model.details().rowProperty().get().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        TextField name = robot.lookup(".name-line .text-field").query();
        WaitForAsyncUtils.asyncFx(name::clear).get(10, TimeUnit.SECONDS);
        robot.clickOn(name).write("Renamed").press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> runs.card(998).name().equals("Renamed"));

        boolean before = runs.card(998).starred();
        robot.clickOn("#starButton");
        until(() -> runs.card(998).starred() != before);

        robot.clickOn("#table").clickOn("#deleteButton");
        until(() -> model.rows().isEmpty());
        robot.clickOn("#undoButton");
        until(() -> model.rows().size() == 1);
        assertTrue(runs.done().containsAll(List.of("delete 998", "undelete 998")));
    }

    @Test
    void keepsTheSelectionWhenARunIsAdded() throws Exception {
        TableView<RunRow> table = robot.lookup("#table").query();
        WaitForAsyncUtils.asyncFx(() -> table.getSelectionModel().select(5)).get(10, TimeUnit.SECONDS);
        long selected = model.selection().getFirst().id();

        runs.keep(RandomCards.done(1001, "Newest", 1, 1));
        WaitForAsyncUtils.asyncFx(model::refresh).get(10, TimeUnit.SECONDS);
        until(() -> model.rows().size() == 1001);

        assertEquals(selected, model.selection().getFirst().id());
        assertEquals(selected, table.getSelectionModel().getSelectedItem().id());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
