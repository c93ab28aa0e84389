package io.plumbline.ui;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.FinishedBacktest;
import io.plumbline.app.Job;
import io.plumbline.app.TradedBars;
import io.plumbline.history.RunInputs;
import io.plumbline.stats.RunResult.BarsUsed;
import io.plumbline.ui.trades.TradesViewModel;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What the window needs from below.
///
/// @param workers the threads its jobs run on; they stay their owner's to shut down
/// @param backtest the use case that runs a backtest
/// @param readBars the use case that reads the bars of a run's symbol again
/// @param exportTrades the use case that writes trades into a file
/// @param first what to run as soon as the window is open; empty to start with nothing
public record Workstation(
        Executor workers,
        Function<BacktestRequest, Job<FinishedBacktest>> backtest,
        BiFunction<RunInputs, BarsUsed, Job<TradedBars>> readBars,
        TradesViewModel.Export exportTrades,
        Optional<BacktestRequest> first) {}
