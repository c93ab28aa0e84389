package io.plumbline.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Shows parts of the screen only while something holds; hidden they take no room.
public final class Shown {

    private Shown() {}

    public static void when(ObservableValue<Boolean> condition, Node part) {
        part.visibleProperty().bind(condition);
        part.managedProperty().bind(condition);
    }
}
