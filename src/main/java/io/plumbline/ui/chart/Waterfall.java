package io.plumbline.ui.chart;

import java.util.List;

/// A sum and what makes it, as steps one after another, such as gross pips, minus spread, minus slippage, net.
///
/// @param title what the panel is called, such as "A normal"
/// @param tone the colour of its title and totals
public record Waterfall(String title, Tone tone, List<Step> steps) {

    /// One column.
    ///
    /// @param value what is added; for a total what stands there so far, drawn from zero
    public record Step(String name, double value, boolean total) {}
}
