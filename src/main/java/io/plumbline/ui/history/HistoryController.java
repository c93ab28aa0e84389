package io.plumbline.ui.history;

import atlantafx.base.controls.Notification;
import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.common.Shown;
import io.plumbline.ui.history.HistoryViewModel.Phase;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the history screen's search, list, banners and notices to its view model.
public final class HistoryController implements ScreenActions {

    private static final Duration NOTICE_STAYS = Duration.seconds(12);
    private static final double SMALLEST = 300;
    private static final double ROW_HEIGHT = 32;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final HistoryViewModel model;
    private boolean fitted;
    private final PauseTransition noticeTimer = new PauseTransition(NOTICE_STAYS);

    @FXML
    private StackPane root;

    @FXML
    private Label totals;

    @FXML
    private Button backupButton;

    @FXML
    private Button restoreButton;

    @FXML
    private Pane healthPane;

    @FXML
    private Label healthWords;

    @FXML
    private Pane healthChoices;

    @FXML
    private Pane restorePane;

    @FXML
    private TextField search;

    @FXML
    private Label searchHelp;

    @FXML
    private Label searchTrouble;

    @FXML
    private Pane filters;

    @FXML
    private ScenarioSwitch scenarios;

    @FXML
    private MenuButton columnsMenu;

    @FXML
    private Pane loadingPane;

    @FXML
    private Pane failedPane;

    @FXML
    private Label trouble;

    @FXML
    private Pane noRunsPane;

    @FXML
    private Pane noneFoundPane;

    @FXML
    private SplitPane listPane;

    @FXML
    private TableView<RunRow> table;

    @FXML
    private Node details;

    @FXML
    private StackPane notices;

    public HistoryController(HistoryViewModel model) {
        this.model = model;
    }

    private static Button choiceButton(HealthChoice choice) {
        Button button = new Button(choice.words());
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> choice.action().run());
        return button;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public String helpTopic() {
        return "History screen";
    }

    @FXML
    private void initialize() {
        totals.textProperty().bind(model.totalsProperty());
        backupButton.disableProperty().bind(model.backups().busyProperty());
        restoreButton.disableProperty().bind(model.backups().busyProperty());
        healthWords.textProperty().bind(model.healthWordsProperty());
        Shown.when(model.healthWordsProperty().isNotEmpty(), healthPane);
        model.healthChoicesProperty()
                .subscribe(choices -> healthChoices
                        .getChildren()
                        .setAll(choices.stream()
                                .map(HistoryController::choiceButton)
                                .toList()));
        Shown.when(model.backups().restoreAskedProperty(), restorePane);
        trouble.textProperty().bind(model.troubleProperty());
        showIn(Phase.LOADING, loadingPane);
        showIn(Phase.FAILED, failedPane);
        showIn(Phase.NO_RUNS, noRunsPane);
        showIn(Phase.NONE_FOUND, noneFoundPane);
        showIn(Phase.LIST, listPane);
        bindFinder();
        bindTable();
        bindKeys();
        noticeTimer.setOnFinished(event -> model.dismissNotice());
        model.noticeProperty().subscribe(notice -> {
            noticeTimer.stop();
            notices.getChildren().clear();
            notice.ifPresent(this::showNotice);
        });
    }

    private void showIn(Phase phase, Node pane) {
        Shown.when(model.phaseProperty().isEqualTo(phase), pane);
    }

    private void bindFinder() {
        RunFinder finder = model.finder();
        search.textProperty().bindBidirectional(finder.wordsProperty());
        searchTrouble.textProperty().bind(finder.troubleProperty());
        Shown.when(finder.troubleProperty().isNotEmpty(), searchTrouble);
        Tooltip help = new Tooltip(RunFinder.help());
        help.setShowDelay(Duration.millis(200));
        help.setShowDuration(Duration.INDEFINITE);
        searchHelp.setTooltip(help);
        for (QuickFilter filter : QuickFilter.values()) {
            ToggleButton chip = new ToggleButton(filter.title(), new FontIcon(filter.icon()));
            chip.getStyleClass().addAll("filter-chip", "small");
            chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
            chip.selectedProperty().bindBidirectional(finder.filterProperty(filter));
            filters.getChildren().add(chip);
        }
        scenarios.bind(finder.scenarioProperty());
        finder.scenarioProperty().subscribe(() -> {
            table.refresh();
            table.sort();
        });
    }

    private void bindTable() {
        table.getColumns().setAll(RunColumns.of(model));
        table.setItems(model.rows());
        model.rows().comparatorProperty().bind(table.comparatorProperty());
        table.setFixedCellSize(ROW_HEIGHT);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel()
                .getSelectedItems()
                .subscribe(() -> model.select(List.copyOf(table.getSelectionModel().getSelectedItems().stream()
                        .filter(row -> row != null)
                        .toList())));
        model.wantedSelectionProperty().subscribe(this::select);
        model.selection().subscribe(this::showDetails);
        showDetails();
        table.setRowFactory(made -> row());
        for (TableColumn<RunRow, ?> column : table.getColumns()) {
            CheckBox shown = new CheckBox(RunColumns.name(column));
            shown.setMnemonicParsing(false);
            shown.selectedProperty().bindBidirectional(column.visibleProperty());
            columnsMenu.getItems().add(new CustomMenuItem(shown, false));
        }
        table.widthProperty().subscribe(this::fitColumns);
    }

    /// The columns are fitted once, into the room there is when the list first shows; the menu brings others back.
    private void fitColumns() {
        if (!fitted && table.getWidth() > SMALLEST) {
            fitted = true;
            Platform.runLater(() -> RunColumns.fit(table.getColumns(), table.getWidth()));
        }
    }

    private TableRow<RunRow> row() {
        TableRow<RunRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                model.open();
            }
        });
        return row;
    }

    private void select(List<RunRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        // The table takes in a changed list first.
        Platform.runLater(() -> {
            table.getSelectionModel().clearSelection();
            rows.forEach(row -> table.getSelectionModel().select(row));
            table.scrollTo(rows.getFirst());
        });
    }

    private void showDetails() {
        boolean wanted = !model.selection().isEmpty();
        if (wanted && !listPane.getItems().contains(details)) {
            listPane.getItems().add(details);
            listPane.setDividerPositions(0.56);
        } else if (!wanted) {
            listPane.getItems().remove(details);
        }
    }

    private void bindKeys() {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.delete();
            } else if (event.getCode() == KeyCode.ENTER) {
                model.open();
            } else {
                return;
            }
            event.consume();
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event) && !typing(event)) {
                model.undo();
                event.consume();
            } else if (FIND.match(event)) {
                search.requestFocus();
                event.consume();
            }
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
                event.consume();
            }
        });
    }

    /// In a field with something typed, Ctrl+Z takes the typing back.
    private static boolean typing(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl field && field.isUndoable();
    }

    private void showNotice(Notice notice) {
        FontIcon icon = new FontIcon(notice.failed() ? "mdi2a-alert-circle-outline" : "mdi2c-check-circle-outline");
        Notification shown = new Notification(notice.words(), icon);
        shown.getStyleClass().addAll("elevated-2", notice.failed() ? "danger" : "notice-done");
        shown.setMaxSize(Notification.USE_PREF_SIZE, Notification.USE_PREF_SIZE);
        if (notice.undo()) {
            Button undo = new Button("Undo");
            undo.getStyleClass().addAll("accent", "small");
            undo.setId("undoButton");
            undo.setOnAction(event -> model.undo());
            shown.setPrimaryActions(undo);
        }
        shown.setOnClose(event -> model.dismissNotice());
        StackPane.setAlignment(shown, Pos.BOTTOM_CENTER);
        notices.getChildren().setAll(shown);
        noticeTimer.playFromStart();
    }

    @FXML
    private void backup() {
        model.backups().backup();
    }

    @FXML
    private void askToRestore() {
        model.backups().askToRestore();
    }

    @FXML
    private void restore() {
        model.backups().restore();
    }

    @FXML
    private void dismissRestore() {
        model.backups().dismissRestore();
    }

    @FXML
    private void refresh() {
        model.refresh();
    }

    @FXML
    private void clearSearch() {
        model.finder().clear();
    }
}
