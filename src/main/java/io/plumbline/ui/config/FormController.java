package io.plumbline.ui.config;

import io.plumbline.ui.common.Shown;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Binds the form side of the config editor.
public final class FormController {

    private final FormViewModel model;

    @FXML
    private TextField filter;

    @FXML
    private VBox sections;

    public FormController(FormViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            }
        });
        List<SectionPane> panes =
                model.sections().stream().map(SectionPane::new).toList();
        sections.getChildren().setAll(panes);
        Label nothing = new Label("No field has all of these words");
        nothing.getStyleClass().add("message-text");
        Shown.when(model.foundProperty().not(), nothing);
        sections.getChildren().add(nothing);
    }
}
