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
        return around(low, high, half);
    }

    /// The range between two values; one that reaches `half` to either side if they are equal.
    public static Range around(double low, double high, double half) {
        return low < high ? new Range(low, high) : new Range(low - half, low + half);
    }

    public double span() {
        return to - from;
    }

    /// This range made longer at both ends by a share of its span.
    public Range padded(double before, double after) {
        return new Range(from - span() * before, to + span() * after);
    }

    /// This positive range made longer at both ends by a share of its span on a logarithmic axis.
    public Range paddedLogarithmically(double before, double after) {
        double ratio = to / from;
        return new Range(from / Math.pow(ratio, before), to * Math.pow(ratio, after));
    }

    public boolean contains(double value) {
        return from <= value && value <= to;
    }

    /// Whether this range and another have a stretch in common.
    public boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }
}
