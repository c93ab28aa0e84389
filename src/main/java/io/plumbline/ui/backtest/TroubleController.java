package io.plumbline.ui.backtest;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;

/// Binds the part of the backtest screen that says why a run failed.
public final class TroubleController {

    private static final PseudoClass BLAMED = PseudoClass.getPseudoClass("blamed");

    private final BacktestViewModel model;

    @FXML
    private Label title;

    @FXML
    private Label message;

    @FXML
    private GridPane inputs;

    @FXML
    private Pane detailsPane;

    @FXML
    private TextArea details;

    public TroubleController(BacktestViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        detailsPane.managedProperty().bind(detailsPane.visibleProperty());
        model.troubleProperty().subscribe(trouble -> trouble.ifPresent(this::show));
    }

    private void show(Trouble trouble) {
        title.setText(trouble.title());
        message.setText(trouble.message());
        detailsPane.setVisible(trouble.details().isPresent());
        details.setText(trouble.details().orElse(""));
        inputs.getChildren().clear();
        for (Trouble.Input input : trouble.inputs()) {
            Label role = new Label(input.role());
            role.getStyleClass().add("input-role");
            Label path = new Label(input.path());
            path.getStyleClass().add("input-path");
            role.pseudoClassStateChanged(BLAMED, input.blamed());
            path.pseudoClassStateChanged(BLAMED, input.blamed());
            inputs.addRow(inputs.getRowCount(), role, path);
        }
    }

    @FXML
    private void copyDetails() {
        ClipboardContent content = new ClipboardContent();
        content.putString(details.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @FXML
    private void runAgain() {
        model.run();
    }
}
