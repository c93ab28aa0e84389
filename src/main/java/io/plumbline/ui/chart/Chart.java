package io.plumbline.ui.chart;

import io.plumbline.core.NumberText;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/// Curves in pips over a shared horizontal axis, drawn on two canvases: one for what is measured, one above it for
/// the crosshair, so that moving the pointer redraws no curve.
///
/// All drawing happens in the layout pass: however many things change between two frames, the chart is drawn once.
public final class Chart extends Region {

    private static final double LEFT = 4;
    private static final double TOP = 8;
    private static final double RIGHT = 78;
    private static final double BOTTOM = 24;

    private final Canvas measured = new Canvas();
    private final Canvas pointed = new Canvas();
    private final ChartStyle style = new ChartStyle(this);
    private final ObjectProperty<List<Curve>> curves = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Ruler> xRuler = new SimpleObjectProperty<>(new TimeRuler());
    private final BooleanProperty belowZero = new SimpleBooleanProperty();
    private final List<Layer> layers;

    private ZoomModel zoom = new ZoomModel(new Range(0, 1));
    private Layer pointer = pointerLayer();
    private Frame frame = frame(1, 1, new Range(0, 1));
    private List<Sketch> sketches = List.of();
    private final InvalidationListener redraw = observable -> requestLayout();
    private final InvalidationListener redrawPointer = observable -> drawPointer();
    private Optional<ChartMouse> mouse = Optional.empty();

    public Chart() {
        getChildren().addAll(measured, pointed);
        measured.setManaged(false);
        pointed.setManaged(false);
        Layer areas = new AreaLayer(0.1);
        layers = List.of(
                new AxisLayer(xRuler::get, new NumberRuler(0.01, NumberText::pips)),
                (g, plot, drawn, inks) -> {
                    if (belowZero.get()) {
                        areas.draw(g, plot, drawn, inks);
                    }
                },
                new StepLayer(1.6),
                new TagLayer(RIGHT - 4, NumberText::pips));
        curves.addListener(redraw);
        xRuler.addListener(redraw);
        belowZero.addListener(redraw);
        style.onChange(redraw);
        setZoom(zoom);
    }

    /// Takes the horizontal view from this model, and follows it from now on.
    public void setZoom(ZoomModel newZoom) {
        zoom.viewProperty().removeListener(redraw);
        zoom.pointerProperty().removeListener(redrawPointer);
        zoom = newZoom;
        pointer = pointerLayer();
        zoom.viewProperty().addListener(redraw);
        zoom.pointerProperty().addListener(redrawPointer);
        mouse = Optional.of(new ChartMouse(this, zoom, frame));
        requestLayout();
    }

    /// The curves, the most important first.
    public ObjectProperty<List<Curve>> curvesProperty() {
        return curves;
    }

    public ObjectProperty<Ruler> xRulerProperty() {
        return xRuler;
    }

    /// Whether the values are zero or negative, as drawdowns are: zero is the upper end, and the space below is
    /// tinted.
    public boolean isBelowZero() {
        return belowZero.get();
    }

    public void setBelowZero(boolean value) {
        belowZero.set(value);
    }

    public BooleanProperty belowZeroProperty() {
        return belowZero;
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : List.of(measured, pointed)) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        int width = (int) Math.max(1, getWidth() - LEFT - RIGHT);
        Range view = zoom.viewProperty().get();
        sketches = curves.get().stream()
                .map(curve -> new Sketch(curve, PixelColumns.of(curve, view, width)))
                .toList();
        frame = frame(width, Math.max(1, getHeight() - TOP - BOTTOM), valueRange());
        mouse.ifPresent(handlers -> handlers.setFrame(frame));
        GraphicsContext g = measured.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        Inks inks = style.inks();
        for (Layer layer : layers) {
            layer.draw(g, frame, sketches, inks);
        }
        drawPointer();
    }

    ChartStyle style() {
        return style;
    }

    private void drawPointer() {
        GraphicsContext g = pointed.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        pointer.draw(g, frame, sketches, style.inks());
    }

    private Range valueRange() {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (Sketch sketch : sketches) {
            Optional<Range> span = sketch.columns().span();
            if (span.isPresent()) {
                lowest = Math.min(lowest, span.get().from());
                highest = Math.max(highest, span.get().to());
            }
        }
        if (lowest > highest) {
            return belowZero.get() ? new Range(-1, 0) : new Range(0, 1);
        }
        return belowZero.get()
                ? Range.around(Math.min(lowest, -1), 0).padded(0.08, 0)
                : Range.around(lowest, highest).padded(0.08, 0.08);
    }

    private Frame frame(int width, double height, Range values) {
        Scale x = new Scale(zoom.viewProperty().get(), LEFT, LEFT + width);
        Scale y = new Scale(values, TOP + height, TOP);
        return new Frame(x, y, LEFT, TOP, width, height);
    }

    private Layer pointerLayer() {
        return new PointerLayer(zoom, xRuler::get, NumberText::pips, belowZero::get);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ChartStyle.cssMetaData();
    }
}
