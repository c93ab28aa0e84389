package io.plumbline.tuning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/// A heatmap of a grid: two of its axes, with a value for every pair of their places.
///
/// Rows are counted along the axis `y`, cells in a row along `x`, both from the first value on.
///
/// @param x the axis along the rows
/// @param y the axis along the columns
/// @param cells one per pair, row by row
public record HeatSlice(Axis x, Axis y, List<Cell> cells) {

    /// What becomes of the other axes.
    public enum Reduction {
        /// Each stands at one value.
        FIXED("at the chosen values"),
        /// The best value over all of theirs.
        BEST("best of the others"),
        MEDIAN("median of the others"),
        MEAN("mean of the others"),
        WORST("worst of the others");

        private final String words;

        Reduction(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// One field of the map.
    ///
    /// @param value `NaN` if nothing is known
    /// @param combination the one the value is of, or the one that comes nearest to it; empty if nothing is known
    ///     and the other axes are not fixed, or if a constraint leaves it out
    /// @param counted how many combinations the value is made of
    public record Cell(double value, OptionalInt combination, int counted) {

        private static final Cell UNKNOWN = new Cell(Double.NaN, OptionalInt.empty(), 0);
    }

    private record Known(int combination, double value) {}

    /// The map of two axes.
    ///
    /// @param x place of an axis in the grid
    /// @param y place of another
    /// @param fixed per axis of the grid the place at which it stands if the reduction is `FIXED`
    /// @param value what a combination is worth; `NaN` if unknown
    public static HeatSlice of(
            GridShape shape, int x, int y, Reduction reduction, int[] fixed, IntToDoubleFunction value) {
        Axis across = shape.axes().get(x);
        Axis down = shape.axes().get(y);
        List<Cell> cells = reduction == Reduction.FIXED
                ? fixed(shape, x, y, fixed, value)
                : reduced(shape, x, y, reduction, value);
        return new HeatSlice(across, down, cells);
    }

    public Cell at(int xPlace, int yPlace) {
        return cells.get(yPlace * x.values().size() + xPlace);
    }

    private static List<Cell> fixed(GridShape shape, int x, int y, int[] fixed, IntToDoubleFunction value) {
        List<Cell> cells = new ArrayList<>();
        int[] places = fixed.clone();
        for (places[y] = 0; places[y] < shape.axes().get(y).values().size(); places[y]++) {
            for (places[x] = 0; places[x] < shape.axes().get(x).values().size(); places[x]++) {
                OptionalInt combination = shape.at(places);
                cells.add(
                        combination.isEmpty()
                                ? Cell.UNKNOWN
                                : new Cell(value.applyAsDouble(combination.getAsInt()), combination, 1));
            }
        }
        return cells;
    }

    private static List<Cell> reduced(GridShape shape, int x, int y, Reduction reduction, IntToDoubleFunction value) {
        int width = shape.axes().get(x).values().size();
        int height = shape.axes().get(y).values().size();
        List<List<Known>> known = new ArrayList<>();
        for (int cell = 0; cell < width * height; cell++) {
            known.add(new ArrayList<>());
        }
        for (int combination = 0; combination < shape.size(); combination++) {
            double worth = value.applyAsDouble(combination);
            if (!Double.isNaN(worth)) {
                int cell = shape.place(combination, y) * width + shape.place(combination, x);
                known.get(cell).add(new Known(combination, worth));
            }
        }
        return known.stream().map(one -> reduced(one, reduction)).toList();
    }

    private static Cell reduced(List<Known> known, Reduction reduction) {
        if (known.isEmpty()) {
            return Cell.UNKNOWN;
        }
        known.sort(Comparator.comparingDouble(Known::value));
        int size = known.size();
        double value = switch (reduction) {
            case WORST -> known.getFirst().value();
            case BEST -> known.getLast().value();
            case MEAN -> known.stream().mapToDouble(Known::value).sum() / size;
            case MEDIAN ->
                middle(known.get((size - 1) / 2).value(), known.get(size / 2).value());
            case FIXED -> throw new IllegalArgumentException("fixed axes are not reduced");
        };
        int nearest = known.stream()
                .min(Comparator.comparingDouble((Known one) -> distance(one.value(), value))
                        .thenComparingInt(Known::combination))
                .orElseThrow()
                .combination();
        return new Cell(value, OptionalInt.of(nearest), size);
    }

    private static double middle(double lower, double upper) {
        return lower == upper ? lower : (lower + upper) / 2;
    }

    private static double distance(double one, double other) {
        return one == other ? 0 : Math.abs(one - other);
    }
}
