package io.plumbline.ui.data;

import io.plumbline.ui.chart.AxisChart;
import io.plumbline.ui.chart.CandleChart;
import io.plumbline.ui.chart.CandleView;
import io.plumbline.ui.chart.OscillatorChart;
import io.plumbline.ui.chart.VolumeChart;
import io.plumbline.ui.common.Shown;
import io.plumbline.ui.data.BarsViewModel.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Binds the charts of a dataset, the bar of buttons above them, and the table of the bars beside them.
public final class BarsController {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double ROW_HEIGHT = 24;
    private static final double ROOM_FOR_TABLE = 960;

    private final BarsViewModel model;
    private final BarColumns columns = new BarColumns();
    private Optional<VirtualFlow<?>> flow = Optional.empty();

    @FXML
    private Pane reaches;

    @FXML
    private TextField jump;

    @FXML
    private Label jumpTrouble;

    @FXML
    private Pane sessions;

    @FXML
    private MenuButton addIndicator;

    @FXML
    private ToggleButton tableSwitch;

    @FXML
    private Pane chips;

    @FXML
    private Pane notes;

    @FXML
    private Region body;

    @FXML
    private VBox charts;

    @FXML
    private CandleChart candles;

    @FXML
    private VolumeChart volume;

    @FXML
    private TableView<Integer> barTable;

    @FXML
    private Pane loadingPane;

    @FXML
    private Label loadingWords;

    @FXML
    private ProgressBar loadingBar;

    @FXML
    private Pane refusedPane;

    @FXML
    private Label refusal;

    public BarsController(BarsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Shown.when(model.phaseProperty().isEqualTo(Phase.LOADING), loadingPane);
        Shown.when(model.phaseProperty().isEqualTo(Phase.REFUSED), refusedPane);
        body.visibleProperty().bind(model.phaseProperty().isEqualTo(Phase.SHOWN));
        loadingWords.textProperty().bind(model.messageProperty());
        loadingBar.progressProperty().bind(model.progressProperty());
        refusal.textProperty().bind(model.messageProperty());
        bindBar();
        bindCharts();
        bindTable();
    }

    private void bindBar() {
        for (Reach reach : Reach.values()) {
            Button button = new Button(reach.title());
            button.setId("reach-" + reach.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().addAll("small", "flat", "reach");
            button.setTooltip(new Tooltip(reach.meaning()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> model.reach(reach));
            reaches.getChildren().add(button);
        }
        jump.setOnAction(_ -> {
            if (model.jump(jump.getText())) {
                candles.requestFocus();
            }
        });
        jump.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !jump.getText().isEmpty()) {
                jump.clear();
                event.consume();
            }
        });
        jumpTrouble.textProperty().bind(model.jumpTroubleProperty());
        Shown.when(model.jumpTroubleProperty().isNotEmpty(), jumpTrouble);
        model.jumpTroubleProperty().subscribe(words -> jump.pseudoClassStateChanged(WRONG, !words.isEmpty()));
        sessions.getChildren().setAll(BarsBar.sessionSwitches(model));
        BarsBar.fill(addIndicator, model.overlays());
        model.overlays().lines().addListener((ListChangeListener<OverlayLine>) _ -> showChips());
        showChips();
    }

    private void showChips() {
        chips.getChildren()
                .setAll(model.overlays().lines().stream()
                        .map(line -> new OverlayChip(model.overlays(), line))
                        .toList());
        boolean any = !chips.getChildren().isEmpty();
        chips.setVisible(any);
        chips.setManaged(any);
    }

    private void bindCharts() {
        for (AxisChart chart : List.of(candles, volume)) {
            prepare(chart);
        }
        model.sceneProperty().subscribe(this::show);
    }

    private void prepare(AxisChart chart) {
        chart.setZoom(model.zoom());
        chart.setOnPicked(model::pick);
        chart.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> model.chartLeads());
        chart.addEventFilter(ScrollEvent.SCROLL, _ -> model.chartLeads());
        chart.addEventFilter(KeyEvent.KEY_PRESSED, _ -> model.chartLeads());
    }

    private void show(Optional<BarScene> scene) {
        candles.viewProperty().set(scene.map(BarScene::price));
        boolean volumes = scene.map(BarScene::hasVolumes).orElse(false);
        volume.viewProperty().set(scene.map(BarScene::price).filter(_ -> volumes));
        volume.setVisible(volumes);
        volume.setManaged(volumes);
        showPanes(scene.map(BarScene::panes).orElse(List.of()));
        candles.setXLabelled(
                charts.getChildren().stream().filter(Node::isManaged).count() == 1);
    }

    /// As many charts below the volumes as there are indicators with an axis of their own; the last one has the
    /// times.
    private void showPanes(List<CandleView> panes) {
        List<Node> children = charts.getChildren();
        while (children.size() > 2 + panes.size()) {
            ((OscillatorChart) children.getLast()).viewProperty().set(Optional.empty());
            children.removeLast();
        }
        while (children.size() < 2 + panes.size()) {
            OscillatorChart chart = new OscillatorChart();
            chart.getStyleClass().addAll("chart-canvas", "runs", "data-oscillator");
            chart.setGutter(candles.getGutter());
            prepare(chart);
            VBox.setVgrow(chart, Priority.SOMETIMES);
            children.add(chart);
        }
        volume.setXLabelled(panes.isEmpty());
        for (int place = 0; place < panes.size(); place++) {
            OscillatorChart chart = (OscillatorChart) children.get(2 + place);
            chart.viewProperty().set(Optional.of(panes.get(place)));
            chart.setXLabelled(place == panes.size() - 1);
        }
    }

    private void bindTable() {
        barTable.setFixedCellSize(ROW_HEIGHT);
        barTable.getColumns().setAll(columns.all());
        Shown.when(tableSwitch.selectedProperty(), barTable);
        body.widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() <= 0 && now.doubleValue() > 0) {
                tableSwitch.setSelected(now.doubleValue() >= ROOM_FOR_TABLE);
            }
        });
        model.openedProperty().subscribe(this::list);
        Shown.when(
                model.openedProperty()
                        .map(bars -> bars.map(OpenedBars::hasSessions).orElse(false)),
                sessions);
        for (var kind : List.of(ScrollEvent.SCROLL, MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED)) {
            barTable.addEventFilter(kind, this::touched);
        }
        barTable.addEventFilter(KeyEvent.KEY_PRESSED, this::touched);
        barTable.getSelectionModel().selectedIndexProperty().subscribe((_, row) -> {
            if (row.intValue() >= 0) {
                model.chooseRow(row.intValue());
            }
        });
        model.chosenProperty().subscribe(this::select);
        model.middleRowProperty().subscribe((_, row) -> scrollTo(row.intValue()));
        barTable.skinProperty().subscribe(_ -> followScrolling());
        barTable.heightProperty()
                .subscribe((_, _) -> scrollTo(model.middleRowProperty().get()));
    }

    private void touched(Event event) {
        model.tableLeads();
    }

    private void followScrolling() {
        if (barTable.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            flow = Optional.of(found);
            found.positionProperty().subscribe((_, _) -> model.tableScrolled(middleRow(found)));
        }
    }

    /// Rows are all equally high, so the middle one follows from the position alone.
    private int middleRow(VirtualFlow<?> found) {
        double viewport = found.getHeight();
        double above = found.getPosition() * Math.max(0, found.getCellCount() * ROW_HEIGHT - viewport);
        return (int) Math.clamp((above + viewport / 2) / ROW_HEIGHT, 0, Math.max(0, found.getCellCount() - 1));
    }

    private void scrollTo(int row) {
        int rows = (int) (flow.map(VirtualFlow::getHeight).orElse(barTable.getHeight()) / ROW_HEIGHT);
        if (barTable.isVisible() && !barTable.getItems().isEmpty()) {
            barTable.scrollTo(Math.max(0, row - rows / 2));
        }
    }

    private void list(Optional<OpenedBars> opened) {
        barTable.getSelectionModel().clearSelection();
        columns.show(opened);
        barTable.setItems(opened.<javafx.collections.ObservableList<Integer>>map(bars -> new BarRows(bars.size()))
                .orElseGet(FXCollections::emptyObservableList));
        notes.getChildren()
                .setAll(opened.map(OpenedBars::notes).orElse(List.of()).stream()
                        .map(BarsController::note)
                        .toList());
    }

    private static Label note(String words) {
        Label note = new Label(words);
        note.setWrapText(true);
        note.getStyleClass().add("data-note");
        return note;
    }

    private void select(OptionalInt bar) {
        int selected = barTable.getSelectionModel().getSelectedIndex();
        if (bar.isEmpty()) {
            barTable.getSelectionModel().clearSelection();
        } else if (bar.getAsInt() != selected) {
            barTable.getSelectionModel().clearAndSelect(bar.getAsInt());
        }
    }

    @FXML
    private void reopen() {
        model.reopen();
    }

    /// Puts the cursor into the field for a date.
    void goToJump() {
        jump.requestFocus();
        jump.selectAll();
    }
}
