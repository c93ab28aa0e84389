package io.plumbline.ui.chart;

/// A label on the vertical axis in a colour, such as "A −123.4" at −123.4.
record Tag(String words, Tone tone, double value) {}
