package io.plumbline.ui.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which part of the horizontal axis is in view, and where the pointer is on it. Charts that share a model move
/// together.
///
/// The view never leaves the full range and never shrinks below a smallest span, a ten-thousandth of the full range
/// unless told otherwise.
public final class ZoomModel {

    private static final double SMALLEST_SHARE = 1e-4;

    private Range full;
    private double smallestSpan;
    private final ReadOnlyObjectWrapper<Range> view;
    private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<OptionalDouble> pointer = new ReadOnlyObjectWrapper<>(OptionalDouble.empty());
    private final ReadOnlyObjectWrapper<Optional<Range>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ZoomModel(Range full) {
        this.full = full;
        this.smallestSpan = full.span() * SMALLEST_SHARE;
        this.view = new ReadOnlyObjectWrapper<>(full);
    }

    /// Starts over with another full range, all of it in view.
    public void setFull(Range newFull) {
        setFull(newFull, newFull.span() * SMALLEST_SHARE);
    }

    /// Starts over with another full range, all of it in view, that cannot be magnified beyond a span, such as 10
    /// bars.
    public void setFull(Range newFull, double newSmallestSpan) {
        full = newFull;
        smallestSpan = Math.min(newSmallestSpan, newFull.span());
        pointer.set(OptionalDouble.empty());
        selection.set(Optional.empty());
        reset();
    }

    /// Brings all of the full range into view.
    public void reset() {
        set(full);
    }

    /// Brings a stretch into view, or what of it the limits allow.
    public void show(Range range) {
        double span = Math.max(smallestSpan, range.span());
        moveTo((range.from() + range.to()) / 2 - span / 2, span);
    }

    /// Magnifies by a factor (below one: the reverse) around a place that stays where it is.
    public void zoom(double factor, double anchor) {
        Range now = view.get();
        double span = Math.clamp(now.span() / factor, smallestSpan, full.span());
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
        set(new Range(inside, inside + span));
    }

    private void set(Range range) {
        view.set(range);
        zoomed.set(range.span() < full.span());
    }

    /// Marks a stretch between two places, in either order, to zoom into; none if they are the same place.
    void select(double one, double other) {
        double from = Math.clamp(Math.min(one, other), full.from(), full.to());
        double to = Math.clamp(Math.max(one, other), full.from(), full.to());
        selection.set(from < to ? Optional.of(new Range(from, to)) : Optional.empty());
    }

    /// Zooms into the marked stretch, if there is one, and marks it no more.
    void showSelection() {
        Optional<Range> marked = selection.get();
        selection.set(Optional.empty());
        marked.ifPresent(this::show);
    }

    /// The stretch being marked to zoom into.
    ReadOnlyObjectProperty<Optional<Range>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// The part of the axis in view.
    public ReadOnlyObjectProperty<Range> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// Whether less than everything is in view.
    public ReadOnlyBooleanProperty zoomedProperty() {
        return zoomed.getReadOnlyProperty();
    }

    /// All of the axis.
    public Range full() {
        return full;
    }

    /// Where on the axis the pointer is; empty while it is outside.
    public ReadOnlyObjectProperty<OptionalDouble> pointerProperty() {
        return pointer.getReadOnlyProperty();
    }

    public void pointAt(OptionalDouble place) {
        pointer.set(place);
    }
}
