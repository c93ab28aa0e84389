package io.plumbline.app;

import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.Objective;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;

/// A search over a grid of parameters that a user asks for.
///
/// @param config the YAML config file; what the grid does not vary is as there
/// @param bars where the bars of each symbol come from
/// @param strategy the name of the strategy, in either case
/// @param preset the grid, unless there are axes
/// @param axes a grid of the user's own; none for the preset
/// @param constraints what combinations must keep
/// @param objective what they are ranked by
/// @param twoStage whether all are tried in one scenario and only the best of them in all three
/// @param tuneScenario the scenario of the first stage
/// @param topK how many the second stage tries, and how many count as the best
/// @param workers how many parts the work is cut into; without effect on the result
/// @param limitBars how many of the last bars of each symbol are used; empty for all
public record TuneRequest(
        Path config,
        SequencedMap<String, BarSource> bars,
        String strategy,
        GridPreset preset,
        List<Axis> axes,
        List<Constraint> constraints,
        Objective objective,
        boolean twoStage,
        Scenario tuneScenario,
        int topK,
        int workers,
        OptionalInt limitBars) {

    public TuneRequest {
        bars = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bars));
        axes = List.copyOf(axes);
        constraints = List.copyOf(constraints);
    }

    /// The scenarios in which all combinations are tried.
    List<Scenario> sweptScenarios() {
        return twoStage ? List.of(tuneScenario) : List.of(Scenario.values());
    }

    /// What the grid is called: "small", "medium", "large" or "custom".
    String gridName() {
        return axes.isEmpty() ? preset.name().toLowerCase(java.util.Locale.ROOT) : "custom";
    }
}
