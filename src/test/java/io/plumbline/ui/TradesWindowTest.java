package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.BacktestRequest;
import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The trade list in the window: filtered, sorted, and one trade after the other opened by key.
class TradesWindowTest {

    private static final int SECONDS = 20;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private Stage stage;

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void openTheTradesOfTheSample() throws Exception {
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        files.put("EURUSD", Path.of("sample-data/EURUSD_M15.csv"));
        window = TestWindow.real(
                home,
                new BacktestRequest(
                        Path.of("sample-data/example.yaml"),
                        BacktestRequest.sources(files),
                        List.of(Scenario.values()),
                        BarRange.last(3000)));
        stage = window.stage;
        window.waitFor("#tabs");
        robot.clickOn("#tradesTab");
        waitUntil(() -> node("#table").isPresent() && !table().getItems().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void filtersSortsAndStepsThroughTrades() throws Exception {
        int all = table().getItems().size();

        robot.clickOn("#filter-net");
        robot.clickOn("#filterField").write(">0").type(KeyCode.ENTER);
        waitUntil(() -> table().getItems().size() < all && !table().getItems().isEmpty());
        waitUntil(() -> robot.lookup(".chip").queryAll().size() == 2);

        robot.clickOn(robot.lookup("#column-net").lookup(".column-head").queryAs(Node.class));
        waitUntil(() -> number(0) <= number(1) && number(1) <= number(2));

        robot.clickOn(rows().get(1));
        waitUntil(() -> node("#candles").map(TradesWindowTest::isShown).orElse(false));
        String first = title();
        robot.type(KeyCode.DOWN);
        waitUntil(() -> !title().equals(first));
        robot.type(KeyCode.LEFT);
        waitUntil(() -> title().equals(first));
        robot.clickOn("#candles").type(KeyCode.DOWN);
        waitUntil(() -> !title().equals(first));

        robot.type(KeyCode.ESCAPE);
        waitUntil(() -> node("#candles").isEmpty());
        assertTrue(table().isFocused());
    }

    @Test
    void scrollsWithoutLosingTheOpenTrade() throws Exception {
        robot.clickOn(rows().get(2));
        waitUntil(() -> node("#candles").isPresent());
        String opened = title();

        robot.moveTo("#table").scroll(40, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(opened, title());
    }

    private double number(int place) {
        return table().getItems().size() <= place ? Double.NaN : shownNet().get(place);
    }

    /// The results of the rows on screen, read from their cells, in order.
    private List<Double> shownNet() {
        return rows().stream()
                .map(row -> (TableCell<?, ?>) row.lookupAll(".table-cell").stream()
                        .filter(cell -> cell instanceof TableCell<?, ?> one
                                && "column-net".equals(one.getTableColumn().getId()))
                        .findFirst()
                        .orElseThrow())
                .map(cell -> Double.parseDouble(cell.getText().replace("\u2212", "-")))
                .toList();
    }

    /// The rows on screen, from the top.
    private List<Node> rows() {
        return robot.lookup(".table-row-cell").queryAll().stream()
                .filter(row -> row.isVisible() && row instanceof TableRow<?> cells && !cells.isEmpty())
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .toList();
    }

    private String title() {
        return node("#trade")
                .map(pane -> ((Label) pane.lookup("#subtitle")).getText())
                .orElse("");
    }

    private static boolean isShown(Node node) {
        return node.getScene() != null && node.isVisible() && node.getParent().isVisible();
    }

    @SuppressWarnings("unchecked") // A node is found by its id alone.
    private TableView<Integer> table() {
        return (TableView<Integer>) node("#table").orElseThrow();
    }

    private Optional<Node> node(String selector) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(selector));
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get(SECONDS, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
