package io.plumbline.ui.config;

import io.plumbline.ui.config.FormField.Named;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Names with a number each, such as the spreads of symbols: one small field per name, and a box to add a name.
final class NamesField extends FlowPane {

    private static final int WIDTH = 58;
    private static final String FIRST_VALUE = "1.0";

    private final FormField field;
    private final ComboBox<String> add = new ComboBox<>();
    private List<String> shown = List.of();
    private List<Consumer<String>> values = List.of();

    NamesField(FormField field) {
        this.field = field;
        getStyleClass().add("form-list");
        add.setEditable(!field.key().shape().closed());
        add.setPromptText("Add…");
        add.getStyleClass().add("form-add");
        add.setOnAction(_ -> {
            String chosen = add.getValue();
            if (chosen != null && add.getItems().contains(chosen)) {
                put(chosen);
            }
        });
        add.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && add.isEditable()) {
                put(add.getEditor().getText());
                event.consume();
            }
        });
        field.writtenProperty().subscribe(written -> show(written.names()));
    }

    /// The fields stay while their names do, so that one that is being typed in is not taken away.
    private void show(List<Named> names) {
        List<String> now = names.stream().map(Named::name).toList();
        if (!now.equals(shown) || getChildren().isEmpty()) {
            shown = now;
            getChildren().clear();
            values = now.stream().map(this::entry).toList();
            List<String> left = field.key().shape().choices().stream()
                    .filter(choice -> !now.contains(choice))
                    .toList();
            add.setItems(FXCollections.observableArrayList(left));
            if (!left.isEmpty() || add.isEditable()) {
                getChildren().add(add);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            values.get(i).accept(names.get(i).value());
        }
    }

    private Consumer<String> entry(String name) {
        TextField value = new TextField();
        value.setPrefWidth(WIDTH);
        value.getStyleClass().add("number-field");
        Button remove = new Button();
        remove.setGraphic(new FontIcon("mdi2c-close"));
        remove.getStyleClass().addAll("flat", "button-icon", "form-chip-remove");
        remove.setAccessibleText("Remove " + name);
        remove.setOnAction(_ -> field.removeNamed(name));
        HBox entry = new HBox(new Label(name), value, remove);
        entry.getStyleClass().addAll("form-chip", "form-named");
        getChildren().add(entry);
        return FieldControls.settled(value, text -> field.setNamed(name, text));
    }

    private void put(String name) {
        add.getSelectionModel().clearSelection();
        if (add.isEditable()) {
            add.getEditor().clear();
        }
        if (!name.isBlank() && !shown.contains(name.strip())) {
            field.setNamed(name.strip(), FIRST_VALUE);
        }
    }
}
