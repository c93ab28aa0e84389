package io.plumbline.ui.history;

import java.util.Optional;

/// Makes the controllers of the history screen's FXML files.
public final class HistoryControllers {

    private HistoryControllers() {}

    /// The controller of that class; empty if it is none of this screen's.
    public static Optional<Object> make(Class<?> type, HistoryViewModel model) {
        if (type == HistoryController.class) {
            return Optional.of(new HistoryController(model));
        }
        return type == RunDetailsController.class ? Optional.of(new RunDetailsController(model)) : Optional.empty();
    }
}
