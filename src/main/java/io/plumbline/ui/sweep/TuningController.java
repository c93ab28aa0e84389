package io.plumbline.ui.sweep;

import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.common.Shown;
import io.plumbline.ui.sweep.TuningViewModel.State;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;

/// Binds the tuning screen's panes: the form, or what a search has found with how it goes above it.
public final class TuningController implements ScreenActions {

    private final TuningViewModel model;

    @FXML
    private Label subject;

    @FXML
    private ToggleButton formSwitch;

    @FXML
    private MenuButton exportMenu;

    @FXML
    private MenuItem filesItem;

    @FXML
    private Node runningPane;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label progressWords;

    @FXML
    private Label bestWords;

    @FXML
    private Node troublePane;

    @FXML
    private Label trouble;

    @FXML
    private Node remarkPane;

    @FXML
    private Label remark;

    @FXML
    private Node formPane;

    @FXML
    private Node resultPane;

    public TuningController(TuningViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        BooleanBinding nothing = model.stateProperty().isEqualTo(State.NONE);
        BooleanBinding running = model.stateProperty().isEqualTo(State.RUNNING);
        subject.textProperty()
                .bind(Bindings.when(nothing.or(model.formShownProperty()))
                        .then("Tries every combination of some values and shows which of them stand on firm ground")
                        .otherwise(model.subjectProperty()));
        formSwitch.selectedProperty().bindBidirectional(model.formShownProperty());
        formSwitch.disableProperty().bind(nothing);
        Shown.when(nothing.not().and(model.formShownProperty().not()), exportMenu);
        filesItem.disableProperty().bind(model.result().endedProperty().not());
        Shown.when(running, runningPane);
        progress.progressProperty().bind(model.progressProperty());
        progressWords.textProperty().bind(model.progressWordsProperty());
        bestWords
                .textProperty()
                .bind(Bindings.when(model.bestWordsProperty().isEmpty())
                        .then("")
                        .otherwise(Bindings.concat("Best so far: ", model.bestWordsProperty())));
        Shown.when(model.troubleProperty().isNotEmpty(), troublePane);
        trouble.textProperty().bind(model.troubleProperty());
        Shown.when(
                model.remarkProperty()
                        .isNotEmpty()
                        .and(model.formShownProperty().not()),
                remarkPane);
        remark.textProperty().bind(model.remarkProperty());
        formPane.visibleProperty().bind(model.formShownProperty());
        resultPane.visibleProperty().bind(model.formShownProperty().not());
        model.formShownProperty().subscribe(shown -> {
            if (shown) {
                model.kept().refresh();
            }
        });
    }

    @Override
    public void run() {
        model.search();
    }

    @FXML
    @Override
    public void cancel() {
        model.cancel();
    }

    @Override
    public void open() {
        model.formShownProperty().set(true);
    }

    @Override
    public void open(Path file) {
        model.formShownProperty().set(true);
        model.form().inputs().take(List.of(file));
    }

    @Override
    public void save() {
        model.result().saveAsConfig();
    }

    @Override
    public void shown() {
        model.kept().refresh();
    }

    @Override
    public void hidden() {
        model.form().inputs().remember();
    }

    @Override
    public String helpTopic() {
        return "Tuning screen";
    }

    @FXML
    private void exportTable() {
        model.result().exportTable();
    }

    @FXML
    private void exportMap() {
        model.result().exportMap();
    }

    @FXML
    private void exportFiles() {
        model.result().write();
    }
}
