package io.plumbline.ui.chart;

import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which part of the horizontal axis is in view, and where the pointer is on it. Charts that share a model move
/// together.
///
/// The view never leaves the full range and never shrinks below a ten-thousandth of it.
public final class ZoomModel {

    private static final double SMALLEST_SHARE = 1e-4;

    private Range full;
    private final ReadOnlyObjectWrapper<Range> view;
    private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<OptionalDouble> pointer = new ReadOnlyObjectWrapper<>(OptionalDouble.empty());

    public ZoomModel(Range full) {
        this.full = full;
        this.view = new ReadOnlyObjectWrapper<>(full);
    }

    /// Starts over with another full range, all of it in view.
    public void setFull(Range newFull) {
        full = newFull;
        pointer.set(OptionalDouble.empty());
        reset();
    }

    /// Brings all of the full range into view.
    public void reset() {
        show(full);
    }

    /// Magnifies by a factor (below one: the reverse) around a place that stays where it is.
    public void zoom(double factor, double anchor) {
        Range now = view.get();
        double span = Math.clamp(now.span() / factor, full.span() * SMALLEST_SHARE, full.span());
        moveTo(anchor - (anchor - now.from()) * span / now.span(), span);
    }

    /// Moves the view by a distance on the axis.
    public void pan(double distance) {
        Range now = view.get();
        moveTo(now.from() + distance, now.span());
    }

    private void moveTo(double from, double span) {
        if (span >= full.span()) {
            reset();
            return;
        }
        double inside = Math.clamp(from, full.from(), full.to() - span);
        show(new Range(inside, inside + span));
    }

    private void show(Range range) {
        view.set(range);
        zoomed.set(range.span() < full.span());
    }

    /// The part of the axis in view.
    public ReadOnlyObjectProperty<Range> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// Whether less than everything is in view.
    public ReadOnlyBooleanProperty zoomedProperty() {
        return zoomed.getReadOnlyProperty();
    }

    /// Where on the axis the pointer is; empty while it is outside.
    public ReadOnlyObjectProperty<OptionalDouble> pointerProperty() {
        return pointer.getReadOnlyProperty();
    }

    public void pointAt(OptionalDouble place) {
        pointer.set(place);
    }
}
