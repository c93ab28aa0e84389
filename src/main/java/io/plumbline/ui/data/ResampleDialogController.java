package io.plumbline.ui.data;

import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.common.Segments;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Binds the dialog that makes longer bars.
public final class ResampleDialogController implements ScreenActions {

    private final ResampleDialogViewModel model;

    @FXML
    private Label source;

    @FXML
    private Segments targets;

    @FXML
    private Label hint;

    @FXML
    private TextField name;

    @FXML
    private DialogFoot foot;

    public ResampleDialogController(ResampleDialogViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        source.textProperty().bind(model.sourceProperty());
        hint.textProperty().bind(model.hintProperty());
        name.textProperty().bindBidirectional(model.nameProperty());
        model.targets().addListener((Observable _) -> targets.show(model.targetNames()));
        targets.show(model.targetNames());
        targets.chosenProperty().bindBidirectional(model.chosenProperty());
        foot.follow(model.work(), model.obstacleProperty(), "Resample", model::resample, model::close);
    }

    @Override
    public void shown() {
        foot.focusAct();
    }

    @Override
    public void cancel() {
        model.close();
    }

    @Override
    public void hidden() {
        model.close();
    }
}
