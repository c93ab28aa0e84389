package io.plumbline.tuning;

import io.plumbline.core.Scenario;
import java.util.Comparator;
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
        SweepFigures figures = swept.figures(scenario).orElseThrow();
        double[] values = IntStream.range(0, figures.size())
                .mapToDouble(combination -> swept.value(objective, scenario, combination))
                .toArray();
        Comparator<Integer> order = Comparator.comparingDouble((Integer combination) -> -values[combination])
                .thenComparingDouble(combination -> -figures.expectancyPips(combination))
                .thenComparingDouble(combination -> -figures.maxDrawdownPips()[combination]);
        return IntStream.range(0, figures.size())
                .filter(combination -> swept.tried(scenario, combination))
                .boxed()
                .sorted(order)
                .limit(most)
                .toList();
    }
}
