package io.plumbline.ui.config;

import io.plumbline.ui.config.GridModel.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The grid of a search: a box with the ready ones, and for one of the user's own a row for each parameter with its
/// values.
final class GridField extends VBox {

    private static final int WIDTH = 260;
    private static final int KIND_WIDTH = 132;

    private final GridModel model;
    private final ComboBox<String> kind = new ComboBox<>();
    private final GridPane rows = new GridPane();
    private final ComboBox<String> add = new ComboBox<>();
    private final List<Consumer<String>> values = new ArrayList<>();
    private List<String> shown = List.of();
    private boolean showing;

    GridField(FormField field) {
        this.model = new GridModel(field);
        getStyleClass().add("form-grid");
        rows.getStyleClass().add("form-table");
        kind.getItems().setAll(model.choices());
        kind.setPrefWidth(KIND_WIDTH);
        kind.valueProperty().subscribe((_, chosen) -> {
            if (!showing && chosen != null) {
                model.choose(chosen);
            }
        });
        add.setPromptText("Add…");
        add.getStyleClass().add("form-add");
        add.setOnAction(_ -> {
            String chosen = add.getValue();
            if (!showing && chosen != null) {
                model.add(chosen);
            }
        });
        getChildren().setAll(kind, rows);
        // Also where the same is written: the strategy may be another.
        field.writtenProperty().subscribe(this::show);
        show();
    }

    private void show() {
        showing = true;
        kind.setValue(model.choice());
        List<Axis> axes = model.axes();
        List<String> now = axes.stream().map(Axis::parameter).toList();
        if (!now.equals(shown)) {
            shown = now;
            rebuild();
        }
        for (int i = 0; i < axes.size(); i++) {
            values.get(i).accept(axes.get(i).values());
        }
        List<String> left = model.left();
        if (!add.getItems().equals(left)) {
            add.setItems(FXCollections.observableArrayList(left));
        }
        add.getSelectionModel().clearSelection();
        showing = false;
    }

    private void rebuild() {
        rows.getChildren().clear();
        values.clear();
        for (int row = 0; row < shown.size(); row++) {
            String parameter = shown.get(row);
            TextField written = new TextField();
            written.setPrefWidth(WIDTH);
            written.setPromptText("10, 15, 20   or   10 to 20 by 5");
            values.add(FieldControls.settled(written, text -> model.set(parameter, text)));
            Button remove = new Button();
            remove.setGraphic(new FontIcon("mdi2c-close"));
            remove.getStyleClass().addAll("flat", "button-icon", "form-chip-remove");
            remove.setAccessibleText("Remove " + parameter);
            remove.setOnAction(_ -> model.remove(parameter));
            rows.addRow(row, new Label(parameter), written, remove);
        }
        if (!shown.isEmpty()) {
            rows.add(add, 0, shown.size());
            Label hint = new Label("Values such as 10, 15, 20, or 10 to 20 by 5");
            hint.getStyleClass().add("form-wants");
            rows.add(hint, 1, shown.size(), 2, 1);
        }
    }
}
