package io.plumbline.ui;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Job;
import io.plumbline.app.PastRuns;
import io.plumbline.app.WriteComparison;
import io.plumbline.stats.RunResult;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// What the window needs from below.
///
/// @param workers the threads its jobs run on; they stay their owner's to shut down
/// @param backtest the use case that runs a backtest
/// @param runs the past runs
/// @param comparisonFiles the use cases that write of a comparison
/// @param first what to run as soon as the window is open; empty to start with nothing
public record Workstation(
        Executor workers,
        Function<BacktestRequest, Job<RunResult>> backtest,
        PastRuns runs,
        WriteComparison comparisonFiles,
        Optional<BacktestRequest> first) {}
