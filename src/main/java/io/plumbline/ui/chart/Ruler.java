package io.plumbline.ui.chart;

import java.util.List;

/// How an axis divides a range and how it names a value.
public interface Ruler {

    /// Ticks at round values inside the range, ascending, at most so many.
    List<Tick> ticks(Range range, int atMost);

    /// A value in full, as the crosshair shows it.
    String readOut(double value);
}
