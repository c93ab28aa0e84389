package io.plumbline.architecture.planted.ui.backtest;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;

/// A view model that knows a control.
interface PlantedViewModel {

    StringProperty mayKnowProperties();

    /// A class inside it is held to the same.
    interface Part {
        Node knowsAControl();
    }
}
