package io.plumbline.history;

import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.Tuning;
import java.util.List;
import java.util.OptionalInt;

/// What a search over parameters was asked to do; enough to ask for it again, such as the medium grid of S1 over
/// EURUSD. Plain values, so that it can be written as JSON and read again.
///
/// @param configPath the config file as the user named it
/// @param configText the whole config as it was read then
/// @param bars where the bars of each symbol come from, in the order of the search
/// @param strategy the name of the strategy as the registry spells it
/// @param grid "small", "medium", "large" or "custom"
/// @param axes the axes of the grid as [Axis#parse] reads them, also where the grid came with the program
/// @param constraints as [Constraint#parse] reads them
/// @param objective what combinations are ranked by
/// @param twoStage whether all are tried in one scenario and only the best in all three
/// @param tuneScenario the scenario that is ranked by
/// @param topK how many count as the best
/// @param workers how many parts the work was cut into; without effect on what is found
/// @param limitBars how many of the last bars of each symbol are used; 0 for all
public record SweepInputs(
        String configPath,
        String configText,
        List<Source> bars,
        String strategy,
        String grid,
        List<String> axes,
        List<String> constraints,
        Objective objective,
        boolean twoStage,
        Scenario tuneScenario,
        int topK,
        int workers,
        int limitBars) {

    /// Where the bars of a symbol come from.
    ///
    /// @param source as [io.plumbline.dataset.BarSource#parse] reads it
    public record Source(String symbol, String source) {}

    public SweepInputs {
        bars = List.copyOf(bars);
        axes = List.copyOf(axes);
        constraints = List.copyOf(constraints);
    }

    /// The grid.
    public GridShape shape() {
        return GridShape.of(
                axes.stream().map(Axis::parse).toList(),
                constraints.stream().map(Constraint::parse).toList());
    }

    /// The scenarios that all combinations are tried in.
    public List<Scenario> scenarios() {
        return twoStage ? List.of(tuneScenario) : List.of(Scenario.values());
    }

    /// The same for whoever reads what was found.
    ///
    /// @param combinations number of combinations of the grid
    public Tuning.Facts facts(int combinations) {
        return new Tuning.Facts(
                strategy,
                grid,
                combinations,
                twoStage,
                tuneScenario,
                objective.title(),
                limitBars == 0 ? OptionalInt.empty() : OptionalInt.of(limitBars),
                workers,
                topK);
    }
}
