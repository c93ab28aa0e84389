package io.plumbline.ui.chart;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// One thing a chart consists of, such as its axes or its curves. Layers are drawn in order, later ones on top.
@FunctionalInterface
interface Layer {

    void draw(GraphicsContext g, Frame frame, List<Sketch> sketches, Inks inks);
}
