package io.plumbline.ui.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/// What a chart shows over a stretch of its horizontal axis.
///
/// @param values from the lowest to the highest value in view
/// @param below room below the lowest value as a share of the values' span
/// @param above room above the highest
/// @param layers drawn inside the frame, in this order
/// @param tags labels on the vertical axis
/// @param readings what the crosshair reads at a place, the place itself not included
/// @param readOutBelow whether the crosshair's read-out stands at the lower end
record Plot(
        Range values,
        double below,
        double above,
        List<Layer> layers,
        List<Tag> tags,
        DoubleFunction<List<Reading>> readings,
        boolean readOutBelow) {

    /// Axes with nothing between them.
    static final Plot EMPTY = new Plot(new Range(0, 1), 0, 0, List.of(), List.of(), place -> List.of(), false);
}
