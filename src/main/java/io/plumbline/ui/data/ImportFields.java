package io.plumbline.ui.data;

import atlantafx.base.layout.InputGroup;
import io.plumbline.ui.common.SettledText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// The fields of the import sheet, one below the other: what it is, its value to be corrected, and why it is that.
public final class ImportFields extends GridPane {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");
    private static final int MOST_OFFERED = 8;
    private static final double EDITOR_WIDTH = 234;

    private Optional<ImportFile> chosen = Optional.empty();
    private final CheckBox replace = new CheckBox("Replace the one that has this name");

    public ImportFields() {
        getStyleClass().add("import-fields");
        ColumnConstraints editors = new ColumnConstraints(EDITOR_WIDTH);
        ColumnConstraints notes = new ColumnConstraints();
        notes.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), editors, notes);
        replace.setId("import-replace");
        replace.managedProperty().bind(replace.visibleProperty());
        replace.setMinWidth(USE_PREF_SIZE);
    }

    /// Shows the fields of a form.
    void bind(ImportForm form) {
        for (ImportField field : ImportField.values()) {
            Label title = new Label(field.title());
            title.setMinWidth(USE_PREF_SIZE);
            Node editor = editor(field, form);
            editor.setId("import-" + field.name().toLowerCase(Locale.ROOT));
            editor.setAccessibleText(field.title());
            title.setLabelFor(editor);
            addRow(getRowCount(), title, editor, note(field, form));
        }
    }

    private Node note(ImportField field, ImportForm form) {
        Label words = new Label();
        words.getStyleClass().add("import-why");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(460);
        tip.textProperty().bind(words.textProperty());
        form.note(field).subscribe(note -> {
            words.setText(note.words());
            words.setTooltip(note.words().isEmpty() ? null : tip);
            words.pseudoClassStateChanged(BAD, note.kind() == ImportForm.Note.Kind.BAD);
            words.pseudoClassStateChanged(DOUBT, note.kind() == ImportForm.Note.Kind.DOUBT);
        });
        if (field != ImportField.NAME) {
            return words;
        }
        HBox both = new HBox(words, replace);
        both.getStyleClass().add("name-note");
        return both;
    }

    private static Node editor(ImportField field, ImportForm form) {
        StringProperty value = form.value(field);
        return switch (field) {
            case TIMEFRAME -> {
                Label label = new Label();
                label.getStyleClass().add("import-timeframe");
                label.textProperty().bind(value);
                yield label;
            }
            case NAME -> text(value);
            case SYMBOL -> symbol(form, value);
            case CLOCK -> clock(value);
            default -> {
                ComboBox<String> choice = new ComboBox<>();
                choice.getItems().setAll(field.answers());
                choice.setMaxWidth(Double.MAX_VALUE);
                choice.setVisibleRowCount(field.answers().size());
                choice.valueProperty().bindBidirectional(value);
                yield choice;
            }
        };
    }

    private static TextField text(StringProperty value) {
        TextField text = new TextField();
        SettledText.bind(text, value);
        return text;
    }

    private static Node symbol(ImportForm form, StringProperty value) {
        TextField text = text(value);
        text.setPromptText("Such as EURUSD");
        AutoCompletionBinding<String> completion = TextFields.bindAutoCompletion(
                text,
                request -> text.isFocused() && !text.getText().equals(value.get())
                        ? form.symbolsLike(request.getUserText()).stream()
                                .limit(MOST_OFFERED)
                                .toList()
                        : List.of());
        // A click beside the list is meant for what is there, and what is settled needs no list any more.
        completion.getAutoCompletionPopup().setConsumeAutoHidingEvents(false);
        value.subscribe(_ -> completion.getAutoCompletionPopup().hide());
        completion.setVisibleRowCount(MOST_OFFERED);
        completion.setOnAutoCompleted(event -> value.set(event.getCompletion()));
        return text;
    }

    /// The clock is chosen from the usual ones or typed, such as "utc+2".
    private static Node clock(StringProperty value) {
        TextField text = text(value);
        text.setPromptText("Such as utc+2, ny+7");
        HBox.setHgrow(text, Priority.ALWAYS);
        MenuButton usual = new MenuButton();
        usual.getStyleClass().add("button-icon");
        usual.setMaxHeight(Double.MAX_VALUE);
        usual.setAccessibleText("The usual clocks");
        usual.setTooltip(new Tooltip("The usual clocks"));
        for (String answer : ImportField.CLOCK.answers()) {
            MenuItem item = new MenuItem(answer);
            item.setOnAction(_ -> value.set(answer));
            usual.getItems().add(item);
        }
        InputGroup both = new InputGroup(text, usual);
        both.setMaxHeight(USE_PREF_SIZE);
        return both;
    }

    /// Shows whether a file replaces the dataset that has its name.
    void choose(ImportFile file) {
        if (chosen.isPresent()) {
            replace.selectedProperty().unbindBidirectional(chosen.get().replaceProperty());
        }
        chosen = Optional.of(file);
        replace.visibleProperty().bind(file.nameTakenProperty());
        replace.selectedProperty().bindBidirectional(file.replaceProperty());
    }
}
