package io.plumbline.tuning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

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
        int cells = width * shape.axes().get(y).values().size();
        int[] cellOf = new int[shape.size()];
        double[] worth = new double[shape.size()];
        int[] from = new int[cells + 1];
        for (int combination = 0; combination < worth.length; combination++) {
            worth[combination] = value.applyAsDouble(combination);
            cellOf[combination] = shape.place(combination, y) * width + shape.place(combination, x);
            from[cellOf[combination] + 1] += Double.isNaN(worth[combination]) ? 0 : 1;
        }
        for (int cell = 0; cell < cells; cell++) {
            from[cell + 1] += from[cell];
        }
        int[] known = new int[from[cells]];
        int[] next = from.clone();
        for (int combination = 0; combination < worth.length; combination++) {
            if (!Double.isNaN(worth[combination])) {
                known[next[cellOf[combination]]++] = combination;
            }
        }
        return IntStream.range(0, cells)
                .mapToObj(cell -> reduced(Arrays.copyOfRange(known, from[cell], from[cell + 1]), worth, reduction))
                .toList();
    }

    /// One cell.
    ///
    /// @param known its combinations, ascending
    /// @param worth of every combination of the grid
    private static Cell reduced(int[] known, double[] worth, Reduction reduction) {
        if (known.length == 0) {
            return Cell.UNKNOWN;
        }
        double[] values = Arrays.stream(known).mapToDouble(one -> worth[one]).toArray();
        double value = switch (reduction) {
            case WORST -> Arrays.stream(values).min().orElseThrow();
            case BEST -> Arrays.stream(values).max().orElseThrow();
            case MEAN -> Arrays.stream(values).sum() / values.length;
            case MEDIAN -> median(values);
            case FIXED -> throw new IllegalArgumentException("fixed axes are not reduced");
        };
        int nearest = known[0];
        for (int one : known) {
            nearest = distance(worth[one], value) < distance(worth[nearest], value) ? one : nearest;
        }
        return new Cell(value, OptionalInt.of(nearest), known.length);
    }

    /// The middle one, or half way between the middle two; the values are sorted for it.
    private static double median(double[] values) {
        Arrays.sort(values);
        double lower = values[(values.length - 1) / 2];
        double upper = values[values.length / 2];
        return lower == upper ? lower : (lower + upper) / 2;
    }

    private static double distance(double one, double other) {
        return one == other ? 0 : Math.abs(one - other);
    }
}
