package io.plumbline.tuning;

import io.plumbline.core.NumberText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Every combination of some values of some parameters, such as the 1,152 of the medium grid, whatever the
/// parameters do.
///
/// Combinations are numbered from 0 in the order of an odometer whose last axis turns fastest; those that break a
/// constraint are left out and have no number.
public final class GridShape {

    /// The most combinations a grid may have, before constraints.
    public static final int MOST = 10_000_000;

    /// What is wrong with a grid of one combination.
    public static final String ONE =
            "one combination, and so nothing to choose from; wanted a parameter with two values";

    private final List<Axis> axes;
    private final List<Constraint> constraints;

    /// How far apart, on the odometer without constraints, two neighbours on an axis are.
    private final int[] strides;

    /// The odometer's reading of every combination, ascending.
    private final int[] readings;

    private GridShape(List<Axis> axes, List<Constraint> constraints, int[] strides, int[] readings) {
        this.axes = axes;
        this.constraints = constraints;
        this.strides = strides;
        this.readings = readings;
    }

    /// The shape of these axes.
    ///
    /// @param constraints combinations that break one are left out
    /// @throws IllegalArgumentException naming the axis and what is wrong with it: none at all, two of one
    ///     parameter, too many combinations, or none that the constraints leave
    public static GridShape of(List<Axis> axes, List<Constraint> constraints) {
        check(axes);
        List<String> names = axes.stream().map(Axis::parameter).toList();
        constraints.forEach(constraint -> constraint.check(names));
        int[] strides = new int[axes.size()];
        int size = 1;
        for (int axis = axes.size() - 1; axis >= 0; axis--) {
            strides[axis] = size;
            size *= axes.get(axis).values().size();
        }
        GridShape all = new GridShape(List.copyOf(axes), List.copyOf(constraints), strides, new int[0]);
        int[] readings = all.kept(size);
        if (readings.length == 0) {
            throw new IllegalArgumentException("the constraints leave none of " + size + " combinations");
        }
        return new GridShape(all.axes, all.constraints, strides, readings);
    }

    /// Checks axes, whatever the constraints.
    ///
    /// @throws IllegalArgumentException as [#of] does, except for constraints
    public static void check(List<Axis> axes) {
        if (axes.isEmpty()) {
            throw new IllegalArgumentException("no axes; wanted at least one, such as k_sl=1.5,2,2.5");
        }
        List<String> names = axes.stream().map(Axis::parameter).toList();
        for (String name : names) {
            if (names.stream().filter(name::equals).count() > 1) {
                throw new IllegalArgumentException(name + " has two axes; wanted one");
            }
        }
        if (size(axes) > MOST) {
            double size =
                    axes.stream().mapToDouble(axis -> axis.values().size()).reduce(1, (one, other) -> one * other);
            throw new IllegalArgumentException(
                    (size < 1e15 ? NumberText.of(size, 0) : "over 10^" + (int) Math.floor(Math.log10(size)))
                            + " combinations, wanted at most " + NumberText.count(MOST)
                            + "; leave out values or parameters");
        }
    }

    /// Number of combinations before constraints; [Long#MAX_VALUE] if there are more.
    public static long size(List<Axis> axes) {
        long size = 1;
        for (Axis axis : axes) {
            long values = axis.values().size();
            size = size > Long.MAX_VALUE / Math.max(1, values) ? Long.MAX_VALUE : size * values;
        }
        return size;
    }

    private int[] kept(int size) {
        int[] kept = new int[size];
        int count = 0;
        for (int reading = 0; reading < size; reading++) {
            int here = reading;
            if (constraints.stream().allMatch(constraint -> constraint.holds(name -> value(name, here)))) {
                kept[count++] = reading;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private double value(String parameter, int reading) {
        for (int axis = 0; axis < axes.size(); axis++) {
            if (axes.get(axis).parameter().equals(parameter)) {
                return axes.get(axis).values().get(placeOn(axis, reading)).orElse(Double.NaN);
            }
        }
        throw new IllegalArgumentException("no axis for " + parameter);
    }

    private int placeOn(int axis, int reading) {
        return reading / strides[axis] % axes.get(axis).values().size();
    }

    public List<Axis> axes() {
        return axes;
    }

    public List<Constraint> constraints() {
        return constraints;
    }

    /// The names of the parameters, in the order of the axes.
    public List<String> parameters() {
        return axes.stream().map(Axis::parameter).toList();
    }

    /// Number of combinations.
    public int size() {
        return readings.length;
    }

    /// Which value of an axis a combination has, from 0.
    public int place(int combination, int axis) {
        return placeOn(axis, readings[combination]);
    }

    /// The values of a combination, in the order of the axes.
    public List<OptionalDouble> values(int combination) {
        List<OptionalDouble> values = new ArrayList<>(axes.size());
        for (int axis = 0; axis < axes.size(); axis++) {
            values.add(axes.get(axis).values().get(place(combination, axis)));
        }
        return values;
    }

    /// The combination with those values.
    ///
    /// @param places which value of each axis, from 0
    /// @return empty if a constraint leaves it out
    public OptionalInt at(int... places) {
        int reading = 0;
        for (int axis = 0; axis < places.length; axis++) {
            reading += places[axis] * strides[axis];
        }
        return numberOf(reading);
    }

    /// The combination that has the value so many steps further on one axis, and all others the same.
    ///
    /// @param steps such as 1 or -1
    /// @return empty beyond the end of the axis, and where a constraint leaves it out
    public OptionalInt neighbour(int combination, int axis, int steps) {
        int reading = readings[combination];
        int place = placeOn(axis, reading) + steps;
        return place < 0 || place >= axes.get(axis).values().size()
                ? OptionalInt.empty()
                : numberOf(reading + steps * strides[axis]);
    }

    private OptionalInt numberOf(int reading) {
        // Without constraints every reading is a combination.
        int number = reading < readings.length && readings[reading] == reading
                ? reading
                : Arrays.binarySearch(readings, reading);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
