package io.plumbline.history;

import io.plumbline.config.ConfigDiff;
import io.plumbline.stats.Comparison;
import io.plumbline.stats.Entrant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Past runs side by side: their figures, trades and configs held against those of one of them, the baseline.
///
/// @param entrants what is compared, in the order of the figures' entrants
/// @param figures the comparison of what they found
/// @param configs per entrant what its config has other than the baseline's (first); empty for entrants of the
///     baseline's own run
public record RunComparison(List<RunScenario> entrants, Comparison figures, List<Optional<ConfigDiff>> configs) {

    public RunComparison {
        entrants = List.copyOf(entrants);
        configs = List.copyOf(configs);
    }

    /// Sets scenarios of runs side by side.
    ///
    /// @param baseline index of the one that the others are held against
    /// @throws IllegalArgumentException if there are fewer than two or more than eight, or one stands twice
    public static RunComparison of(List<RunScenario> entrants, int baseline) {
        List<Entrant> compared = entrants.stream().map(RunScenario::entrant).toList();
        Comparison figures = Comparison.of(compared, baseline);
        PastRun base = entrants.get(baseline).run();
        Map<Long, Optional<ConfigDiff>> byRun = new HashMap<>(Map.of(base.card().id(), Optional.empty()));
        List<Optional<ConfigDiff>> configs = entrants.stream()
                .map(entrant -> byRun.computeIfAbsent(
                        entrant.run().card().id(),
                        id -> Optional.of(ConfigDiff.of(
                                base.inputs().configText(),
                                entrant.run().inputs().configText()))))
                .toList();
        return new RunComparison(entrants, figures, configs);
    }

    /// The one that the others are held against.
    public RunScenario baseline() {
        return entrants.get(figures.baseline());
    }

    /// What is compared, such as "12 B, 9 B".
    public String title() {
        return String.join(", ", entrants.stream().map(RunScenario::label).toList());
    }
}
