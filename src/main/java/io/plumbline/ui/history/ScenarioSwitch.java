package io.plumbline.ui.history;

import io.plumbline.core.Scenario;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Three buttons of which one is pressed: the scenario whose figures are shown.
public final class ScenarioSwitch extends HBox {

    private static final String[] SHAPES = {"left-pill", "center-pill", "right-pill"};

    public ScenarioSwitch() {
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Follows this property and sets it.
    void bind(ObjectProperty<Scenario> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (Scenario scenario : Scenario.values()) {
            ToggleButton button = new ToggleButton(scenario.name());
            button.getStyleClass().addAll(SHAPES[scenario.ordinal()], "small");
            button.setTooltip(
                    new Tooltip("Figures of scenario " + scenario + ": " + scenario.words() + " trading costs"));
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                chosen.set(scenario);
                button.setSelected(true);
            });
            chosen.subscribe(now -> button.setSelected(now == scenario));
            getChildren().add(button);
        }
    }
}
