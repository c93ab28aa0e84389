package io.plumbline.ui.sweep;

import io.plumbline.ui.backtest.FieldNote;
import io.plumbline.ui.backtest.NoteLabel;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One [AxisRow] in the form: parameter, values, how many, remove; a note below.
final class AxisRowView extends VBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    AxisRowView(AxisRow row, GridViewModel grid) {
        getStyleClass().add("bar-row");
        ComboBox<String> parameter = new ComboBox<>();
        parameter.getStyleClass().add("axis-parameter");
        parameter.getItems().setAll(grid.parametersOfStrategy());
        parameter.setPromptText("Parameter");
        parameter.valueProperty().bindBidirectional(row.parameterProperty());
        TextField values = new TextField();
        values.getStyleClass().add("axis-values");
        values.idProperty().bind(Bindings.concat("values-", row.parameterProperty()));
        values.setPromptText("1.5, 2, 2.5 or 10:30:5");
        values.textProperty().bindBidirectional(row.valuesProperty());
        Tooltip inConfig = new Tooltip();
        inConfig.textProperty().bind(row.parameterProperty().map(grid::configWords));
        values.setTooltip(inConfig);
        HBox.setHgrow(values, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("axis-count");
        count.textProperty().bind(row.countProperty());
        count.setTooltip(new Tooltip("How many values"));
        Button cross = new Button("", new FontIcon("mdi2c-close"));
        cross.getStyleClass().addAll("flat", "button-icon", "bar-remove");
        cross.setAccessibleText("Do not vary this parameter");
        cross.setTooltip(new Tooltip("Do not vary this parameter"));
        cross.setOnAction(_ -> grid.remove(row));
        HBox fields = new HBox(parameter, values, count, cross);
        fields.getStyleClass().add("bar-fields");
        NoteLabel note = new NoteLabel();
        note.follow(row.noteProperty());
        row.noteProperty().subscribe(now -> values.pseudoClassStateChanged(BAD, now.kind() == FieldNote.Kind.BAD));
        getChildren().addAll(fields, note);
    }
}
