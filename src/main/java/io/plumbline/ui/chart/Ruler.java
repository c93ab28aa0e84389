package io.plumbline.ui.chart;

import java.util.List;

/// How an axis divides a range and how it names a value, such as [TimeRuler] or [NumberRuler].
public interface Ruler {

    /// Ticks at round values inside the range, ascending, at most so many.
    List<Tick> ticks(Range range, int atMost);

    /// Ticks for a logarithmic axis over a positive range, ascending, at most so many.
    default List<Tick> logarithmicTicks(Range range, int atMost) {
        return ticks(range, atMost);
    }

    /// A value in full, as the crosshair shows it.
    String readOut(double value);
}
