package io.plumbline.ui.shell;

import io.plumbline.ui.common.StatusLine;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/// The frame's state: which screen is open, light or dark, and what the status bar says.
public final class ShellViewModel {

    private final StatusLine status;
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.BACKTEST);
    private final BooleanProperty dark;
    private final BooleanProperty warningsShown = new SimpleBooleanProperty();
    private final StringBinding warningsWords;

    public ShellViewModel(StatusLine status, boolean dark) {
        this.status = status;
        this.dark = new SimpleBooleanProperty(dark);
        this.warningsWords = Bindings.createStringBinding(this::countWarnings, status.warnings());
        // Warnings that were taken back leave no empty list behind.
        status.warnings().addListener((Observable observable) -> {
            if (status.warnings().isEmpty()) {
                warningsShown.set(false);
            }
        });
    }

    private String countWarnings() {
        int count = status.warnings().size();
        return count == 1 ? "1 warning" : count + " warnings";
    }

    public List<Screen> screens() {
        return List.of(Screen.values());
    }

    public ObjectProperty<Screen> screenProperty() {
        return screen;
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    public ReadOnlyStringProperty statusProperty() {
        return status.textProperty();
    }

    public ObservableList<String> warnings() {
        return status.warnings();
    }

    /// How many warnings there are, such as "2 warnings".
    public StringBinding warningsWordsProperty() {
        return warningsWords;
    }

    /// Whether the list of warnings is open.
    public BooleanProperty warningsShownProperty() {
        return warningsShown;
    }
}
