package io.plumbline.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Stepped curves over time or trade numbers, such as the equity of up to eight runs. However many points they
/// have, drawing costs the same per pixel.
public final class Chart extends AxisChart {

    private static final double THICKNESS = 1.6;
    private static final double TINT = 0.1;
    private static final double ROOM = 0.08;

    private final ObjectProperty<List<Curve>> curves = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty belowZero = new SimpleBooleanProperty();
    private final BooleanProperty tinted = new SimpleBooleanProperty(true);

    /// A chart of pips over time.
    public Chart() {
        super(new TimeRuler(), NumberRuler.pips());
        curves.addListener(redraw);
        belowZero.addListener(redraw);
        tinted.addListener(redraw);
        curves.subscribe(now ->
                setLogarithmicPossible(!now.isEmpty() && now.stream().allMatch(curve -> curve.lowest() > 0)));
    }

    /// The curves, the most important first.
    public ObjectProperty<List<Curve>> curvesProperty() {
        return curves;
    }

    /// Whether the values are zero or negative, as drawdowns are: zero is the upper end, and the space below is
    /// [tinted][#tintedProperty()].
    public BooleanProperty belowZeroProperty() {
        return belowZero;
    }

    public boolean isBelowZero() {
        return belowZero.get();
    }

    public void setBelowZero(boolean value) {
        belowZero.set(value);
    }

    /// Whether the space between values below zero and zero is tinted; the tints of many curves make one grey.
    public BooleanProperty tintedProperty() {
        return tinted;
    }

    public boolean isTinted() {
        return tinted.get();
    }

    public void setTinted(boolean value) {
        tinted.set(value);
    }

    @Override
    Plot plot(Range view, int width) {
        List<Sketch> sketches = curves.get().stream()
                .map(curve -> new Sketch(curve, PixelColumns.of(curve, view, width)))
                .toList();
        List<Layer> layers = new ArrayList<>();
        if (belowZero.get() && tinted.get()) {
            layers.add(new AreaLayer(sketches, TINT));
        }
        layers.add(new StepLayer(sketches, THICKNESS));
        double above = belowZero.get() ? 0 : ROOM;
        return new Plot(values(sketches), ROOM, above, layers, tags(view), this::readings, belowZero.get());
    }

    private Range values(List<Sketch> sketches) {
        List<Range> spans = sketches.stream()
                .map(sketch -> sketch.columns().span())
                .flatMap(Optional::stream)
                .toList();
        if (spans.isEmpty()) {
            return belowZero.get() ? new Range(-1, 0) : new Range(0, 1);
        }
        double lowest = spans.stream().mapToDouble(Range::from).min().orElseThrow();
        double highest = spans.stream().mapToDouble(Range::to).max().orElseThrow();
        return belowZero.get() ? new Range(Math.min(lowest, -1), 0) : new Range(lowest, highest);
    }

    /// Each curve's name with its newest value in view. A curve that ends inside the view is tagged with its last
    /// value, one that ended before it not at all.
    private List<Tag> tags(Range view) {
        List<Tag> tags = new ArrayList<>();
        for (Curve curve : curves.get()) {
            double newest = Math.min(view.to(), curve.endX());
            if (view.contains(newest)) {
                curve.valueAt(newest).ifPresent(value -> tags.add(new Tag(words(curve, value), curve.tone(), value)));
            }
        }
        return tags;
    }

    private List<Reading> readings(double place) {
        List<Reading> readings = new ArrayList<>();
        for (Curve curve : curves.get()) {
            OptionalDouble value = curve.valueAt(place);
            value.ifPresent(known -> readings.add(new Reading(words(curve, known), curve.tone(), value)));
        }
        return readings;
    }

    private String words(Curve curve, double value) {
        return curve.name() + "  " + yRulerProperty().get().readOut(value);
    }
}
