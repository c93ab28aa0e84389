package io.plumbline.ui.chart;

/// A shaded stretch of bars, such as the life of a trade, both ends included.
public record Stretch(int fromBar, int toBar, Tone tone) {

    Range range() {
        return new Range(fromBar - 0.5, toBar + 0.5);
    }
}
