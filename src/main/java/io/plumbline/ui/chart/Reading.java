package io.plumbline.ui.chart;

import java.util.OptionalDouble;

/// One thing the crosshair reads, such as "A  −123.4".
///
/// @param value where a dot marks it, empty for none
record Reading(String words, Tone tone, OptionalDouble value) {}
