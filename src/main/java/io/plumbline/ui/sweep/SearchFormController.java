package io.plumbline.ui.sweep;

import io.plumbline.ui.backtest.DatasetPickerViewModel;
import io.plumbline.ui.backtest.InputsForm;
import io.plumbline.ui.backtest.NoteLabel;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.Segments;
import io.plumbline.ui.common.Shown;
import io.plumbline.ui.sweep.TuningViewModel.State;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/// Binds the form "what to search".
public final class SearchFormController {

    private final TuningViewModel screen;
    private final SearchFormViewModel model;
    private final DatasetPickerViewModel picker;
    private final FileDialogs dialogs;

    @FXML
    private InputsForm inputs;

    @FXML
    private TextField limitBars;

    @FXML
    private NoteLabel limitBarsNote;

    @FXML
    private ChoiceBox<String> strategy;

    @FXML
    private NoteLabel strategyNote;

    @FXML
    private Segments presets;

    @FXML
    private Pane axes;

    @FXML
    private NoteLabel gridNote;

    @FXML
    private TextField constraints;

    @FXML
    private NoteLabel constraintsNote;

    @FXML
    private Segments stages;

    @FXML
    private Segments scenario;

    @FXML
    private ChoiceBox<String> objective;

    @FXML
    private TextField topK;

    @FXML
    private NoteLabel topKNote;

    @FXML
    private Label plan;

    @FXML
    private Button searchButton;

    @FXML
    private NoteLabel size;

    @FXML
    private Label obstacle;

    public SearchFormController(TuningViewModel screen, DatasetPickerViewModel picker, FileDialogs dialogs) {
        this.screen = screen;
        this.model = screen.form();
        this.picker = picker;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        inputs.bind(model.inputs(), picker, dialogs);
        limitBars.textProperty().bindBidirectional(model.limitBarsProperty());
        limitBarsNote.follow(model.limitBarsNoteProperty());
        bindGrid(model.grid());
        stages.show(List.of("Two", "One"));
        stages.chosenProperty().bindBidirectional(model.stagesProperty());
        scenario.show(List.of("A", "B", "C"));
        scenario.chosenProperty().bindBidirectional(model.scenarioProperty());
        Choices.bind(objective, model.objectives(), model.objectiveProperty());
        topK.textProperty().bindBidirectional(model.topKProperty());
        topKNote.follow(model.topKNoteProperty());
        plan.textProperty().bind(model.planProperty());
        size.follow(model.sizeProperty());
        obstacle.textProperty().bind(model.obstacleProperty());
        Shown.when(model.obstacleProperty().isNotEmpty(), obstacle);
        searchButton
                .disableProperty()
                .bind(model.obstacleProperty()
                        .isNotEmpty()
                        .or(screen.stateProperty().isEqualTo(State.RUNNING)));
    }

    private void bindGrid(GridViewModel grid) {
        strategy.setItems(model.strategies());
        strategy.valueProperty().bindBidirectional(model.strategyProperty());
        strategyNote.follow(model.strategyNoteProperty());
        presets.show(grid.presets());
        presets.chosenProperty().bindBidirectional(grid.presetProperty());
        grid.rows().addListener((ListChangeListener<AxisRow>) _ -> showRows(grid));
        showRows(grid);
        gridNote.follow(grid.noteProperty());
        constraints.textProperty().bindBidirectional(grid.constraintsProperty());
        constraintsNote.follow(grid.constraintsNoteProperty());
    }

    private void showRows(GridViewModel grid) {
        axes.getChildren()
                .setAll(grid.rows().stream()
                        .map(row -> new AxisRowView(row, grid))
                        .toList());
    }

    @FXML
    private void addAxis() {
        model.grid().addRow();
    }

    @FXML
    private void search() {
        screen.search();
    }
}
