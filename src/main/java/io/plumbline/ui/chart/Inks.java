package io.plumbline.ui.chart;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// The colours and the typeface a chart is drawn with, as the style sheet gave them.
///
/// @param onCurve text upon a curve's colour
/// @param panel behind text that lies over curves
record Inks(Color grid, Color label, Color pointer, Color panel, Color onCurve, List<Color> curves, Font font) {

    Color of(Curve curve) {
        return curves.get(curve.colour() % curves.size());
    }
}
