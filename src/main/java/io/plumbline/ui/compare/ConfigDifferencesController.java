package io.plumbline.ui.compare;

import io.plumbline.ui.common.SheetTable;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Binds the differences of two configs: by key, and line by line.
public final class ConfigDifferencesController {

    private static final int ROW_HEIGHT = 28;
    private static final int HEAD_HEIGHT = 46;

    private final CompareDetailsViewModel model;

    @FXML
    private SheetTable keys;

    @FXML
    private Label words;

    @FXML
    private Node linesHead;

    @FXML
    private Node keysTools;

    @FXML
    private DiffLines lines;

    public ConfigDifferencesController(CompareDetailsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        words.textProperty().bind(model.configWordsProperty());
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        model.keysProperty().subscribe(changes -> {
            keys.show(model.keysSheet());
            keys.setPrefHeight(changes.size() * ROW_HEIGHT + HEAD_HEIGHT);
            keys.setVisible(!changes.isEmpty());
        });
        for (Node beside : List.of(keysTools, keys)) {
            beside.managedProperty().bind(keys.visibleProperty());
        }
        keysTools.visibleProperty().bind(keys.visibleProperty());
        model.linesProperty().subscribe(shown -> lines.getItems().setAll(shown));
        lines.visibleProperty().bind(Bindings.isNotEmpty(lines.getItems()));
        linesHead.visibleProperty().bind(lines.visibleProperty());
    }

    @FXML
    private void copyKeys() {
        keys.copy();
    }

    @FXML
    private void exportKeys() {
        model.export(keys.asSorted());
    }

    @FXML
    private void copyLines() {
        lines.copy();
    }
}
