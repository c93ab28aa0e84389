package io.plumbline.ui.chart;

import java.util.OptionalDouble;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What the mouse does to a chart: the wheel zooms around the pointer, dragging and sideways scrolling pan, a
/// double click shows everything again.
final class ChartMouse {

    private static final double FACTOR_PER_NOTCH = 1.25;
    private static final double PIXELS_PER_NOTCH = 40;

    private final Node node;
    private final ZoomModel zoom;
    private Frame frame;
    private double dragX;

    ChartMouse(Node node, ZoomModel zoom, Frame frame) {
        this.node = node;
        this.zoom = zoom;
        this.frame = frame;
        node.setOnMouseMoved(this::point);
        node.setOnMouseExited(event -> zoom.pointAt(OptionalDouble.empty()));
        node.setOnMousePressed(event -> dragX = event.getX());
        node.setOnMouseDragged(this::drag);
        node.setOnMouseReleased(event -> node.setCursor(Cursor.CROSSHAIR));
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                zoom.reset();
            }
        });
        node.setOnScroll(this::scroll);
        node.setCursor(Cursor.CROSSHAIR);
    }

    /// Follows the chart to a new size or view.
    void setFrame(Frame newFrame) {
        frame = newFrame;
    }

    private void point(MouseEvent event) {
        boolean inside = frame.contains(event.getX(), event.getY());
        zoom.pointAt(inside ? OptionalDouble.of(frame.x().toValue(event.getX())) : OptionalDouble.empty());
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            node.setCursor(Cursor.CLOSED_HAND);
            zoom.pan((dragX - event.getX()) * valuePerPixel());
            dragX = event.getX();
            point(event);
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoom.zoom(
                    Math.pow(FACTOR_PER_NOTCH, event.getDeltaY() / PIXELS_PER_NOTCH),
                    frame.x().toValue(event.getX()));
        } else {
            zoom.pan(-event.getDeltaX() * valuePerPixel());
        }
        event.consume();
    }

    private double valuePerPixel() {
        return frame.x().range().span() / frame.width();
    }
}
