package io.plumbline.research.sweep;

import io.plumbline.strategy.ParamValues;
import io.plumbline.strategy.Strategy;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// Every combination of some values of some parameters of a strategy, such as the 1,152 of the medium grid.
///
/// Combinations are numbered from 0 in the order of an odometer whose last axis turns fastest. Parameters
/// without an
/// axis keep the values of the base.
///
/// @param <P> the strategy's parameters
public final class Grid<P extends Record> {

    /// The most combinations a grid may have.
    public static final int MOST = 10_000_000;

    private final Strategy<P> strategy;
    private final P base;
    private final List<Axis> axes;
    private final List<Constraint> constraints;
    private final int[] kept;

    private Grid(Strategy<P> strategy, P base, List<Axis> axes, List<Constraint> constraints, int[] kept) {
        this.strategy = strategy;
        this.base = base;
        this.axes = axes;
        this.constraints = constraints;
        this.kept = kept;
    }

    /// The grid of these axes.
    ///
    /// @param base where the parameters without an axis come from
    /// @param constraints combinations that break one are left out
    /// @throws IllegalArgumentException naming the axis and what is wrong with it: a parameter the strategy
    ///     does not
    ///     have or that has an axis already, a value outside the parameter's range, a fraction for a whole
    ///     number, too
    ///     many combinations, or none that the constraints leave
    public static <P extends Record> Grid<P> of(
            Strategy<P> strategy, P base, List<Axis> axes, List<Constraint> constraints) {
        List<String> names = axes.stream().map(Axis::parameter).toList();
        for (Axis axis : axes) {
            if (names.stream().filter(axis.parameter()::equals).count() > 1) {
                throw new IllegalArgumentException(axis.parameter() + " has two axes; wanted one");
            }
            ParamValues.check(strategy, axis.parameter(), axis.values());
        }
        constraints.forEach(constraint -> constraint.check(names));
        long size = 1;
        for (Axis axis : axes) {
            size *= axis.values().size();
            if (size > MOST) {
                throw new IllegalArgumentException(
                        "over " + MOST + " combinations; wanted fewer values or fewer parameters");
            }
        }
        Grid<P> all = new Grid<>(strategy, base, List.copyOf(axes), List.copyOf(constraints), new int[0]);
        int[] kept = all.keptOf((int) size);
        if (kept.length == 0) {
            throw new IllegalArgumentException("the constraints leave none of " + size + " combinations");
        }
        return new Grid<>(strategy, base, all.axes, all.constraints, kept);
    }

    private int[] keptOf(int size) {
        int[] numbers = new int[size];
        int count = 0;
        for (int number = 0; number < size; number++) {
            int[] places = placesOf(number);
            if (constraints.stream().allMatch(constraint -> constraint.holds(name -> value(name, places)))) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private double value(String parameter, int[] places) {
        for (int axis = 0; axis < places.length; axis++) {
            if (axes.get(axis).parameter().equals(parameter)) {
                return axes.get(axis).values().get(places[axis]).orElse(Double.NaN);
            }
        }
        throw new IllegalArgumentException("no axis for " + parameter);
    }

    /// Place on each axis of a number among all combinations, the constraints aside.
    private int[] placesOf(int number) {
        int[] places = new int[axes.size()];
        int rest = number;
        for (int axis = places.length - 1; axis >= 0; axis--) {
            int size = axes.get(axis).values().size();
            places[axis] = rest % size;
            rest /= size;
        }
        return places;
    }

    public Strategy<P> strategy() {
        return strategy;
    }

    public List<Axis> axes() {
        return axes;
    }

    /// Number of combinations.
    public int size() {
        return kept.length;
    }

    /// The place of a combination on each axis.
    public int[] places(int combination) {
        return placesOf(kept[combination]);
    }

    /// The values of a combination, in the order of the axes.
    public List<OptionalDouble> values(int combination) {
        int[] places = places(combination);
        List<OptionalDouble> values = new ArrayList<>();
        for (int axis = 0; axis < places.length; axis++) {
            values.add(axes.get(axis).values().get(places[axis]));
        }
        return values;
    }

    /// All parameters of a combination.
    public P params(int combination) {
        return ParamValues.with(base, axes.stream().map(Axis::parameter).toList(), values(combination));
    }
}
