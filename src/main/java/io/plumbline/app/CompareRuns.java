package io.plumbline.app;

import io.plumbline.core.Scenario;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunComparison;
import io.plumbline.history.RunScenario;
import io.plumbline.stats.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The use case "set past runs side by side".
public final class CompareRuns {

    private final PastRuns runs;

    /// Comparisons of these runs.
    public CompareRuns(PastRuns runs) {
        this.runs = runs;
    }

    /// A run and which of its scenarios to compare.
    ///
    /// @param scenarios in the order wanted; empty for the first scenario, A before B before C, that all runs named
    ///     without one have
    public record Choice(long id, List<Scenario> scenarios) {

        public Choice {
            scenarios = List.copyOf(scenarios);
        }
    }

    /// The job that opens the chosen runs and compares them, the first being the baseline. It fails with
    /// [InputException] if a run cannot be opened, lacks a scenario, or if there are too few or too many.
    public Job<RunComparison> job(List<Choice> choices) {
        Job<RunComparison> job = progress -> {
            Map<Long, PastRun> opened = new LinkedHashMap<>();
            for (Choice choice : choices) {
                if (!opened.containsKey(choice.id())) {
                    progress.report(0.8 * opened.size() / choices.size(), "Opening run " + choice.id());
                    opened.put(choice.id(), runs.open(choice.id()).run(Progress.NONE));
                }
            }
            return compare(entrants(choices, opened), 0, progress);
        };
        return job.named("Comparison");
    }

    /// The job that compares what is already open.
    ///
    /// @param baseline index of the one that the others are held against
    public Job<RunComparison> job(List<RunScenario> entrants, int baseline) {
        List<RunScenario> fixed = List.copyOf(entrants);
        Job<RunComparison> job = progress -> compare(fixed, baseline, progress);
        return job.named("Comparison");
    }

    private static RunComparison compare(List<RunScenario> entrants, int baseline, Progress progress)
            throws InputException {
        progress.report(0.8, "Comparing");
        if (entrants.size() < Comparison.FEWEST || entrants.size() > Comparison.MOST) {
            throw new InputException(entrants.size() + (entrants.size() == 1 ? " scenario" : " scenarios")
                    + " of runs to compare; wanted " + Comparison.FEWEST + " to " + Comparison.MOST);
        }
        RunComparison comparison = RunComparison.of(entrants, baseline);
        progress.report(1.0, "Done");
        return comparison;
    }

    private static List<RunScenario> entrants(List<Choice> choices, Map<Long, PastRun> opened) throws InputException {
        List<RunScenario> entrants = new ArrayList<>();
        for (Choice choice : choices) {
            PastRun run = Objects.requireNonNull(opened.get(choice.id()));
            List<Scenario> scenarios =
                    choice.scenarios().isEmpty() ? List.of(firstInCommon(choices, opened)) : choice.scenarios();
            for (Scenario scenario : scenarios) {
                if (!run.result().scenarios().containsKey(scenario)) {
                    throw new InputException("run " + choice.id() + " has no scenario " + scenario + "; it has "
                            + scenariosOf(run).map(Scenario::name).collect(Collectors.joining(", ")));
                }
                RunScenario entrant = new RunScenario(run, scenario);
                if (entrants.stream().anyMatch(entrant::isSame)) {
                    throw new InputException("run " + choice.id() + " under scenario " + scenario
                            + " is named twice; name another run or scenario");
                }
                entrants.add(entrant);
            }
        }
        return entrants;
    }

    private static Scenario firstInCommon(List<Choice> choices, Map<Long, PastRun> opened) throws InputException {
        List<PastRun> open = choices.stream()
                .filter(choice -> choice.scenarios().isEmpty())
                .map(Choice::id)
                .distinct()
                .flatMap(id -> Stream.ofNullable(opened.get(id)))
                .toList();
        return Stream.of(Scenario.values())
                .filter(scenario ->
                        open.stream().allMatch(run -> run.result().scenarios().containsKey(scenario)))
                .findFirst()
                .orElseThrow(() -> new InputException("the runs have no scenario in common; name one of each, such as "
                        + open.stream()
                                .map(run -> run.card().id() + ":"
                                        + scenariosOf(run).findFirst().orElse(Scenario.A))
                                .collect(Collectors.joining(" "))));
    }

    private static Stream<Scenario> scenariosOf(PastRun run) {
        return Stream.of(Scenario.values()).filter(run.result().scenarios()::containsKey);
    }
}
