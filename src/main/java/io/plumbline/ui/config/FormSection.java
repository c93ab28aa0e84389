package io.plumbline.ui.config;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// A part of the form that is opened and closed as one, such as "Risk" or the parameters of a strategy.
///
/// @see FormViewModel
public final class FormSection {

    private final String path;
    private final String title;
    private final String help;
    private final List<FormField> fields;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper found = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper errors = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warnings = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");

    /// @param fields its keys in their order; a block among them is a heading over those in it
    FormSection(String path, String title, String help, List<FormField> fields) {
        this.path = path;
        this.title = title;
        this.help = help;
        this.fields = List.copyOf(fields);
    }

    /// Shows what a text says.
    void show(YamlReading reading) {
        fields.forEach(field -> field.show(reading));
        errors.set(YamlReading.counted(count(true), "error").orElse(""));
        warnings.set(YamlReading.counted(count(false), "warning").orElse(""));
    }

    private long count(boolean error) {
        return fields.stream()
                .map(field -> field.troubleProperty().get())
                .filter(trouble -> !trouble.words().isEmpty() && trouble.error() == error)
                .count();
    }

    /// Leaves what has all of these words.
    void filter(List<String> words) {
        fields.forEach(field -> field.filter(words));
        found.set(fields.stream()
                .anyMatch(field -> field.isLeaf() && field.foundProperty().get()));
    }

    /// Says whether it counts, such as "trades" for a strategy that is enabled.
    void setState(String words) {
        state.set(words);
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    public String help() {
        return help;
    }

    public List<FormField> fields() {
        return fields;
    }

    /// Whether its fields are shown.
    public BooleanProperty openProperty() {
        return open;
    }

    /// Whether the form's filter leaves any of it.
    public ReadOnlyBooleanProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Such as "2 errors"; empty text without any.
    public ReadOnlyStringProperty errorsProperty() {
        return errors.getReadOnlyProperty();
    }

    /// Such as "1 warning"; empty text without any.
    public ReadOnlyStringProperty warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /// Whether it counts, such as "trades" or "off"; empty text if it always does.
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }
}
