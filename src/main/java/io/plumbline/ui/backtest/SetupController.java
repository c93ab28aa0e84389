package io.plumbline.ui.backtest;

import io.plumbline.ui.backtest.BacktestViewModel.Phase;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.Segments;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Binds the form "what to run".
public final class SetupController {

    private final BacktestViewModel screen;
    private final SetupViewModel model;
    private final DatasetPickerViewModel picker;
    private final FileDialogs dialogs;

    @FXML
    private InputsForm inputs;

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

    public SetupController(BacktestViewModel screen, DatasetPickerViewModel picker, FileDialogs dialogs) {
        this.screen = screen;
        this.model = screen.setup();
        this.picker = picker;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        inputs.bind(model, picker, dialogs);
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

    @FXML
    private void run() {
        screen.run();
    }
}
