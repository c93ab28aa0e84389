package io.plumbline.architecture.planted.ui.backtest;

import io.plumbline.architecture.planted.app.SomeUseCase;

/// A controller that knows a use case.
interface PlantedController {

    PlantedViewModel mayKnowItsViewModel();

    SomeUseCase knowsAUseCase();
}
