package io.plumbline.ui;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Progress;
import io.plumbline.app.Sample;
import io.plumbline.dataset.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.fxmisc.richtext.CodeArea;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of every screen, taken of the real window without a display, into `docs/screenshots`.
///
/// The backtests in them are really run, on the bars that come with Plumbline. Run it from the project's folder:
///
/// ```
/// mvn -q test-compile exec:exec@screenshots
/// ```
public final class Screenshots {

    private static final Path PICTURES = Path.of("docs", "screenshots");
    private static final Path WORK = Path.of("target", "screenshots");
    private static final int SMALL_WIDTH = 1280;
    private static final int SMALL_HEIGHT = 800;
    private static final int SECONDS = 60;
    private static final int OPENED_TRADE = 11;
    /// The numbers of two past runs.
    private static final int BASELINE = 1;

    private static final int STARRED = 2;
    private static final int SLID_TO = 31;
    private static final String SOME_DAY = "2024-03-12 14:30";

    private final FxRobot robot = new FxRobot();
    private final TestWindow window;
    private final Camera camera;

    private Screenshots(TestWindow window, String mark) {
        this.window = window;
        this.camera = new Camera(window, PICTURES, mark);
    }

    static void main() throws Exception {
        BacktestRequest sample = Sample.in(Path.of("sample-data")).orElseThrow();
        empty(WORK);
        empty(PICTURES);
        PastResearch research = new PastResearch(sample, WORK);
        Path home = WORK.resolve("home");
        try (TestWindow window = TestWindow.filledIn(home, sample)) {
            new Screenshots(window, "").takeTheEmptyLibrary();
            research.keepAll(window.wiring);
            research.keepDatasets(window.wiring);
            new Screenshots(window, "").takeAll();
            // The next window opens as large as this one was last.
            TestWindow.onFx(() -> {
                window.stage.setWidth(SMALL_WIDTH);
                window.stage.setHeight(SMALL_HEIGHT);
            });
        }
        try (TestWindow window = TestWindow.filledIn(home, sample)) {
            new Screenshots(window, "-" + SMALL_WIDTH + "x" + SMALL_HEIGHT).takeTheCrowdedOnes();
        }
        BacktestRequest onCopy = research.onCopy();
        try (TestWindow window = TestWindow.filledIn(WORK.resolve("other-home"), onCopy)) {
            Screenshots failing = new Screenshots(window, "");
            waitUntil(() -> !failing.shown("#setupRunButton").isDisabled());
            PastResearch.spoil(onCopy);
            failing.press("#setupRunButton");
            failing.waitFor("#failedPane");
            failing.camera.take("failed");
        }
    }

    private void takeAll() throws Exception {
        takeData();
        takeConfig();
        press("#go-backtest");
        waitUntil(() -> !shown("#setupRunButton").isDisabled());
        camera.take("start");
        takeOverview();
        tab("Trades");
        waitUntil(() -> !((TableView<?>) shown("#table")).getItems().isEmpty());
        camera.take("trades");
        takeTrade();
        tab("Breakdown");
        TestWindow.onFx(() -> {
            @SuppressWarnings("unchecked") // A node is found by its id alone.
            ListView<String> groupings = (ListView<String>) shown("#groupings");
            groupings.getSelectionModel().select("Hour");
        });
        camera.take("breakdown");
        for (String title : List.of("Months", "Distribution", "Costs", "Funnel", "Risk", "All figures")) {
            tab(title);
            camera.take(title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        takeTuning();
        takeHistory();
        takeComparison();
        for (String title : List.of("Figures", "Trades", "Config")) {
            tab(title);
            camera.take("compare-" + title.toLowerCase(Locale.ROOT));
        }
        press("#go-backtest");
        tab("Overview");
        press("#tasksButton");
        camera.take("tasks");
        press("#tasksButton");
        takeImport();
        press("#go-help");
        waitFor("#entries");
        TestWindow.onFx(() -> {
            TextInputControl search = (TextInputControl) shown("#search");
            search.setText("slippage");
            search.end();
        });
        camera.take("help");
    }

    /// Files on their way into the library, and what is made of a dataset.
    private void takeImport() throws Exception {
        List<Path> dropped = List.of(
                Path.of("sample-data", "EURUSD_M15.csv"),
                Path.of("sample-data", "GBPUSD_M15.csv"),
                Path.of("README.md"));
        FileDrop drop = WaitForAsyncUtils.asyncFx(() -> new FileDrop(window.stage.getScene(), dropped))
                .get(SECONDS, TimeUnit.SECONDS);
        TestWindow.onFx(drop::enter);
        camera.take("drop");
        TestWindow.onFx(drop::drop);
        waitUntil(() -> isShown("#allButton")
                && ((ButtonBase) shown("#allButton")).getText().endsWith("(2)"));
        waitUntil(() -> all(".import-is-failed").findAny().isPresent());
        camera.take("import");
        TestWindow.onFx(
                () -> ((ListView<?>) shown("#files")).getSelectionModel().select(2));
        camera.take("import-refused");
        press("#allButton");
        waitUntil(() -> all(".import-is-imported").count() >= 2);
        robot.type(KeyCode.ESCAPE);
        waitUntil(() -> !isShown("#importButton"));
        List<Dataset> datasets = window.wiring.datasets().list().run(Progress.NONE);
        Dataset one = datasets.getFirst();
        TestWindow.onFx(() -> window.data.resample(one));
        camera.take("resample");
        TestWindow.onFx(() -> window.data.split(one));
        waitUntil(() -> all(".split-parts .message-hint")
                .anyMatch(span -> !((Label) span).getText().isEmpty()));
        camera.take("split");
        TestWindow.onFx(() -> window.data.remove(datasets));
        camera.take("remove");
        TestWindow.onFx(() -> window.data.synthesise());
        camera.take("synth");
        robot.type(KeyCode.ESCAPE);
        press("#go-backtest");
        press("#setupButton");
        press("#addDatasetsButton");
        waitUntil(() -> !((TableView<?>) shown("#datasets")).getItems().isEmpty());
        camera.take("library-picker");
        robot.type(KeyCode.ESCAPE);
        press("#setupButton");
    }

    private void takeTheEmptyLibrary() throws Exception {
        press("#go-data");
        waitFor("#emptyPane");
        camera.take("data-empty");
        press("#go-backtest");
    }

    private void takeData() throws Exception {
        press("#go-data");
        waitUntil(() -> isShown("#split")
                && !((TableView<?>) shown("#table")).getItems().isEmpty());
        camera.take("data-list");
        select(1);
        waitFor("#candles");
        camera.take("data");
        TestWindow.onFx(() -> {
            for (String title : List.of("EMA", "Highest high", "ADX")) {
                ((MenuButton) shown("#addIndicator"))
                        .getItems().stream()
                                .filter(item -> item.getText().equals(title))
                                .forEach(MenuItem::fire);
            }
            TextInputControl jump = (TextInputControl) shown("#jump");
            jump.setText(SOME_DAY);
            ((TextField) jump).fireEvent(new ActionEvent());
        });
        waitUntil(() -> all(".data-oscillator").findAny().isPresent());
        press("#reach-week");
        camera.take("data-zoomed");
        choose("#sides", "Passport");
        camera.take("data-passport");
        choose("#sides", "Quality");
        camera.take("data-quality");
        choose("#sides", "Chart");
    }

    /// Presses one of a row of joined buttons.
    private void choose(String segments, String title) throws Exception {
        TestWindow.onFx(() -> shown(segments).lookupAll(".toggle-button").stream()
                .filter(button -> ((ToggleButton) button).getText().equals(title))
                .forEach(button -> {
                    button.requestFocus();
                    ((ToggleButton) button).fire();
                }));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What has the least room in a small window.
    private void takeTheCrowdedOnes() throws Exception {
        takeData();
        takeConfig();
        press("#go-backtest");
        waitUntil(() -> !shown("#setupRunButton").isDisabled());
        takeOverview();
        tab("Trades");
        waitUntil(() -> !((TableView<?>) shown("#table")).getItems().isEmpty());
        takeTrade();
        takeTuning();
        takeHistory();
        takeComparison();
    }

    /// The config editor: nothing open, the example, a mistake in it, a slider moved, and what differs.
    private void takeConfig() throws Exception {
        press("#go-config");
        waitFor("#templates");
        camera.take("config-start");
        press("#go-backtest");
        waitUntil(() -> !shown("#editButton").isDisabled());
        press("#editButton");
        waitUntil(() -> isShown("#yamlText") && yaml().getLength() > 0);
        camera.take("config");
        press("#whatIfButton");
        waitUntil(() -> !bars().getItems().isEmpty());
        TestWindow.onFx(() -> bars().getSelectionModel().select(1));
        waitFor("#equity");
        TestWindow.onFx(() -> ((Slider) shown("#slider")).setValue(SLID_TO));
        waitUntil(() -> ((Labeled) shown("#changedFigures")).getText().startsWith("New"));
        camera.take("config-what-if");
        press("#whatIfButton");
        replace("ema_fast: 20", "ema_fast: 90");
        replace("r_base: 0.002", "r_base: a little");
        waitUntil(() -> ((Labeled) shown("#verdict")).getText().startsWith("1 error"));
        camera.take("config-mistakes");
        TestWindow.onFx(
                () -> ((MenuButton) shown("#compareMenu")).getItems().getFirst().fire());
        waitUntil(() -> isShown(".diff-lines"));
        camera.take("config-differences");
        press("#takeButton");
        waitUntil(() -> !isShown("#edited"));
    }

    private CodeArea yaml() {
        return (CodeArea) shown("#yamlText");
    }

    private ComboBox<?> bars() {
        return (ComboBox<?>) shown("#sources");
    }

    private void replace(String before, String after) throws Exception {
        TestWindow.onFx(() -> {
            int at = yaml().getText().indexOf(before);
            yaml().replaceText(at, at + before.length(), after);
            yaml().requestFollowCaret();
        });
    }

    @SuppressWarnings("unchecked") // A node is found by its id alone.
    private ChoiceBox<String> choice(String selector) {
        return (ChoiceBox<String>) shown(selector);
    }

    /// The form, and the large grid in all scenarios.
    private void takeTuning() throws Exception {
        press("#go-tuning");
        choose("#presets", "Large");
        choose("#stages", "One");
        waitUntil(() -> !shown("#searchButton").isDisabled());
        camera.take("tuning-form");
        press("#searchButton");
        waitUntil(() -> !isShown("#runningPane")
                && !((TableView<?>) shown("#combinations")).getItems().isEmpty());
        waitUntil(() -> !((Pane) shown("#oddsLines")).getChildren().isEmpty());
        camera.take("tuning");
        TestWindow.onFx(() -> {
            choice("#colouring").getSelectionModel().select("Decay from A to C");
            choice("#reduction").getSelectionModel().select("Median");
        });
        camera.take("tuning-decay");
    }

    private void takeOverview() throws Exception {
        press("#setupRunButton");
        waitFor("#resultPane");
        camera.take("overview");
    }

    private void takeTrade() throws Exception {
        TestWindow.onFx(() -> {
            TableView<?> trades = (TableView<?>) shown("#table");
            trades.requestFocus();
            trades.getSelectionModel().select(OPENED_TRADE);
        });
        robot.type(KeyCode.ENTER);
        waitFor("#candles");
        camera.take("trade");
    }

    private void takeHistory() throws Exception {
        press("#go-history");
        waitUntil(() -> isShown("#listPane")
                && !((TableView<?>) shown("#table")).getItems().isEmpty());
        select(row(STARRED));
        waitUntil(() -> !((TextInputControl) shown("#notes")).getText().isEmpty());
        camera.take("history");
    }

    private void takeComparison() throws Exception {
        select(row(BASELINE), row(STARRED));
        waitUntil(() -> !shown("#compareButton").isDisabled());
        press("#compareButton");
        waitFor("#equity");
        camera.take("compare");
    }

    /// The row of the history in which a run is; the newest run is at the top.
    private int row(int run) {
        return ((TableView<?>) shown("#table")).getItems().size() - run;
    }

    private void select(int... rows) throws Exception {
        TestWindow.onFx(() -> {
            TableView<?> table = (TableView<?>) shown("#table");
            table.getSelectionModel().clearSelection();
            for (int row : rows) {
                table.getSelectionModel().select(row);
            }
        });
    }

    private void tab(String title) throws Exception {
        TestWindow.onFx(() -> {
            TabPane tabs = (TabPane) shown("#tabs");
            tabs.getTabs().stream()
                    .filter(tab -> tab.getText().startsWith(title))
                    .forEach(tabs.getSelectionModel()::select);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String selector) throws Exception {
        TestWindow.onFx(() -> ((ButtonBase) shown(selector)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void waitFor(String selector) throws Exception {
        waitUntil(() -> isShown(selector));
    }

    private boolean isShown(String selector) {
        return all(selector).findAny().isPresent();
    }

    /// The one node that is seen; others of the same name are on tabs behind.
    private Node shown(String selector) {
        return all(selector).findFirst().orElseThrow(() -> new IllegalStateException(selector + " is not shown"));
    }

    private Stream<Node> all(String selector) {
        return window.stage.getScene().getRoot().lookupAll(selector).stream().filter(Screenshots::isSeen);
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get(SECONDS, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Makes a folder of ours an empty one.
    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
