package io.plumbline.ui.backtest;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One [BarRow] in the form: symbol, file, remove; notes below.
final class BarRowView extends VBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    BarRowView(BarRow row, Runnable remove) {
        getStyleClass().add("bar-row");
        TextField symbol = new TextField();
        symbol.getStyleClass().add("bar-symbol");
        symbol.setPromptText("Symbol");
        symbol.textProperty().bindBidirectional(row.symbolProperty());
        TextField file = new TextField();
        file.setPromptText("Bar file, or library: and a dataset's name");
        file.getStyleClass().add("path-field");
        file.textProperty().bindBidirectional(row.fileProperty());
        file.setTooltip(new Tooltip());
        file.getTooltip().textProperty().bind(row.fileProperty());
        HBox.setHgrow(file, Priority.ALWAYS);
        Button cross = new Button("", new FontIcon("mdi2c-close"));
        cross.getStyleClass().addAll("flat", "button-icon", "bar-remove");
        cross.setAccessibleText("Remove this symbol");
        cross.setTooltip(new Tooltip("Remove this symbol"));
        cross.setOnAction(_ -> remove.run());
        HBox fields = new HBox(symbol, file, cross);
        fields.getStyleClass().add("bar-fields");
        NoteLabel symbolNote = new NoteLabel();
        symbolNote.follow(row.symbolNoteProperty());
        NoteLabel fileNote = new NoteLabel();
        fileNote.follow(row.fileNoteProperty());
        mark(symbol, row.symbolNoteProperty());
        mark(file, row.fileNoteProperty());
        getChildren().addAll(fields, symbolNote, fileNote);
    }

    static void mark(TextField field, ObservableValue<FieldNote> note) {
        note.subscribe(now -> field.pseudoClassStateChanged(BAD, now.kind() == FieldNote.Kind.BAD));
    }
}
