package io.plumbline.ui.chart;

/// A labelled place on an axis, such as 500 with "500" or a midnight with "5 Mar".
public record Tick(double value, String label) {}
