package io.plumbline.ui.data;

import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.common.Segments;
import io.plumbline.ui.common.Shown;
import io.plumbline.ui.data.DataViewModel.Phase;
import io.plumbline.ui.data.DataViewModel.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the list of datasets, and the head and the sides of the one that is looked at.
public final class DataController implements ScreenActions {

    private static final double ROW_HEIGHT = 30;
    private static final double WIDTH_OF_LIST = 320;
    private static final double WIDTH_OF_SMALL_LIST = 250;
    private static final double SMALL = 1300;
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination GO_TO = new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);

    private final DataViewModel model;

    private final List<TableColumn<DatasetRow, ?>> columns = DatasetColumns.all();

    @FXML
    private Pane root;

    @FXML
    private Label totals;

    @FXML
    private ToggleButton listSwitch;

    @FXML
    private Pane loadingPane;

    @FXML
    private Pane failedPane;

    @FXML
    private Label trouble;

    @FXML
    private Pane emptyPane;

    @FXML
    private SplitPane split;

    @FXML
    private Pane listPane;

    @FXML
    private TextField filter;

    @FXML
    private TableView<DatasetRow> table;

    @FXML
    private Label placeholder;

    @FXML
    private Node datasetPane;

    @FXML
    private Label name;

    @FXML
    private Label words;

    @FXML
    private Label synthetic;

    @FXML
    private Segments sides;

    @FXML
    private Button backtestButton;

    @FXML
    private Pane healthPane;

    @FXML
    private FontIcon healthIcon;

    @FXML
    private Label healthWords;

    @FXML
    private Node bars;

    @FXML
    private BarsController barsController;

    @FXML
    private Node passport;

    @FXML
    private Node quality;

    public DataController(DataViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        totals.textProperty().bind(model.totalsProperty());
        trouble.textProperty().bind(model.troubleProperty());
        showIn(Phase.LOADING, loadingPane);
        showIn(Phase.FAILED, failedPane);
        showIn(Phase.EMPTY, emptyPane);
        showIn(Phase.LIST, split);
        listSwitch
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.chosenProperty().get().isPresent()
                                && model.phaseProperty().get() == Phase.LIST,
                        model.chosenProperty(),
                        model.phaseProperty()));
        listSwitch.selectedProperty().subscribe((_, shown) -> showList(shown));
        bindTable();
        bindDataset();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void showIn(Phase phase, Node pane) {
        Shown.when(model.phaseProperty().isEqualTo(phase), pane);
    }

    private void bindTable() {
        filter.textProperty().bindBidirectional(model.filterProperty());
        placeholder.textProperty().bind(Bindings.concat("No dataset has \"", model.filterProperty(), "\" anywhere"));
        table.getColumns().setAll(columns);
        table.setItems(model.rows());
        model.rows().comparatorProperty().bind(table.comparatorProperty());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setTableMenuButtonVisible(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel()
                .getSelectedItems()
                .subscribe(() -> model.select(table.getSelectionModel().getSelectedItems().stream()
                        .filter(one -> one != null)
                        .toList()));
        model.chosenProperty().subscribe(this::select);
        split.widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() <= 0 && now.doubleValue() > 0) {
                // The divider can only be placed in what has been laid out.
                Platform.runLater(this::placeDivider);
            }
        });
    }

    private void placeDivider() {
        if (split.getItems().size() == 2 && split.getWidth() > 0) {
            double wanted = split.getWidth() < SMALL ? WIDTH_OF_SMALL_LIST : WIDTH_OF_LIST;
            split.setDividerPositions(wanted / split.getWidth());
        }
    }

    private void showList(boolean shown) {
        if (shown && !split.getItems().contains(listPane)) {
            split.getItems().addFirst(listPane);
            placeDivider();
        } else if (!shown) {
            split.getItems().remove(listPane);
        }
    }

    private void select(Optional<DatasetRow> dataset) {
        boolean already = dataset.isPresent()
                && table.getSelectionModel().getSelectedItems().contains(dataset.get());
        if (!already) {
            table.getSelectionModel().clearSelection();
            dataset.ifPresent(one -> {
                table.getSelectionModel().select(one);
                table.scrollTo(one);
            });
        }
    }

    private void bindDataset() {
        model.chosenProperty().subscribe(dataset -> dataset.ifPresentOrElse(this::showDataset, this::hideDataset));
        sides.show(Stream.of(Side.values()).map(Side::title).toList());
        sides.chosenProperty().subscribe((_, place) -> model.sideProperty().set(Side.values()[place.intValue()]));
        model.sideProperty().subscribe(side -> sides.chosenProperty().set(side.ordinal()));
        Shown.when(model.sideProperty().isEqualTo(Side.CHART), bars);
        Shown.when(model.sideProperty().isEqualTo(Side.PASSPORT), passport);
        Shown.when(model.sideProperty().isEqualTo(Side.QUALITY), quality);
    }

    /// Until a dataset is chosen the list has all the room.
    private void showDataset(DatasetRow dataset) {
        showHead(dataset);
        if (!split.getItems().contains(datasetPane)) {
            split.getItems().add(datasetPane);
            DatasetColumns.spread(columns, false);
            placeDivider();
        }
    }

    private void hideDataset() {
        listSwitch.setSelected(true);
        split.getItems().remove(datasetPane);
        DatasetColumns.spread(columns, true);
    }

    private void showHead(DatasetRow dataset) {
        name.setText(dataset.name());
        words.setText(dataset.words());
        synthetic.setVisible(dataset.synthetic());
        synthetic.setManaged(dataset.synthetic());
        backtestButton.setDisable(!dataset.usable());
        String advice = dataset.advice();
        healthWords.setText(advice);
        healthIcon.setIconLiteral(dataset.healthIcon());
        healthPane.getStyleClass().removeIf(style -> style.startsWith("health-") && !style.equals("health-banner"));
        healthPane.getStyleClass().add(dataset.healthStyle());
        healthPane.setVisible(!advice.isEmpty());
        healthPane.setManaged(!advice.isEmpty());
    }

    private void pressed(KeyEvent event) {
        if (FIND.match(event) && model.phaseProperty().get() == Phase.LIST) {
            listSwitch.setSelected(true);
            filter.requestFocus();
        } else if (GO_TO.match(event) && model.chosenProperty().get().isPresent()) {
            model.sideProperty().set(Side.CHART);
            barsController.goToJump();
        } else if (event.getCode() == KeyCode.DELETE && table.isFocused()) {
            model.remove();
        } else if (event.getCode() == KeyCode.ESCAPE
                && filter.isFocused()
                && !filter.getText().isEmpty()) {
            filter.clear();
        } else if (filter.isFocused() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)) {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        } else {
            return;
        }
        event.consume();
    }

    @Override
    public void shown() {
        model.refresh();
    }

    /// Ctrl+O.
    @Override
    @FXML
    public void open() {
        model.openFiles();
    }

    /// Ctrl+S.
    @Override
    @FXML
    public void save() {
        model.export();
    }

    /// Ctrl+R: there is nothing to run here but a backtest.
    @Override
    @FXML
    public void run() {
        model.backtest();
    }

    @Override
    public void cancel() {
        model.bars().cancel();
    }

    @Override
    public String helpTopic() {
        return "Data screen";
    }

    @FXML
    private void synthesise() {
        model.synthesise();
    }

    @FXML
    private void resample() {
        model.resample();
    }

    @FXML
    private void split() {
        model.split();
    }

    @FXML
    private void remove() {
        model.remove();
    }

    @FXML
    private void refresh() {
        model.refresh();
    }
}
