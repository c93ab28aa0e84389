package io.plumbline.ui.sweep;

import io.plumbline.app.TuneRequest;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.SweptGrid;
import io.plumbline.tuning.Tuning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What a search has found, or has found so far.
///
/// @param swept the figures of all combinations tried
/// @param objective what combinations are ranked by
/// @param scenario the scenario they are ranked in
/// @param request what was asked for, to run a combination again; empty if it is not known
/// @param ended the whole of a search that has ended; empty while it goes on and after it was stopped
record Found(
        SweptGrid swept,
        Objective objective,
        Scenario scenario,
        Optional<TuneRequest> request,
        Optional<Tuning> ended) {

    /// A search that has ended.
    static Found of(Tuning tuning, Optional<TuneRequest> request) {
        return new Found(
                tuning.swept(), objective(tuning.facts()), tuning.facts().tuneScenario(), request, Optional.of(tuning));
    }

    /// What a search ranked by.
    static Objective objective(Tuning.Facts facts) {
        return Stream.of(Objective.values())
                .filter(one -> one.title().equals(facts.objective()))
                .findFirst()
                .orElse(Objective.SCORE);
    }

    /// The figures of the combinations that the second stage tried, by the values of their parameters.
    Map<List<OptionalDouble>, Tuning.Row> secondStage() {
        Map<List<OptionalDouble>, Tuning.Row> rows = new LinkedHashMap<>();
        ended.filter(tuning -> tuning.facts().twoStage())
                .ifPresent(tuning -> tuning.rows().forEach(row -> rows.put(row.values(), row)));
        return rows;
    }

    /// The first of the best of some combinations, or of one that was found before; empty if none was tried.
    OptionalInt better(OptionalInt before, int[] combinations) {
        OptionalInt best = before;
        for (int combination : combinations) {
            double value = value(combination);
            if (!Double.isNaN(value) && (best.isEmpty() || value > value(best.getAsInt()))) {
                best = OptionalInt.of(combination);
            }
        }
        return best;
    }

    /// What a combination is ranked by; `NaN` if it was not tried.
    double value(int combination) {
        return swept.value(objective, scenario, combination);
    }
}
