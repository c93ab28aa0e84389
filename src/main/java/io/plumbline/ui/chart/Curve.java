package io.plumbline.ui.chart;

import java.util.Arrays;
import java.util.OptionalDouble;

/// A value that holds until it changes, such as an account after each trade.
///
/// From `startX` it is `start`, from `x[i]` on it is `value[i]`, and it is known until `endX`. Make curves of many
/// points on a worker thread: making one also prepares it for fast drawing.
public final class Curve {

    private final String name;
    private final int colour;
    private final double[] x;
    private final double[] value;
    private final double startX;
    private final double start;
    private final double endX;
    private final Pyramid pyramid;

    /// A curve over these columns, which from now on belong to it.
    ///
    /// @param name what it is called beside the chart, such as "A"; keep it short
    /// @param colour which of the chart's curve colours it has, from 0
    /// @param x places of change, never descending, none before `startX` or after `endX`
    /// @param value the value from each place on
    public Curve(String name, int colour, double[] x, double[] value, double startX, double start, double endX) {
        if (x.length != value.length) {
            throw new IllegalArgumentException(name + ": " + x.length + " places, " + value.length + " values");
        }
        this.name = name;
        this.colour = colour;
        this.x = x;
        this.value = value;
        this.startX = startX;
        this.start = start;
        this.endX = endX;
        this.pyramid = new Pyramid(value, value);
    }

    public String name() {
        return name;
    }

    /// Which of the chart's curve colours it has, from 0.
    public int colour() {
        return colour;
    }

    Tone tone() {
        return Tone.curve(colour);
    }

    public double[] x() {
        return x;
    }

    public double[] value() {
        return value;
    }

    public double startX() {
        return startX;
    }

    public double start() {
        return start;
    }

    public double endX() {
        return endX;
    }

    /// The lowest value of the whole curve.
    public double lowest() {
        return Math.min(start, pyramid.lowest(0, value.length));
    }

    Pyramid pyramid() {
        return pyramid;
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
