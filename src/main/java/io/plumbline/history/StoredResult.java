package io.plumbline.history;

import io.plumbline.core.Funnel;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.stats.ReferenceReport;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.RunResult.BarsUsed;
import io.plumbline.stats.ScenarioMetrics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A result in the form in which it is kept: [RunResult] with its trades as rows in file order. The names of its
/// components, and those of the records below, are in every kept run: renaming one hides it from old runs.
record StoredResult(
        List<Trade> trades,
        ReferenceReport reference,
        Map<Scenario, ScenarioMetrics> scenarios,
        Map<Scenario, Funnel> funnels,
        List<BarsUsed> bars,
        List<String> warnings) {

    static StoredResult of(RunResult result) {
        return new StoredResult(
                result.trades().inFileOrder(),
                result.reference(),
                result.scenarios(),
                result.funnels(),
                result.bars(),
                result.warnings());
    }

    RunResult result() {
        return new RunResult(
                TradeBook.ofRows(trades), reference, byScenario(scenarios), byScenario(funnels), bars, warnings);
    }

    private static <T> Map<Scenario, T> byScenario(Map<Scenario, T> read) {
        Map<Scenario, T> ordered = new EnumMap<>(Scenario.class);
        ordered.putAll(read);
        return ordered;
    }
}
