package io.plumbline.ui.chart;

import java.util.function.DoubleConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A chart over a horizontal axis that can be zoomed and a vertical axis at its right, such as a [Chart] of curves
/// or a [CandleChart].
///
/// Charts that share a [ZoomModel] move together and share their crosshair. The wheel zooms around the pointer,
/// dragging pans, dragging with shift or the secondary button selects a stretch to zoom into, a double click shows
/// everything. With the focus, + and − and the arrows do the same, 0 and Home show everything.
public abstract class AxisChart extends Drawing {

    private static final double LEFT = 4;
    private static final double TOP = 8;
    private static final double BOTTOM = 24;
    private static final double BOTTOM_UNLABELLED = 4;
    private static final double GUTTER = 84;

    private final ObjectProperty<Ruler> xRuler;
    private final ObjectProperty<Ruler> yRuler;
    private final DoubleProperty gutter = new SimpleDoubleProperty(GUTTER);
    private final BooleanProperty xLabelled = new SimpleBooleanProperty(true);
    private final BooleanProperty logarithmic = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper logarithmicPossible = new ReadOnlyBooleanWrapper();
    private final ChartMouse mouse = new ChartMouse(this);
    private final InvalidationListener redrawPointer = observable -> drawPointer();
    private DoubleConsumer onPicked = _ -> {};
    private ZoomModel zoom = new ZoomModel(new Range(0, 1));

    AxisChart(Ruler firstX, Ruler firstY) {
        xRuler = new SimpleObjectProperty<>(firstX);
        yRuler = new SimpleObjectProperty<>(firstY);
        getStyleClass().add("axis-chart");
        setFocusTraversable(true);
        xRuler.addListener(redraw);
        yRuler.addListener(redraw);
        gutter.addListener(redraw);
        xLabelled.addListener(redraw);
        logarithmic.addListener(redraw);
        logarithmicPossible.addListener(redraw);
        setZoom(zoom);
    }

    /// What there is to show over a stretch of the horizontal axis that is so many pixels wide.
    abstract Plot plot(Range view, int width);

    /// Says whether all values are positive.
    final void setLogarithmicPossible(boolean possible) {
        logarithmicPossible.set(possible);
    }

    /// Tells where on the horizontal axis a click was.
    public final void setOnPicked(DoubleConsumer listener) {
        onPicked = listener;
    }

    final void picked(double place) {
        onPicked.accept(place);
    }

    /// Takes the horizontal view from this model, and follows it from now on.
    public final void setZoom(ZoomModel newZoom) {
        zoom.viewProperty().removeListener(redraw);
        zoom.pointerProperty().removeListener(redrawPointer);
        zoom.selectionProperty().removeListener(redrawPointer);
        zoom = newZoom;
        zoom.viewProperty().addListener(redraw);
        zoom.pointerProperty().addListener(redrawPointer);
        zoom.selectionProperty().addListener(redrawPointer);
        requestLayout();
    }

    public final ZoomModel getZoom() {
        return zoom;
    }

    @Override
    final Picture picture(double width, double height, Inks inks) {
        int inner = (int) Math.max(1, width - LEFT - gutter.get());
        Plot plot = plot(zoom.viewProperty().get(), inner);
        boolean log =
                logarithmic.get() && logarithmicPossible.get() && plot.values().from() > 0;
        Range values = log
                ? plot.values().paddedLogarithmically(plot.below(), plot.above())
                : plot.values().padded(plot.below(), plot.above());
        double bottom = TOP + Math.max(1, height - TOP - (xLabelled.get() ? BOTTOM : BOTTOM_UNLABELLED));
        Frame frame = new Frame(
                new Scale(zoom.viewProperty().get(), LEFT, LEFT + inner),
                new Scale(values, bottom, TOP, log),
                LEFT,
                TOP,
                inner,
                bottom - TOP);
        TagLayer tags = new TagLayer(plot.tags(), gutter.get() - 2);
        AxisLayer axes = new AxisLayer(xRuler.get(), yRuler.get(), tags, xLabelled.get());
        return new AxisPicture(frame, plot, axes, xRuler.get(), zoom, inks);
    }

    @Override
    final void shown(Picture picture) {
        if (picture instanceof AxisPicture axes) {
            mouse.setFrame(axes.frame());
        }
    }

    /// How the horizontal axis is divided and named.
    public final ObjectProperty<Ruler> xRulerProperty() {
        return xRuler;
    }

    /// How the vertical axis is divided and named, such as [NumberRuler#pips] or [NumberRuler#money].
    public final ObjectProperty<Ruler> yRulerProperty() {
        return yRuler;
    }

    /// The width of the vertical axis in pixels. Charts above each other line up if theirs are equal.
    public final DoubleProperty gutterProperty() {
        return gutter;
    }

    public final double getGutter() {
        return gutter.get();
    }

    public final void setGutter(double pixels) {
        gutter.set(pixels);
    }

    /// Whether the horizontal axis has labels; it needs none above another chart over the same axis.
    public final BooleanProperty xLabelledProperty() {
        return xLabelled;
    }

    public final boolean isXLabelled() {
        return xLabelled.get();
    }

    public final void setXLabelled(boolean labelled) {
        xLabelled.set(labelled);
    }

    /// Whether the vertical axis is to be logarithmic. Without effect while that is not possible.
    public final BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /// Whether all values are positive, so that a logarithmic axis can be offered.
    public final ReadOnlyBooleanProperty logarithmicPossibleProperty() {
        return logarithmicPossible.getReadOnlyProperty();
    }
}
