package io.plumbline.ui.history;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A text that is edited in place and saved when the user is done with it, with what went wrong beside it.
public final class EditedText {

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final Consumer<String> save;
    private String saved = "";

    EditedText(Consumer<String> save) {
        this.save = save;
    }

    /// Shows the text of another run.
    void show(String now) {
        saved = now;
        trouble.set("");
        text.set(now);
    }

    /// Saves the text, if it is another than the saved one.
    public void commit() {
        if (!text.get().equals(saved)) {
            save.accept(text.get());
        }
    }

    /// Brings back the saved text.
    public void revert() {
        show(saved);
    }

    /// Whether what was typed is not saved yet.
    boolean edited() {
        return !text.get().equals(saved);
    }

    /// How saving ended.
    ///
    /// @param wanted what was to be saved
    /// @param kept what that has become, such as the same without blanks around it
    void told(String wanted, String kept, Optional<String> why) {
        trouble.set(why.orElse(""));
        if (why.isEmpty()) {
            saved = kept;
            if (text.get().equals(wanted)) {
                text.set(kept);
            }
        }
    }

    public StringProperty textProperty() {
        return text;
    }

    /// Why the text was not saved; empty if nothing is wrong.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
