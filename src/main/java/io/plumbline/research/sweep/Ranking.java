package io.plumbline.research.sweep;

import io.plumbline.tuning.Objective;
import io.plumbline.tuning.SweepFigures;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The one order of combinations: by the objective, of equals the one with the higher expectancy, then with the
/// smaller drawdown, then the one that comes first in the grid.
public final class Ranking {

    private Ranking() {}

    /// The places of the best combinations, the best first.
    ///
    /// @param years length of the data
    /// @param most how many are wanted
    public static List<Integer> best(SweepFigures figures, Objective objective, double years, int most) {
        double[] values = IntStream.range(0, figures.size())
                .mapToDouble(combination -> objective.of(figures, combination, years))
                .toArray();
        Comparator<Integer> order = Comparator.comparingDouble((Integer combination) -> -values[combination])
                .thenComparingDouble(combination -> -figures.expectancyPips(combination))
                .thenComparingDouble(combination -> -figures.maxDrawdownPips()[combination]);
        return IntStream.range(0, figures.size())
                .boxed()
                .sorted(order)
                .limit(most)
                .toList();
    }
}
