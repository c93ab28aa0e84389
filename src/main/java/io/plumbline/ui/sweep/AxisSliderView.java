package io.plumbline.ui.sweep;

import io.plumbline.ui.common.Shown;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One [AxisSlider] on screen: name and value, and below a slider that snaps to the values.
final class AxisSliderView extends VBox {

    AxisSliderView(AxisSlider axis) {
        getStyleClass().add("axis-slider");
        Label name = new Label(axis.name());
        name.setMinWidth(0);
        Label value = new Label();
        value.getStyleClass().add("axis-slider-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Slider slider = new Slider(0, axis.values().size() - 1.0, 0);
        slider.setId("slider-" + axis.name());
        slider.getStyleClass().add("small");
        slider.setAccessibleText(axis.name());
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.setSnapToTicks(true);
        // Moved on every pixel, but the value only changes with the next place.
        slider.valueProperty().subscribe(now -> axis.placeProperty().set((int) Math.round(now.doubleValue())));
        axis.placeProperty().subscribe(place -> {
            if (Math.round(slider.getValue()) != place.intValue()) {
                slider.setValue(place.intValue());
            }
            value.setText(axis.word());
        });
        getChildren().addAll(new HBox(name, gap, value), slider);
        Shown.when(axis.spreadProperty().map(spread -> !spread), this);
    }
}
