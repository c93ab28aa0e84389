package io.plumbline.ui.backtest;

import io.plumbline.ui.backtest.BacktestViewModel.Phase;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.Segments;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/// Binds the form "what to run".
public final class SetupController {

    private final BacktestViewModel screen;
    private final SetupViewModel model;
    private final DatasetPickerViewModel picker;
    private final FileDialogs dialogs;
    private final Consumer<Path> edit;

    @FXML
    private TextField config;

    @FXML
    private MenuButton recent;

    @FXML
    private Button editButton;

    @FXML
    private NoteLabel configNote;

    @FXML
    private Pane rows;

    @FXML
    private NoteLabel rowsNote;

    @FXML
    private CheckBox scenarioA;

    @FXML
    private CheckBox scenarioB;

    @FXML
    private CheckBox scenarioC;

    @FXML
    private NoteLabel scenariosNote;

    @FXML
    private Segments reach;

    @FXML
    private Node days;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private TextField last;

    @FXML
    private NoteLabel rangeNote;

    @FXML
    private Button setupRunButton;

    @FXML
    private Label obstacle;

    /// @param edit opens a config in the editor
    public SetupController(
            BacktestViewModel screen, DatasetPickerViewModel picker, FileDialogs dialogs, Consumer<Path> edit) {
        this.screen = screen;
        this.model = screen.setup();
        this.picker = picker;
        this.dialogs = dialogs;
        this.edit = edit;
    }

    @FXML
    private void initialize() {
        config.textProperty().bindBidirectional(model.configProperty());
        editButton.disableProperty().bind(model.configProperty().isEmpty());
        configNote.follow(model.configNoteProperty());
        BarRowView.mark(config, model.configNoteProperty());
        recent.setOnShowing(_ -> showRecent());
        model.rows().addListener((ListChangeListener<BarRow>) _ -> showRows());
        showRows();
        rowsNote.follow(model.rowsNoteProperty());
        scenarioA.selectedProperty().bindBidirectional(model.scenario(0));
        scenarioB.selectedProperty().bindBidirectional(model.scenario(1));
        scenarioC.selectedProperty().bindBidirectional(model.scenario(2));
        scenariosNote.follow(model.scenariosNoteProperty());
        bindRange(model.range());
        setupRunButton
                .disableProperty()
                .bind(model.obstacleProperty()
                        .isNotEmpty()
                        .or(screen.phaseProperty().isEqualTo(Phase.RUNNING)));
        obstacle.textProperty().bind(model.obstacleProperty());
    }

    private void bindRange(RangeFields range) {
        reach.show(RangeFields.choices());
        reach.chosenProperty().bindBidirectional(range.chosenProperty());
        days.visibleProperty().bind(range.byDays());
        days.managedProperty().bind(days.visibleProperty());
        last.visibleProperty().bind(range.byCount());
        last.managedProperty().bind(last.visibleProperty());
        from.textProperty().bindBidirectional(range.fromProperty());
        to.textProperty().bindBidirectional(range.toProperty());
        last.textProperty().bindBidirectional(range.lastProperty());
        rangeNote.follow(range.noteProperty());
    }

    private void showRows() {
        rows.getChildren()
                .setAll(model.rows().stream()
                        .map(row -> new BarRowView(row, () -> model.remove(row)))
                        .toList());
    }

    private void showRecent() {
        List<MenuItem> items = model.recentConfigs().stream()
                .map(file -> {
                    MenuItem item = new MenuItem(file.toString());
                    item.setMnemonicParsing(false);
                    item.setOnAction(_ -> model.configProperty().set(file.toString()));
                    return item;
                })
                .toList();
        MenuItem none = new MenuItem("No config was run yet");
        none.setDisable(true);
        recent.getItems().setAll(items.isEmpty() ? List.of(none) : items);
    }

    @FXML
    private void browseConfig() {
        dialogs.open("Choose a config", FileDialogs.Kind.CONFIG)
                .ifPresent(file -> model.configProperty().set(file.toString()));
    }

    @FXML
    private void editConfig() {
        model.configFile().ifPresent(edit);
    }

    @FXML
    private void addBars() {
        model.addBars(dialogs.openSeveral("Add bar files", FileDialogs.Kind.BARS));
    }

    @FXML
    private void addDatasets() {
        picker.open();
    }

    @FXML
    private void run() {
        screen.run();
    }
}
