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

/// All that the screen shows of a run, finished: numbers as text, curves as columns. Made on a job's thread, so that
/// the window only has to take it.
///
/// @param breakdowns a sheet per way of grouping trades
record RunSummary(
        PastRun run, Headline headline, List<Kpi> kpis, RunCurves curves, List<Sheet> breakdowns, Sheet funnel, Sheet figures) {

    /// @param reopened whether the run was made earlier
    /// @param zone where the user is
    static RunSummary of(PastRun run, boolean reopened, ZoneId zone) {
        RunResult result = run.result();
        List<ScenarioMetrics> scenarios = inOrder(result);
        return new RunSummary(
                run,
                Headline.of(run, reopened, zone),
                Kpis.of(result),
                RunCurves.of(result),
                GroupSheets.of(scenarios),
                FunnelSheet.of(result),
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
