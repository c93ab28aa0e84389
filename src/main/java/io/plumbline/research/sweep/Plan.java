package io.plumbline.research.sweep;

import io.plumbline.strategy.Exits;
import io.plumbline.strategy.Strategy;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/// What a grid comes down to: the different sets of decisions and the different exits, and which of each a
/// combination has. Combinations with the same pair walk the same path, which is walked once.
///
/// Whole axes are told apart, not combinations: those that change decisions, those that change exits, and those
/// that change neither. So it takes a few numbers per combination, however many there are.
final class Plan<P extends Record> {

    private final Grid<P> grid;
    private final Numbering decisions;
    private final Numbering exits;
    private final int paths;

    /// All combinations, those with the first decisions first, and where in there each set of decisions begins.
    private final int[] byDecisions;

    private final int[] begins;

    Plan(Grid<P> grid) {
        this.grid = grid;
        List<Integer> deciding = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        for (int axis = 0; axis < grid.shape().axes().size(); axis++) {
            if (grid.shape().axes().get(axis).values().size() > 1) {
                (decides(axis) ? deciding : rest).add(axis);
            }
        }
        decisions = Numbering.over(grid.shape(), deciding);
        exits = Numbering.over(grid.shape(), exiting(rest));
        paths = countPaths();
        begins = new int[decisions.size() + 1];
        byDecisions = sortedByDecisions();
    }

    private boolean decides(int axis) {
        Axis tried = grid.shape().axes().get(axis);
        Strategy<P> strategy = grid.strategy();
        return tried.values().stream()
                        .map(value -> strategy.decisions(grid.with(List.of(tried.parameter()), List.of(value))))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /// Those of the axes that change the exits of any combination.
    private List<Integer> exiting(List<Integer> axes) {
        GridShape shape = grid.shape();
        int[] settings = Numbering.over(shape, axes).examples();
        Function<List<OptionalDouble>, Exits> exitsOf =
                values -> grid.strategy().exits(grid.with(shape.parameters(), values));
        return axes.stream()
                .filter(axis -> Arrays.stream(settings).anyMatch(setting -> {
                    List<OptionalDouble> values = shape.values(setting);
                    Exits here = exitsOf.apply(values);
                    values.set(axis, shape.axes().get(axis).values().getFirst());
                    return !exitsOf.apply(values).equals(here);
                }))
                .toList();
    }

    private int countPaths() {
        BitSet seen = new BitSet();
        for (int combination = 0; combination < decisions.of().length; combination++) {
            seen.set(decisions.of()[combination] * exits.size() + exits.of()[combination]);
        }
        return seen.cardinality();
    }

    private int[] sortedByDecisions() {
        int[] of = decisions.of();
        for (int set : of) {
            begins[set + 1]++;
        }
        for (int set = 1; set < begins.length; set++) {
            begins[set] += begins[set - 1];
        }
        int[] next = begins.clone();
        int[] sorted = new int[of.length];
        for (int combination = 0; combination < of.length; combination++) {
            sorted[next[of[combination]]++] = combination;
        }
        return sorted;
    }

    /// Number of different sets of decisions, by [Strategy#decisions].
    int decisions() {
        return decisions.size();
    }

    /// Number of different exits, those that share a stop beside each other where the grid has them so.
    int exits() {
        return exits.size();
    }

    /// Number of different pairs of decisions and exits.
    int paths() {
        return paths;
    }

    /// The parameters of some of the sets of decisions.
    List<P> decisions(Range sets) {
        return sets.numbers()
                .mapToObj(set -> grid.strategy().decisions(grid.params(decisions.examples()[set])))
                .toList();
    }

    /// Some of the exits.
    List<Exits> exits(Range some) {
        return some.numbers()
                .mapToObj(exit -> grid.strategy().exits(grid.params(exits.examples()[exit])))
                .toList();
    }

    int decisionsOf(int combination) {
        return decisions.of()[combination];
    }

    int exitsOf(int combination) {
        return exits.of()[combination];
    }

    /// The combinations that have some of the decisions and some of the exits, ascending.
    int[] combinations(Range sets, Range some) {
        return Arrays.stream(byDecisions, begins[sets.first()], begins[sets.end()])
                .filter(combination -> some.has(exits.of()[combination]))
                .sorted()
                .toArray();
    }
}
