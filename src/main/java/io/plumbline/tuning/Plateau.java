package io.plumbline.tuning;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// How each combination of a grid stands among its neighbours: on a plateau, or on a peak that a small step leaves.
///
/// Neighbours are one step away on one axis. Those with exactly the same trades, as along a parameter without
/// effect, say nothing and do not count. Combinations that were not tried, or whose value is not defined, are no
/// neighbours.
public final class Plateau {

    /// What a combination stands on.
    public enum Ground {
        /// It and all of its neighbours reach the threshold.
        PLATEAU,
        /// It and at least half of its neighbours do.
        SLOPE,
        /// It does, and most of its neighbours do not.
        PEAK,
        /// It does not reach the threshold itself.
        LOW,
        /// It has no neighbours to compare with.
        ALONE
    }

    private final SweptGrid swept;
    private final Objective objective;
    private final double threshold;
    private final double[] values;
    private final double[] worst;
    private final double[] median;
    private final int[] neighbours;

    /// Per combination one of its connected region that stands for all of it.
    private final int[] region;

    private final int[] regionSizes;

    private Plateau(SweptGrid swept, Scenario scenario, Objective objective, double threshold) {
        this.swept = swept;
        this.objective = objective;
        this.threshold = threshold;
        int size = swept.shape().size();
        values = IntStream.range(0, size)
                .mapToDouble(combination -> swept.value(objective, scenario, combination))
                .toArray();
        worst = new double[size];
        median = new double[size];
        neighbours = new int[size];
        region = IntStream.range(0, size).toArray();
        regionSizes = new int[size];
        compare(swept.figures(scenario).orElseThrow());
        connect();
    }

    /// Looks at all combinations of a sweep.
    ///
    /// @param threshold what counts as good enough, in units of the objective, such as [#usualThreshold]
    public static Plateau of(SweptGrid swept, Scenario scenario, Objective objective, double threshold) {
        return new Plateau(swept, scenario, objective, threshold);
    }

    /// The value of an objective from which something is earned: 1 for profit factors, 0 for all others.
    public static double usualThreshold(Objective objective) {
        return objective == Objective.SCORE || objective == Objective.PROFIT_FACTOR ? 1 : 0;
    }

    private void compare(SweepFigures figures) {
        double[] near = new double[2 * swept.shape().axes().size()];
        for (int combination = 0; combination < values.length; combination++) {
            int count = 0;
            for (int axis = 0; axis < swept.shape().axes().size(); axis++) {
                for (int step = -1; step <= 1; step += 2) {
                    OptionalInt neighbour = different(figures, combination, axis, step);
                    if (neighbour.isPresent()) {
                        near[count++] = values[neighbour.getAsInt()];
                    }
                }
            }
            Arrays.sort(near, 0, count);
            neighbours[combination] = count;
            worst[combination] = count == 0 ? Double.NaN : near[0];
            median[combination] = count == 0 ? Double.NaN : middle(near[(count - 1) / 2], near[count / 2]);
        }
    }

    /// The nearest combination in one direction that has other trades.
    private OptionalInt different(SweepFigures figures, int combination, int axis, int step) {
        for (int steps = step; ; steps += step) {
            OptionalInt neighbour = swept.shape().neighbour(combination, axis, steps);
            if (neighbour.isEmpty() || Double.isNaN(values[neighbour.getAsInt()])) {
                return OptionalInt.empty();
            }
            if (!sameTrades(figures, combination, neighbour.getAsInt())) {
                return neighbour;
            }
        }
    }

    private static boolean sameTrades(SweepFigures figures, int one, int other) {
        return figures.trades()[one] == figures.trades()[other]
                && figures.netPips()[one] == figures.netPips()[other]
                && figures.squaredPips()[one] == figures.squaredPips()[other];
    }

    private static double middle(double lower, double upper) {
        return lower == upper ? lower : (lower + upper) / 2;
    }

    /// Joins neighbours that both reach the threshold.
    private void connect() {
        for (int combination = 0; combination < values.length; combination++) {
            for (int axis = 0; axis < swept.shape().axes().size(); axis++) {
                OptionalInt next = swept.shape().neighbour(combination, axis, 1);
                if (next.isPresent() && isGood(combination) && isGood(next.getAsInt())) {
                    region[root(next.getAsInt())] = root(combination);
                }
            }
        }
        for (int combination = 0; combination < values.length; combination++) {
            if (isGood(combination)) {
                regionSizes[root(combination)]++;
            }
        }
    }

    private int root(int combination) {
        int at = combination;
        while (region[at] != at) {
            region[at] = region[region[at]];
            at = region[at];
        }
        return at;
    }

    private boolean isGood(int combination) {
        return values[combination] >= threshold;
    }

    /// What a combination is worth; `NaN` if it was not tried.
    public double value(int combination) {
        return values[combination];
    }

    /// The value of its worst neighbour; `NaN` without neighbours.
    public double worst(int combination) {
        return worst[combination];
    }

    /// The median of its neighbours' values; `NaN` without neighbours.
    public double median(int combination) {
        return median[combination];
    }

    /// How many neighbours it is compared with.
    public int neighbours(int combination) {
        return neighbours[combination];
    }

    /// What is sure to be left after one small step: the smaller of its own value and that of its worst neighbour.
    public double score(int combination) {
        return neighbours[combination] == 0 ? values[combination] : Math.min(values[combination], worst[combination]);
    }

    /// How many combinations hang together with it, step by step, that all reach the threshold; 0 if it does not
    /// itself.
    public int regionSize(int combination) {
        return isGood(combination) ? regionSizes[root(combination)] : 0;
    }

    public Ground ground(int combination) {
        if (!isGood(combination)) {
            return Ground.LOW;
        }
        if (neighbours[combination] == 0) {
            return Ground.ALONE;
        }
        if (worst[combination] >= threshold) {
            return Ground.PLATEAU;
        }
        return median[combination] >= threshold ? Ground.SLOPE : Ground.PEAK;
    }

    /// The best combinations by [#score], of equals those with the higher median, then those with the higher value,
    /// then those that come first.
    public List<Integer> best(int most) {
        return IntStream.range(0, values.length)
                .filter(combination -> !Double.isNaN(values[combination]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer combination) -> -score(combination))
                        .thenComparingDouble(combination -> -median[combination])
                        .thenComparingDouble(combination -> -values[combination]))
                .limit(most)
                .toList();
    }

    /// Why a combination is or is not to be trusted, such as "A lonely peak: profit factor 1.31, but the median of
    /// its 9 neighbours is 0.94 and the worst has 0.71. k_sl is at the end of its values (3.5): what lies beyond
    /// was not tried."
    public String words(int combination) {
        if (Double.isNaN(values[combination])) {
            return "Not tried.";
        }
        String words = stands(combination);
        int region = regionSize(combination);
        if (region > 1) {
            words += " It hangs together with " + NumberText.count(region) + " combinations that reach "
                    + number(threshold) + ".";
        }
        List<String> ends = ends(combination);
        if (isGood(combination) && !ends.isEmpty()) {
            words += " " + listed(ends) + (ends.size() == 1 ? " is" : " are")
                    + " at the end of what was tried: the best may lie beyond.";
        }
        return words;
    }

    private String stands(int combination) {
        String own = objective.title() + " " + number(values[combination]);
        String others = "its " + neighbours[combination] + " neighbours";
        String low = number(worst[combination]);
        String middle = number(median[combination]);
        return switch (ground(combination)) {
            case PLATEAU ->
                "On a plateau: " + own + ", and none of " + others + " is below " + low + " (median " + middle + ").";
            case SLOPE ->
                "On a slope: " + own + "; the median of " + others + " is " + middle + ", but the worst has " + low
                        + ".";
            case PEAK ->
                "A lonely peak: " + own + ", but the median of " + others + " is " + middle + " and the worst has "
                        + low + ".";
            case LOW -> "Not good enough: " + own + " where " + number(threshold) + " is asked for.";
            case ALONE -> "Alone: " + own + ", with no neighbours to compare with.";
        };
    }

    /// The parameters that stand at their first or last value, of those with at least three.
    private List<String> ends(int combination) {
        List<String> ends = new ArrayList<>();
        for (int axis = 0; axis < swept.shape().axes().size(); axis++) {
            Axis one = swept.shape().axes().get(axis);
            int place = swept.shape().place(combination, axis);
            int last = one.values().size() - 1;
            if (last >= 2 && (place == 0 || place == last) && matters(combination, axis)) {
                ends.add(one.parameter());
            }
        }
        return ends;
    }

    /// Names as a sentence has them, such as "ema_fast, k_sl and k_tp".
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.getLast();
    }

    private boolean matters(int combination, int axis) {
        int inward = swept.shape().place(combination, axis) == 0 ? 1 : -1;
        OptionalInt neighbour = swept.shape().neighbour(combination, axis, inward);
        return neighbour.isPresent() && values[neighbour.getAsInt()] != values[combination];
    }

    private static String number(double value) {
        return NumberText.of(value, 2);
    }
}
