package io.plumbline.ui.chart;

import java.util.Optional;
import javafx.geometry.Point2D;

/// What a drawing shows at one size: what is measured, and what the pointer brings up above it.
interface Picture {

    /// Nothing at all.
    Picture EMPTY = pen -> {};

    void draw(Pen pen);

    /// Draws what the pointer brings up, if it is above the drawing.
    default void drawPointer(Pen pen, Optional<Point2D> hover) {}
}
