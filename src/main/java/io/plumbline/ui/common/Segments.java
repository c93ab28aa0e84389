package io.plumbline.ui.common;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A row of joined buttons of which exactly one is pressed, such as "Time | Trade number".
public final class Segments extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final IntegerProperty chosen = new SimpleIntegerProperty();

    public Segments() {
        getStyleClass().add("segments");
        setAlignment(Pos.CENTER_LEFT);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null && group.getToggles().contains(before)) {
                // A click on the pressed button would leave none pressed.
                group.selectToggle(before);
            } else if (now != null) {
                chosen.set(group.getToggles().indexOf(now));
            }
        });
        chosen.subscribe(this::press);
    }

    /// Shows these choices; the same place stays chosen.
    public void show(List<String> choices) {
        int keep = Math.clamp(chosen.get(), 0, Math.max(0, choices.size() - 1));
        group.getToggles().clear();
        getChildren().clear();
        for (int i = 0; i < choices.size(); i++) {
            ToggleButton button = new ToggleButton(choices.get(i));
            button.getStyleClass().add("small");
            if (choices.size() > 1) {
                button.getStyleClass()
                        .add(i == 0 ? "left-pill" : i == choices.size() - 1 ? "right-pill" : "center-pill");
            }
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            getChildren().add(button);
        }
        chosen.set(keep);
        press(keep);
    }

    private void press(Number index) {
        List<Toggle> toggles = group.getToggles();
        if (index.intValue() >= 0 && index.intValue() < toggles.size()) {
            group.selectToggle(toggles.get(index.intValue()));
        }
    }

    /// Which of the choices is pressed, from 0.
    public IntegerProperty chosenProperty() {
        return chosen;
    }
}
