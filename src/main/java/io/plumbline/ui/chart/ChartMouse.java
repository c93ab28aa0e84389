package io.plumbline.ui.chart;

import java.util.OptionalDouble;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What mouse and keys do to a chart: the wheel, + and − zoom; dragging, sideways scrolling and arrows pan;
/// dragging with shift or the secondary button selects a stretch to zoom into; a double click, 0 and Home show
/// everything.
final class ChartMouse {

    private static final double FACTOR_PER_NOTCH = 1.25;
    private static final double PIXELS_PER_NOTCH = 40;
    private static final double FACTOR_PER_KEY = 1.5;
    private static final double SHARE_PER_KEY = 0.1;
    private static final double SMALLEST_SELECTION_PIXELS = 4;

    private final AxisChart chart;
    private Frame frame = new Frame(new Scale(new Range(0, 1), 0, 1), new Scale(new Range(0, 1), 1, 0), 0, 0, 1, 1);
    private double pressedX;
    private double dragX;
    private boolean selecting;

    ChartMouse(AxisChart chart) {
        this.chart = chart;
        chart.setOnMouseMoved(this::point);
        chart.setOnMouseExited(event -> zoom().pointAt(OptionalDouble.empty()));
        chart.setOnMousePressed(this::press);
        chart.setOnMouseDragged(this::drag);
        chart.setOnMouseReleased(this::release);
        chart.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                zoom().reset();
            } else if (event.getButton() == MouseButton.PRIMARY
                    && event.isStillSincePress()
                    && frame.contains(event.getX(), event.getY())) {
                chart.picked(frame.x().toValue(event.getX()));
            }
        });
        chart.setOnScroll(this::scroll);
        chart.setOnKeyPressed(this::key);
        chart.setCursor(Cursor.CROSSHAIR);
    }

    /// Follows the chart to a new size or view.
    void setFrame(Frame newFrame) {
        frame = newFrame;
    }

    private ZoomModel zoom() {
        return chart.getZoom();
    }

    private void point(MouseEvent event) {
        boolean inside = frame.contains(event.getX(), event.getY());
        zoom().pointAt(inside ? OptionalDouble.of(frame.x().toValue(event.getX())) : OptionalDouble.empty());
    }

    private void press(MouseEvent event) {
        chart.requestFocus();
        pressedX = event.getX();
        dragX = event.getX();
        selecting = event.getButton() == MouseButton.SECONDARY || event.isShiftDown();
    }

    private void drag(MouseEvent event) {
        if (selecting) {
            chart.setCursor(Cursor.H_RESIZE);
            zoom().select(frame.x().toValue(pressedX), frame.x().toValue(event.getX()));
        } else if (event.isPrimaryButtonDown()) {
            chart.setCursor(Cursor.CLOSED_HAND);
            zoom().pan((dragX - event.getX()) * valuePerPixel());
            dragX = event.getX();
        }
        point(event);
    }

    private void release(MouseEvent event) {
        chart.setCursor(Cursor.CROSSHAIR);
        if (selecting) {
            selecting = false;
            if (Math.abs(event.getX() - pressedX) >= SMALLEST_SELECTION_PIXELS) {
                zoom().showSelection();
            } else {
                zoom().select(0, 0);
            }
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoom().zoom(
                            Math.pow(FACTOR_PER_NOTCH, event.getDeltaY() / PIXELS_PER_NOTCH),
                            frame.x().toValue(event.getX()));
        } else {
            zoom().pan(-event.getDeltaX() * valuePerPixel());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        // Other modifiers make shortcuts of the window; shift only reaches + on some keyboards.
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Range view = zoom().viewProperty().get();
        double middle = zoom().pointerProperty().get().orElse((view.from() + view.to()) / 2);
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS, UP -> zoom().zoom(FACTOR_PER_KEY, middle);
            case MINUS, SUBTRACT, DOWN -> zoom().zoom(1 / FACTOR_PER_KEY, middle);
            case LEFT -> zoom().pan(-view.span() * SHARE_PER_KEY);
            case RIGHT -> zoom().pan(view.span() * SHARE_PER_KEY);
            case HOME, DIGIT0, NUMPAD0 -> zoom().reset();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private double valuePerPixel() {
        return frame.x().range().span() / frame.width();
    }
}
