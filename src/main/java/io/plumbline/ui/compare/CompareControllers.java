package io.plumbline.ui.compare;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Makes the controllers of the compare screen's parts.
public final class CompareControllers {

    private static final Map<Class<?>, Function<CompareViewModel, Object>> MAKERS = Map.of(
            CompareController.class, CompareController::new,
            PickerController.class, PickerController::new,
            CompareResultController.class, model -> new CompareResultController(model.details()),
            CompareCurvesController.class, model -> new CompareCurvesController(model.curves()),
            FiguresController.class, model -> new FiguresController(model.details()),
            TradeDifferencesController.class, model -> new TradeDifferencesController(model.details()),
            ConfigDifferencesController.class, model -> new ConfigDifferencesController(model.details()));

    private CompareControllers() {}

    /// A controller of this type; empty if it belongs to another screen.
    public static Optional<Object> make(Class<?> type, CompareViewModel model) {
        return Optional.ofNullable(MAKERS.get(type)).map(maker -> maker.apply(model));
    }
}
