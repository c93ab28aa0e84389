package io.plumbline.ui.backtest;

import io.plumbline.core.Scenario;
import io.plumbline.history.PastRun;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.ui.common.Sheet;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// All that the screen shows of a run, finished: numbers as text, curves as columns. Made on a job's thread, so
/// that the window only has to take it.
///
/// @param breakdowns a sheet per way of grouping trades
record RunSummary(
        PastRun run,
        Headline headline,
        List<Kpi> kpis,
        RunCurves curves,
        List<Sheet> breakdowns,
        List<RunMonths> months,
        List<RunDistribution> distributions,
        RunCosts costs,
        Sheet funnel,
        RunRisk risk,
        Sheet figures) {

    /// @param reopened whether the run was made earlier
    /// @param zone where the user is
    static RunSummary of(PastRun run, boolean reopened, ZoneId zone) {
        RunResult result = run.result();
        List<ScenarioMetrics> scenarios = inOrder(result);
        RunCurves curves = RunCurves.of(result);
        return new RunSummary(
                run,
                Headline.of(run, reopened, zone),
                Kpis.of(result),
                curves,
                GroupSheets.of(scenarios),
                scenarios.stream()
                        .map(metrics -> RunMonths.of(metrics, result.trades()))
                        .toList(),
                scenarios.stream()
                        .map(metrics -> RunDistribution.of(
                                metrics.scenario(), result.trades().inTimeOrder(metrics.scenario())))
                        .toList(),
                RunCosts.of(result, scenarios),
                FunnelSheet.of(result),
                RunRisk.of(scenarios, curves.timeSpan()),
                FigureSheet.of(scenarios));
    }

    List<String> warnings() {
        return run.result().warnings();
    }

    /// The scenarios that were run, A before B before C.
    static List<ScenarioMetrics> inOrder(RunResult result) {
        return Stream.of(Scenario.values())
                .map(result.scenarios()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
