package io.plumbline.ui.data;

import atlantafx.base.controls.Popover;
import io.plumbline.core.IndicatorChoice;
import io.plumbline.core.IndicatorKind.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// An indicator's chip: its colour, its name, and a cross that takes it away. A click opens its parameters, which
/// apply as they are typed.
final class OverlayChip extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double WIDTH_OF_WORDS = 230;

    private final OverlaysViewModel model;
    private final OverlayLine line;
    private final Button words = new Button();

    OverlayChip(OverlaysViewModel model, OverlayLine line) {
        this.model = model;
        this.line = line;
        getStyleClass().add("chip");
        Region swatch = new Region();
        swatch.getStyleClass()
                .addAll(
                        "swatch-line",
                        line.tone().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        words.setGraphic(swatch);
        words.getStyleClass().addAll("flat", "chip-words");
        words.setTooltip(new Tooltip(line.kind().meaning() + "\nClick to change its parameters."));
        words.setOnAction(_ -> edit());
        line.readyProperty().subscribe(_ -> words.setText(line.title()));
        line.troubleProperty().subscribe(trouble -> pseudoClassStateChanged(WRONG, !trouble.isEmpty()));
        Button remove = new Button("", new FontIcon("mdi2c-close"));
        remove.getStyleClass().addAll("flat", "button-icon", "chip-remove");
        remove.setAccessibleText("Remove " + line.kind().title());
        remove.setOnAction(_ -> model.remove(line));
        getChildren().setAll(words, remove);
    }

    /// Opens the parameters.
    void edit() {
        Popover popover = new Popover();
        popover.setContentNode(editor(popover));
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.show(words);
    }

    private VBox editor(Popover popover) {
        Label meaning = new Label(line.kind().meaning());
        meaning.setWrapText(true);
        meaning.setMaxWidth(WIDTH_OF_WORDS);
        meaning.getStyleClass().add("section-unit");
        GridPane fields = new GridPane();
        fields.getStyleClass().add("overlay-fields");
        List<TextField> typed = new ArrayList<>();
        List<Parameter> parameters = line.kind().parameters();
        for (int place = 0; place < parameters.size(); place++) {
            Parameter parameter = parameters.get(place);
            TextField field =
                    new TextField(written(line.choiceProperty().get().values().get(place), parameter));
            field.setPrefColumnCount(7);
            field.setTooltip(new Tooltip(parameter.words()));
            field.setOnAction(_ -> popover.hide());
            typed.add(field);
            fields.addRow(place, new Label(parameter.title()), field);
        }
        typed.forEach(field -> field.textProperty().subscribe((_, _) -> apply(typed)));
        Label trouble = new Label();
        trouble.setWrapText(true);
        trouble.setMaxWidth(WIDTH_OF_WORDS);
        trouble.getStyleClass().add("field-trouble");
        trouble.textProperty().bind(line.troubleProperty());
        VBox editor = new VBox(meaning, fields, trouble);
        editor.getStyleClass().add("overlay-editor");
        return editor;
    }

    private void apply(List<TextField> typed) {
        List<Double> values = new ArrayList<>();
        for (int place = 0; place < typed.size(); place++) {
            Parameter parameter = line.kind().parameters().get(place);
            Optional<Double> value = number(typed.get(place).getText()).filter(parameter::allows);
            typed.get(place).pseudoClassStateChanged(WRONG, value.isEmpty());
            value.ifPresent(values::add);
        }
        if (values.size() == typed.size()) {
            model.change(line, new IndicatorChoice(line.kind().key(), values));
        }
    }

    private static Optional<Double> number(String typed) {
        try {
            return Optional.of(Double.valueOf(typed.strip().replace('\u2212', '-')));
        } catch (NumberFormatException e) {
            // The field is marked until it is a number.
            return Optional.empty();
        }
    }

    private static String written(double value, Parameter parameter) {
        return parameter.decimals() == 0 ? String.valueOf((long) value) : String.valueOf(value);
    }
}
