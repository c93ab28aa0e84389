package io.plumbline.ui.config;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes the controllers of the config editor's FXML files.
///
/// @param model the editor's state
/// @param runs the list of past runs that its configs come from
public record ConfigControllers(ConfigViewModel model, RunsViewModel runs) {

    /// The controller of a type; empty if it is none of this screen's.
    public Optional<Object> make(Class<?> type) {
        Map<Class<?>, Supplier<Object>> makers = Map.of(
                ConfigController.class, () -> new ConfigController(model),
                StartController.class, () -> new StartController(model),
                FormController.class, () -> new FormController(model.form()),
                YamlController.class, () -> new YamlController(model.document(), model.yaml()),
                DifferencesController.class, () -> new DifferencesController(model.differences()),
                WhatIfController.class, () -> new WhatIfController(model.whatIf()),
                QuestionController.class, () -> new QuestionController(model.question()),
                RunsController.class, () -> new RunsController(runs));
        return Optional.ofNullable(makers.get(type)).map(Supplier::get);
    }
}
