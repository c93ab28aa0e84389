package io.plumbline.app;

import io.plumbline.core.Scenario;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunInputs;
import io.plumbline.history.RunStatus;
import io.plumbline.stats.Metric;
import io.plumbline.stats.RunResult;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// A run that was just made and that no history keeps: its number is 0.
public final class UnkeptRun {

    private UnkeptRun() {}

    /// The job that makes one.
    public static Job<PastRun> job(RunBacktest backtest, BacktestRequest request) {
        return backtest.job(request).then(run -> of(run, Instant.now().minus(run.took())));
    }

    /// The run with the card it would have had.
    public static PastRun of(FinishedBacktest run, Instant started) {
        BacktestRequest request = run.request();
        List<RunResult.BarsUsed> bars = run.result().bars();
        List<String> symbols = bars.stream().map(RunResult.BarsUsed::symbol).toList();
        String timeframes =
                bars.stream().map(used -> used.timeframe().name()).distinct().collect(Collectors.joining(", "));
        Map<Scenario, Map<String, Double>> metrics = new EnumMap<>(Scenario.class);
        run.result().scenarios().forEach((scenario, found) -> metrics.put(scenario, Metric.values(found)));
        RunCard card = new RunCard(
                0,
                String.join(", ", symbols) + " on " + timeframes,
                "",
                List.of(),
                false,
                RunStatus.DONE,
                started,
                run.took(),
                run.config().name(),
                symbols,
                timeframes,
                Version.current(),
                OptionalLong.of(run.config().config().randomSeed()),
                metrics,
                Optional.empty());
        return new PastRun(card, inputs(run, request), run.result());
    }

    private static RunInputs inputs(FinishedBacktest run, BacktestRequest request) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        for (Map.Entry<String, Path> entry : request.barFiles().entrySet()) {
            files.put(entry.getKey(), entry.getValue().toString());
        }
        return new RunInputs(
                request.config().toString(), run.config().text(), files, request.scenarios(), request.range());
    }
}
