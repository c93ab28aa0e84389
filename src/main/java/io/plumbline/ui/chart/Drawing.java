package io.plumbline.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/// Something drawn on two canvases, such as a [Chart] or a [HeatGrid]: one for what is measured, one above it for
/// what follows the pointer, so that moving the pointer draws nothing else anew.
///
/// All drawing happens in the layout pass: however many things change between two frames, it is drawn once. Colours
/// come from the style sheet, one per [Tone]. [ChartExport] puts drawings into files.
public abstract class Drawing extends Region {

    private final Canvas measured = new Canvas();
    private final Canvas pointed = new Canvas();
    private final ChartStyle style = new ChartStyle(this);
    private Picture shown = Picture.EMPTY;
    private Optional<Point2D> hover = Optional.empty();

    /// Makes the drawing anew in the next frame.
    final InvalidationListener redraw = observable -> requestLayout();

    Drawing() {
        getStyleClass().add("drawing");
        getChildren().addAll(measured, pointed);
        measured.setManaged(false);
        pointed.setManaged(false);
        style.onChange(redraw);
    }

    /// What is shown at a size in pixels. Has no effect on the drawing itself.
    abstract Picture picture(double width, double height, Inks inks);

    /// Told after a picture was drawn.
    void shown(Picture picture) {}

    /// Draws what is under the pointer whenever the pointer moves.
    final void followPointer() {
        setOnMouseMoved(event -> hover(Optional.of(new Point2D(event.getX(), event.getY()))));
        setOnMouseExited(event -> hover(Optional.empty()));
    }

    private void hover(Optional<Point2D> place) {
        hover = place;
        drawPointer();
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : List.of(measured, pointed)) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        shown = picture(getWidth(), getHeight(), inks());
        shown(shown);
        GraphicsContext g = measured.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        shown.draw(new CanvasPen(g));
        drawPointer();
    }

    final void drawPointer() {
        GraphicsContext g = pointed.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        shown.drawPointer(new CanvasPen(g), hover);
    }

    final ChartStyle style() {
        return style;
    }

    final Inks inks() {
        return style.inks();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ChartStyle.cssMetaData();
    }
}
