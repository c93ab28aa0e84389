package io.plumbline.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the status bar says, such as "Done in 1.3 s" with two warnings. Screens write it, the shell shows it.
public final class StatusLine {

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("Ready");
    private final ObservableList<String> warnings = FXCollections.observableArrayList();

    // Held: a view that nobody holds forgets who listens to it.
    private final ObservableList<String> shownWarnings = FXCollections.unmodifiableObservableList(warnings);

    /// Says something and takes back all warnings.
    public void show(String words) {
        show(words, List.of());
    }

    /// Says something that comes with warnings.
    public void show(String words, List<String> newWarnings) {
        text.set(words);
        warnings.setAll(newWarnings);
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public ObservableList<String> warnings() {
        return shownWarnings;
    }
}
