package io.plumbline.ui.sweep;

import io.plumbline.tuning.Axis;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// A parameter of the grid that stands at one of its values, such as `k_sl` at 2.5, unless the map spreads it out.
public final class AxisSlider {

    private final String name;
    private final List<String> values;
    private final IntegerProperty place = new SimpleIntegerProperty();
    private final BooleanProperty spread = new SimpleBooleanProperty();

    AxisSlider(Axis axis) {
        this.name = axis.parameter();
        this.values = axis.values().stream().map(Axis::words).toList();
    }

    public String name() {
        return name;
    }

    /// Its values in words, in their order.
    public List<String> values() {
        return values;
    }

    /// The value at which it stands, in words.
    public String word() {
        return values.get(place.get());
    }

    /// Which of its values it stands at, from 0.
    public IntegerProperty placeProperty() {
        return place;
    }

    /// Whether the map spreads it out, so that it stands nowhere.
    public ReadOnlyBooleanProperty spreadProperty() {
        return spread;
    }

    void setSpread(boolean now) {
        spread.set(now);
    }
}
