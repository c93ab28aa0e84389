package io.plumbline.ui.data;

import io.plumbline.ui.common.ScreenActions;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// Binds the dialog that asks before datasets are removed.
public final class RemoveDialogController implements ScreenActions {

    private final RemoveDialogViewModel model;

    @FXML
    private Label question;

    @FXML
    private Label names;

    @FXML
    private DialogFoot foot;

    public RemoveDialogController(RemoveDialogViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.namesProperty().subscribe(_ -> {
            question.setText(model.question());
            names.setText(model.list());
            names.setVisible(!model.list().isEmpty());
        });
        names.managedProperty().bind(names.visibleProperty());
        foot.follow(model.work(), new SimpleStringProperty(""), "Remove", model::remove, model::close);
        foot.dangerous();
    }

    @Override
    public void shown() {
        foot.focusCancel();
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
