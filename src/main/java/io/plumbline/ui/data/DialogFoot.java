package io.plumbline.ui.data;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The lower end of a dialog: what is wrong or how far it is, Cancel, and the button that does it, which Enter
/// presses.
public final class DialogFoot extends HBox {

    private final Label words = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button cancel = new Button("Cancel");
    private final Button act = new Button();

    public DialogFoot() {
        getStyleClass().add("dialog-foot");
        words.getStyleClass().add("dialog-trouble");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        progress.getStyleClass().add("dialog-progress");
        progress.managedProperty().bind(progress.visibleProperty());
        cancel.setMinWidth(USE_PREF_SIZE);
        act.setMinWidth(USE_PREF_SIZE);
        act.setDefaultButton(true);
        act.getStyleClass().add("dialog-act");
        getChildren().addAll(words, progress, cancel, act);
    }

    /// Shows what a dialog does.
    ///
    /// @param obstacle why it cannot be done as it is; empty if it can
    /// @param action what the button says, such as "Resample"
    void follow(DialogWork work, ObservableValue<String> obstacle, String action, Runnable go, Runnable close) {
        act.setText(action);
        act.setOnAction(_ -> go.run());
        cancel.setOnAction(_ -> close.run());
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> work.troubleProperty().get().isEmpty()
                                ? obstacle.getValue()
                                : work.troubleProperty().get(),
                        work.troubleProperty(),
                        obstacle));
        progress.visibleProperty().bind(work.runningProperty());
        progress.progressProperty().bind(work.progressProperty());
        act.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> work.runningProperty().get()
                                || !obstacle.getValue().isEmpty(),
                        work.runningProperty(),
                        obstacle));
    }

    void dangerous() {
        act.getStyleClass().add("danger");
    }

    void focusAct() {
        act.requestFocus();
    }

    void focusCancel() {
        cancel.requestFocus();
    }
}
