package io.plumbline.ui.config;

import io.plumbline.ui.common.SheetTable;
import io.plumbline.ui.common.Shown;
import io.plumbline.ui.compare.DiffLines;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Binds the differences between the edited config and another.
public final class DifferencesController {

    private static final int ROW_HEIGHT = 28;
    private static final int HEAD_HEIGHT = 46;

    private final DifferencesViewModel model;

    @FXML
    private Label title;

    @FXML
    private Button takeButton;

    @FXML
    private Label words;

    @FXML
    private SheetTable keys;

    @FXML
    private Node linesTitle;

    @FXML
    private DiffLines lines;

    public DifferencesController(DifferencesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.otherProperty().subscribe(other -> {
            title.setText(other.name() + " against this config");
            takeButton.setText("Take all of " + other.name().toLowerCase(Locale.ROOT));
        });
        words.textProperty().bind(model.wordsProperty());
        Shown.when(words.textProperty().isNotEmpty(), words);
        model.keysProperty().subscribe(changes -> {
            keys.show(model.keysSheet());
            keys.setPrefHeight(changes.size() * ROW_HEIGHT + HEAD_HEIGHT);
            keys.setVisible(!changes.isEmpty());
        });
        keys.managedProperty().bind(keys.visibleProperty());
        model.linesProperty().subscribe(shown -> lines.getItems().setAll(shown));
        Shown.when(Bindings.isNotEmpty(lines.getItems()), linesTitle);
        lines.visibleProperty().bind(linesTitle.visibleProperty());
        takeButton.disableProperty().bind(linesTitle.visibleProperty().not());
    }

    @FXML
    private void back() {
        model.shownProperty().set(false);
    }

    @FXML
    private void takeAll() {
        model.takeAll();
    }
}
