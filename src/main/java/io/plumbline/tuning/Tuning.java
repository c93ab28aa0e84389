package io.plumbline.tuning;

import io.plumbline.core.Scenario;
import io.plumbline.stats.ReferenceMetrics;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;

/// What a search over a grid of parameters found: the combinations that were measured under the scenarios asked
/// for, the best first.
///
/// @param facts what was searched and how
/// @param swept the grid, with the figures of every combination in the scenarios that all were tried in
/// @param rows the best first; of equals, the one that comes first in the grid
/// @param odds how much luck there is in the first of them; empty for a search that was opened again, since it
///     takes the bars to tell
public record Tuning(Facts facts, SweptGrid swept, List<Row> rows, Optional<SweepOdds> odds) {

    /// Results under this many trades count a quarter, as in the reference's `tuning/worker.py`.
    public static final int FEW_TRADES = 300;

    private static final double FEW_TRADES_FACTOR = 0.25;

    /// What was searched and how.
    ///
    /// @param strategy the strategy's name, such as "S1_TREND_EMA_ATR_ADX"
    /// @param grid "small", "medium", "large" or "custom"
    /// @param combinations number of combinations tried
    /// @param twoStage whether all were tried in one scenario and the best of them then in all
    /// @param tuneScenario the scenario of the first stage
    /// @param objective what was ranked by, such as "score"
    /// @param limitBars how many of the last bars of each symbol were used; empty for all
    /// @param workers how many parts the work was cut into; without effect on the rows
    /// @param topK how many rows count as the best
    public record Facts(
            String strategy,
            String grid,
            int combinations,
            boolean twoStage,
            Scenario tuneScenario,
            String objective,
            OptionalInt limitBars,
            int workers,
            int topK) {}

    /// One combination.
    ///
    /// @param values the values of the parameters, in their order; empty for none
    /// @param figures per scenario what it earned, A before B before C
    /// @param score what it was ranked by last
    public record Row(List<OptionalDouble> values, SequencedMap<Scenario, Figures> figures, double score) {

        public Row {
            values = List.copyOf(values);
            figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
        }

        /// The row of a combination with the reference's score: in scenario B, or in the first there is.
        public static Row of(List<OptionalDouble> values, SequencedMap<Scenario, Figures> figures) {
            Figures normal =
                    figures.getOrDefault(Scenario.B, figures.firstEntry().getValue());
            return new Row(values, figures, Tuning.score(normal.trades(), normal.profitFactor()));
        }
    }

    /// What a combination earned in one scenario, in pips after costs and in file order.
    ///
    /// @param profitFactor infinite without losses, 0 without either
    /// @param maxDrawdown at most 0
    public record Figures(int trades, double expectancy, double profitFactor, double maxDrawdown) {

        public static Figures of(ReferenceMetrics metrics) {
            return new Figures(metrics.trades(), metrics.expectancy(), metrics.profitFactor(), metrics.maxDrawdown());
        }
    }

    public Tuning {
        rows = rows instanceof RankedRows ? rows : List.copyOf(rows);
    }

    /// The same with the odds of its best.
    public Tuning with(SweepOdds known) {
        return new Tuning(facts, swept, rows, Optional.of(known));
    }

    /// The names of what was varied, in the order of the grid.
    public List<String> parameters() {
        return swept.shape().parameters();
    }

    /// The best rows.
    public List<Row> top() {
        return rows.subList(0, Math.min(facts.topK(), rows.size()));
    }

    /// The reference's score: the profit factor, a quarter of it where trades are few.
    public static double score(int trades, double profitFactor) {
        return trades < FEW_TRADES ? profitFactor * FEW_TRADES_FACTOR : profitFactor;
    }
}
