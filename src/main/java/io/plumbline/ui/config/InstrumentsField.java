package io.plumbline.ui.config;

import io.plumbline.ui.config.FormField.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The symbols that the config itself describes: a row each with pip size, base and quote, and a field to add one.
final class InstrumentsField extends GridPane {

    private static final List<String> KEYS = List.of("pip_size", "base", "quote");
    private static final String FIRST_PIP = "0.0001";

    private final FormField field;
    private List<String> shown = List.of();
    private final Map<String, Consumer<String>> values = new HashMap<>();

    InstrumentsField(FormField field) {
        this.field = field;
        getStyleClass().add("form-table");
        field.writtenProperty().subscribe(written -> show(written.names()));
    }

    private void show(List<Named> names) {
        List<String> symbols = names.stream()
                .map(Named::name)
                .filter(name -> KEYS.stream().noneMatch(key -> name.endsWith("." + key)))
                .toList();
        if (!symbols.equals(shown) || getChildren().isEmpty()) {
            shown = symbols;
            rebuild();
        }
        Map<String, String> written = new HashMap<>();
        names.forEach(named -> written.put(named.name(), named.value()));
        values.forEach((name, show) -> show.accept(written.getOrDefault(name, "")));
    }

    private void rebuild() {
        getChildren().clear();
        values.clear();
        if (!shown.isEmpty()) {
            for (int column = 0; column < KEYS.size(); column++) {
                Label head = new Label(KEYS.get(column));
                head.getStyleClass().add("form-wants");
                add(head, column + 1, 0);
            }
        }
        for (int i = 0; i < shown.size(); i++) {
            String symbol = shown.get(i);
            add(new Label(symbol), 0, i + 1);
            for (int column = 0; column < KEYS.size(); column++) {
                String name = symbol + "." + KEYS.get(column);
                TextField value = new TextField();
                value.setPromptText(column == 0 ? "" : "usual");
                values.put(name, FieldControls.settled(value, text -> {
                    if (text.isBlank()) {
                        field.removeNamed(name);
                    } else {
                        field.setNamed(name, text);
                    }
                }));
                add(value, column + 1, i + 1);
            }
            Button remove = new Button();
            remove.setGraphic(new FontIcon("mdi2c-close"));
            remove.getStyleClass().addAll("flat", "button-icon", "form-chip-remove");
            remove.setAccessibleText("Remove " + symbol);
            remove.setOnAction(_ -> field.removeNamed(symbol));
            add(remove, KEYS.size() + 1, i + 1);
        }
        TextField symbol = new TextField();
        symbol.setPromptText("Add a symbol…");
        symbol.getStyleClass().add("form-add");
        symbol.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !symbol.getText().isBlank()) {
                field.setNamed(symbol.getText().strip() + ".pip_size", FIRST_PIP);
                symbol.clear();
            }
        });
        add(symbol, 0, shown.size() + 1, 2, 1);
    }
}
