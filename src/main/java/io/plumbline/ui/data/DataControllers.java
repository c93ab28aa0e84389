package io.plumbline.ui.data;

import java.util.Optional;

/// Makes the controllers of the Data screen's FXML files.
public final class DataControllers {

    private DataControllers() {}

    /// The controller of that class; empty if it is none of this screen's.
    public static Optional<Object> make(Class<?> type, DataViewModel model) {
        if (type == DataController.class) {
            return Optional.of(new DataController(model));
        }
        if (type == BarsController.class) {
            return Optional.of(new BarsController(model.bars()));
        }
        if (type == PassportController.class) {
            return Optional.of(new PassportController(model));
        }
        return type == QualityController.class ? Optional.of(new QualityController(model)) : Optional.empty();
    }
}
