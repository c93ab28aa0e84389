package io.plumbline.ui.chart;

import java.util.Arrays;
import java.util.OptionalDouble;

/// A value that holds until it changes, such as an account after each trade.
///
/// From `startX` it is `start`, from `x[i]` on it is `value[i]`, and it is known until `endX`.
///
/// @param name what it is called beside the chart, such as "A"
/// @param colour which of the chart's curve colours it has, from 0
/// @param x places of change, never descending, none before `startX` or after `endX`
/// @param value the value from each place on
public record Curve(String name, int colour, double[] x, double[] value, double startX, double start, double endX) {

    public Curve {
        if (x.length != value.length) {
            throw new IllegalArgumentException(name + ": " + x.length + " places, " + value.length + " values");
        }
    }

    /// The last change at or before a place, or -1 if that is before the first.
    public int indexAt(double place) {
        int found = Arrays.binarySearch(x, place);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < x.length && x[found + 1] == place) {
            found++;
        }
        return found;
    }

    /// The value at a place, or empty where the curve is not known.
    public OptionalDouble valueAt(double place) {
        if (place < startX || place > endX) {
            return OptionalDouble.empty();
        }
        int index = indexAt(place);
        return OptionalDouble.of(index < 0 ? start : value[index]);
    }
}
