package io.plumbline.ui.chart;

/// A curve together with its pixel columns for the frame at hand.
record Sketch(Curve curve, PixelColumns columns) {}
