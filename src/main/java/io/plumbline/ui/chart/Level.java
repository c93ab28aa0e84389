package io.plumbline.ui.chart;

/// A marked value on the vertical axis, such as a stop "SL" at 1.08512.
public record Level(String name, double value, Tone tone) {}
