package io.plumbline.ui.backtest;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/// A [FieldNote] below its field, in the colour and with the icon of what it means; takes no room without words.
public final class NoteLabel extends Label {

    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final FontIcon icon = new FontIcon("mdi2c-check");

    public NoteLabel() {
        getStyleClass().add("field-note");
        setGraphic(icon);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
    }

    /// Shows this note and the ones that follow it.
    public void follow(ObservableValue<FieldNote> note) {
        note.subscribe(this::show);
    }

    private void show(FieldNote note) {
        setText(note.words());
        setVisible(!note.words().isEmpty());
        pseudoClassStateChanged(GOOD, note.kind() == FieldNote.Kind.GOOD);
        pseudoClassStateChanged(DOUBT, note.kind() == FieldNote.Kind.DOUBT);
        pseudoClassStateChanged(BAD, note.kind() == FieldNote.Kind.BAD);
        icon.setIconLiteral(
                switch (note.kind()) {
                    case GOOD, NONE -> "mdi2c-check";
                    case CHECKING -> "mdi2t-timer-sand";
                    case DOUBT -> "mdi2a-alert-outline";
                    case BAD -> "mdi2a-alert-circle-outline";
                });
    }
}
