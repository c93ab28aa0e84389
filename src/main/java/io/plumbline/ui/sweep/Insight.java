package io.plumbline.ui.sweep;

import io.plumbline.core.Scenario;
import io.plumbline.tuning.Plateau;
import io.plumbline.tuning.Ranking;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is seen in a result only by looking at all of it: the ranking, and how combinations stand among their
/// neighbours. Made on a job's thread.
///
/// @param ranked the best combinations, the best first
/// @param plateaus per scenario
/// @param byPlateau the combinations that stand best, the best first
record Insight(List<Integer> ranked, Map<Scenario, Plateau> plateaus, List<Integer> byPlateau) {

    /// The most rows of the table; of more the best are shown.
    static final int MOST_ROWS = 100_000;

    static Insight of(Found found) {
        Map<Scenario, Plateau> plateaus = new EnumMap<>(Scenario.class);
        double threshold = Plateau.usualThreshold(found.objective());
        for (Scenario scenario : found.swept().scenarios()) {
            if (found.swept().tried(scenario) > 0) {
                plateaus.put(scenario, Plateau.of(found.swept(), scenario, found.objective(), threshold));
            }
        }
        List<Integer> ranked = found.swept().tried(found.scenario()) == 0
                ? List.of()
                : Ranking.best(found.swept(), found.scenario(), found.objective(), MOST_ROWS);
        Plateau own = plateaus.get(found.scenario());
        return new Insight(ranked, plateaus, own == null ? List.of() : own.best(1));
    }
}
