package io.plumbline.history;

import io.plumbline.core.Scenario;
import io.plumbline.stats.Entrant;

/// One scenario of a past run, such as run 12 under scenario B.
public record RunScenario(PastRun run, Scenario scenario) {

    /// A scenario of a run.
    ///
    /// @throws IllegalArgumentException if the run has no such scenario
    public RunScenario {
        if (!run.result().scenarios().containsKey(scenario)) {
            throw new IllegalArgumentException("run " + run.card().id() + " has no scenario " + scenario);
        }
    }

    /// The run's number and the scenario, such as "12 B".
    public String label() {
        return run.card().id() + " " + scenario;
    }

    /// Whether it is the same scenario of the same run.
    public boolean isSame(RunScenario other) {
        return label().equals(other.label());
    }

    /// It as one of several that are set side by side.
    public Entrant entrant() {
        return Entrant.of(label(), run.result(), scenario);
    }
}
