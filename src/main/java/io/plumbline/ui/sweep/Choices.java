package io.plumbline.ui.sweep;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.ChoiceBox;

/// Choice boxes whose choice is a place in a list, such as 1 for "Profit factor".
final class Choices {

    private Choices() {}

    /// Offers these and keeps the choice and a place the same.
    static void bind(ChoiceBox<String> box, List<String> choices, IntegerProperty place) {
        box.getItems().setAll(choices);
        box.getSelectionModel().select(place.get());
        place.subscribe(now -> box.getSelectionModel().select(now.intValue()));
        box.getSelectionModel().selectedIndexProperty().subscribe(now -> {
            if (now.intValue() >= 0) {
                place.set(now.intValue());
            }
        });
    }
}
