package io.plumbline.stats;

import io.plumbline.core.Trade;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The reference's metrics of a whole run and of its groups, such as all trades of GBPUSD. Without trades every
/// group is empty and `overall` is zeros.
///
/// @param byRegime keys are the regimes' tags, such as "VOL=MID|SPIKE=0"
/// @param byScenario keys are the scenarios' letters
public record ReferenceReport(
        ReferenceMetrics overall,
        SortedMap<String, ReferenceMetrics> byStrategy,
        SortedMap<String, ReferenceMetrics> bySymbol,
        SortedMap<String, ReferenceMetrics> byRegime,
        SortedMap<String, ReferenceMetrics> byScenario) {

    /// The report on trades in file order, which every group keeps. One drawdown therefore runs through the
    /// symbols, and in `overall` through the scenarios, one after the other: that is what the reference reports.
    public static ReferenceReport of(List<Trade> inFileOrder) {
        return new ReferenceReport(
                metrics(inFileOrder),
                by(Trade::strategy, inFileOrder),
                by(Trade::symbol, inFileOrder),
                by(trade -> trade.regime().text(), inFileOrder),
                by(trade -> trade.scenario().name(), inFileOrder));
    }

    private static SortedMap<String, ReferenceMetrics> by(Function<Trade, String> key, List<Trade> inFileOrder) {
        SortedMap<String, ReferenceMetrics> groups = new TreeMap<>();
        inFileOrder.stream()
                .collect(Collectors.groupingBy(key))
                .forEach((group, trades) -> groups.put(group, metrics(trades)));
        return Collections.unmodifiableSortedMap(groups);
    }

    private static ReferenceMetrics metrics(List<Trade> trades) {
        return ReferenceMetrics.of(trades.stream().mapToDouble(Trade::pnlPips).toArray());
    }
}
