package io.plumbline.ui.config;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A list of values such as symbols: one chip each, in their order, and a box to add another.
final class ListField extends FlowPane {

    private final FormField field;
    private final ComboBox<String> add = new ComboBox<>();

    ListField(FormField field) {
        this.field = field;
        getStyleClass().add("form-list");
        boolean closed = field.key().shape().closed();
        add.setEditable(!closed);
        add.setPromptText("Add…");
        add.getStyleClass().add("form-add");
        add.setOnAction(_ -> added());
        add.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && add.isEditable()) {
                put(add.getEditor().getText());
                event.consume();
            }
        });
        field.writtenProperty().subscribe(written -> show(written.items()));
    }

    private void show(List<String> items) {
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            parts.add(chip(items, i));
        }
        List<String> left = field.key().shape().choices().stream()
                .filter(choice -> !items.contains(choice))
                .toList();
        add.setItems(FXCollections.observableArrayList(left));
        boolean more = !left.isEmpty() || add.isEditable();
        if (more) {
            parts.add(add);
        }
        getChildren().setAll(parts);
    }

    private Node chip(List<String> items, int index) {
        Label words = new Label(items.get(index));
        Button remove = new Button();
        remove.setGraphic(new FontIcon("mdi2c-close"));
        remove.getStyleClass().addAll("flat", "button-icon", "form-chip-remove");
        remove.setAccessibleText("Remove " + items.get(index));
        remove.setOnAction(_ -> {
            List<String> less = new ArrayList<>(items);
            less.remove(index);
            field.setItems(less);
        });
        HBox chip = new HBox(words, remove);
        chip.getStyleClass().add("form-chip");
        MenuItem earlier = new MenuItem("Move left");
        earlier.setDisable(index == 0);
        earlier.setOnAction(_ -> move(items, index, index - 1));
        MenuItem later = new MenuItem("Move right");
        later.setDisable(index == items.size() - 1);
        later.setOnAction(_ -> move(items, index, index + 1));
        ContextMenu menu = new ContextMenu(earlier, later);
        chip.setOnContextMenuRequested(event -> menu.show(chip, event.getScreenX(), event.getScreenY()));
        return chip;
    }

    private void move(List<String> items, int from, int to) {
        List<String> moved = new ArrayList<>(items);
        moved.add(to, moved.remove(from));
        field.setItems(moved);
    }

    private void added() {
        String chosen = add.getValue();
        if (chosen != null && add.getItems().contains(chosen)) {
            put(chosen);
        }
    }

    private void put(String value) {
        String item = value.strip();
        List<String> items = field.writtenProperty().get().items();
        add.getSelectionModel().clearSelection();
        if (add.isEditable()) {
            add.getEditor().clear();
        }
        if (!item.isEmpty() && !items.contains(item)) {
            List<String> more = new ArrayList<>(items);
            more.add(item);
            field.setItems(more);
        }
    }
}
