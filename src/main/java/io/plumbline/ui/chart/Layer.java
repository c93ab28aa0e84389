package io.plumbline.ui.chart;

/// One thing inside a chart's frame, such as its curves or a marked price. Layers are drawn in order, later ones on
/// top.
@FunctionalInterface
interface Layer {

    void draw(Pen pen, Frame frame, Inks inks);
}
