package io.plumbline.ui.sweep;

import io.plumbline.ui.backtest.DatasetPickerViewModel;
import io.plumbline.ui.common.FileDialogs;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes the controllers of the tuning screen's FXML files.
///
/// @param model the screen's state
/// @param picker chooses datasets for the form
/// @param dialogs where the user is asked for files
public record TuningControllers(TuningViewModel model, DatasetPickerViewModel picker, FileDialogs dialogs) {

    /// The controller of a type; empty if it is none of this screen's.
    public Optional<Object> make(Class<?> type) {
        FoundViewModel result = model.result();
        Map<Class<?>, Supplier<Object>> makers = Map.of(
                TuningController.class, () -> new TuningController(model),
                SearchFormController.class, () -> new SearchFormController(model, picker, dialogs),
                KeptController.class, () -> new KeptController(model),
                MapController.class, () -> new MapController(result),
                CombinationController.class, () -> new CombinationController(result),
                CombinationsController.class, () -> new CombinationsController(result));
        return Optional.ofNullable(makers.get(type)).map(Supplier::get);
    }
}
