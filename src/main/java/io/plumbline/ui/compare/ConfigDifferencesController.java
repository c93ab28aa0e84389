package io.plumbline.ui.compare;

import io.plumbline.ui.common.SheetTable;
import io.plumbline.ui.common.TextCopy;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;

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
    private ListView<ConfigLine> lines;

    public ConfigDifferencesController(CompareDetailsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        words.textProperty().bind(model.configWordsProperty());
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        lines.setCellFactory(list -> new LineCell());
        model.keysProperty().subscribe(changes -> {
            keys.show(model.keysSheet());
            keys.setPrefHeight(changes.size() * ROW_HEIGHT + HEAD_HEIGHT);
            keys.setVisible(!changes.isEmpty());
        });
        for (Node beside : List.of(keysTools, keys)) {
            beside.managedProperty().bind(keys.visibleProperty());
        }
        keysTools.visibleProperty().bind(keys.visibleProperty());
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TextCopy.onKey(lines, this::copyLines);
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

    /// Copies the selected lines with their signs, or all if none is selected.
    @FXML
    private void copyLines() {
        List<ConfigLine> selected = lines.getSelectionModel().getSelectedItems();
        List<ConfigLine> copied = selected.isEmpty() ? lines.getItems() : selected;
        TextCopy.put(copied.stream().map(ConfigLine::signed).collect(Collectors.joining("\n", "", "\n")));
    }

    /// A line with its two numbers and its sign.
    private static final class LineCell extends ListCell<ConfigLine> {
        private final Label baseline = new Label();
        private final Label other = new Label();
        private final Label sign = new Label();
        private final Label text = new Label();
        private final HBox row = new HBox(baseline, other, sign, text);

        LineCell() {
            List.of(baseline, other).forEach(label -> label.getStyleClass().add("diff-number"));
            sign.getStyleClass().add("diff-sign");
        }

        @Override
        protected void updateItem(ConfigLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean nothing = empty || line == null;
            for (ConfigLine.Kind kind : ConfigLine.Kind.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(kind.styleClass()), !nothing && line.kind() == kind);
            }
            if (nothing) {
                setGraphic(null);
                return;
            }
            baseline.setText(line.baseline());
            other.setText(line.other());
            sign.setText(line.kind().sign());
            text.setText(line.text());
            setGraphic(row);
        }
    }
}
