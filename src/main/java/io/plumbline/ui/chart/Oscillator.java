package io.plumbline.ui.chart;

import java.util.List;

/// Columns with an axis of their own, shown below the bars, such as an ADX with its threshold of 25.
///
/// @param decimals of its values in words
public record Oscillator(List<Overlay> lines, List<Level> levels, int decimals) {}
