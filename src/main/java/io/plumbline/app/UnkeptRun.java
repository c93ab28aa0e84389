package io.plumbline.app;

import io.plumbline.core.Scenario;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunStart;
import io.plumbline.history.RunStatus;
import io.plumbline.stats.Metric;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.RunResult.BarsUsed;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// A finished run that no history keeps: its number is 0.
final class UnkeptRun {

    private UnkeptRun() {}

    /// The run with the card it would have had.
    ///
    /// @param why why it is not kept, for the user; empty if nobody asked for it
    static PastRun of(FinishedBacktest finished, Instant started, Optional<String> why) {
        List<BarsUsed> bars = finished.result().bars();
        List<String> symbols = bars.stream().map(BarsUsed::symbol).toList();
        String timeframes = timeframes(finished.result());
        RunCard card = new RunCard(
                0,
                RunStart.usualName(symbols, timeframes),
                "",
                List.of(),
                false,
                RunStatus.DONE,
                started,
                finished.took(),
                finished.config().name(),
                symbols,
                timeframes,
                Version.current(),
                OptionalLong.of(finished.config().config().randomSeed()),
                metrics(finished.result()),
                why);
        return new PastRun(card, finished.inputs(), finished.result());
    }

    /// The timeframes of the bars that a run read, such as "M15".
    static String timeframes(RunResult result) {
        return result.bars().stream()
                .map(used -> used.timeframe().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// Every figure of every scenario, by its key.
    static Map<Scenario, Map<String, Double>> metrics(RunResult result) {
        Map<Scenario, Map<String, Double>> metrics = new EnumMap<>(Scenario.class);
        result.scenarios().forEach((scenario, one) -> metrics.put(scenario, Metric.values(one)));
        return metrics;
    }
}
