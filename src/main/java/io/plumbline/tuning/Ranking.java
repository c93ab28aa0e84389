package io.plumbline.tuning;

import io.plumbline.core.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The one order of combinations: by the objective, of equals the one with the higher expectancy, then with the
/// smaller drawdown, then the one that comes first in the grid.
public final class Ranking {

    private Ranking() {}

    /// The places of the best combinations that were tried in a scenario, the best first.
    ///
    /// @param most how many are wanted
    public static List<Integer> best(SweptGrid swept, Scenario scenario, Objective objective, int most) {
        return Arrays.stream(order(swept, scenario, objective))
                .limit(most)
                .boxed()
                .toList();
    }

    /// The places of all combinations that were tried in a scenario, the best first. Made for millions.
    public static int[] order(SweptGrid swept, Scenario scenario, Objective objective) {
        SweepFigures figures = swept.figures(scenario).orElseThrow();
        double[] values = new double[figures.size()];
        Arrays.setAll(values, combination -> swept.value(objective, scenario, combination));
        int[] order = IntStream.range(0, figures.size())
                .filter(combination -> swept.tried(scenario, combination))
                .toArray();
        sort(order, (one, other) -> {
            int byValue = Double.compare(-values[one], -values[other]);
            if (byValue != 0) {
                return byValue;
            }
            int byExpectancy = Double.compare(-figures.expectancyPips(one), -figures.expectancyPips(other));
            return byExpectancy != 0
                    ? byExpectancy
                    : Double.compare(-figures.maxDrawdownPips()[one], -figures.maxDrawdownPips()[other]);
        });
        return order;
    }

    /// Which of two combinations comes first.
    private interface Order {
        int compare(int one, int other);
    }

    /// A stable merge sort of whole numbers, which the JDK has for objects alone.
    private static void sort(int[] places, Order order) {
        int[] from = places.clone();
        int[] to = places;
        for (int run = 1; run < places.length; run *= 2) {
            for (int first = 0; first < places.length; first += 2 * run) {
                int middle = Math.min(first + run, places.length);
                int end = Math.min(middle + run, places.length);
                merge(from, to, first, middle, end, order);
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        System.arraycopy(from, 0, places, 0, places.length);
    }

    private static void merge(int[] from, int[] to, int first, int middle, int end, Order order) {
        int left = first;
        int right = middle;
        for (int place = first; place < end; place++) {
            boolean takeLeft = left < middle && (right >= end || order.compare(from[left], from[right]) <= 0);
            to[place] = takeLeft ? from[left++] : from[right++];
        }
    }
}
