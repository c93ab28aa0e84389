package io.plumbline.ui.chart;

/// A stretch of an axis, such as 0 to 250 pips; never empty or backwards.
public record Range(double from, double to) {

    public Range {
        if (!(from < to)) {
            throw new IllegalArgumentException("range " + from + " to " + to + ", wanted from < to");
        }
    }

    /// The range between two values; one around them if they are equal.
    public static Range around(double low, double high) {
        double half = Math.max(0.5, Math.abs(low) * 1e-6);
        return low < high ? new Range(low, high) : new Range(low - half, low + half);
    }

    public double span() {
        return to - from;
    }

    /// This range made longer at both ends by a share of its span.
    public Range padded(double before, double after) {
        return new Range(from - span() * before, to + span() * after);
    }

    public boolean contains(double value) {
        return from <= value && value <= to;
    }
}
