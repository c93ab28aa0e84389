package io.plumbline.ui;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Datasets;
import io.plumbline.app.Home;
import io.plumbline.app.Job;
import io.plumbline.app.PastRuns;
import io.plumbline.app.SettingsStore;
import io.plumbline.app.TradedBars;
import io.plumbline.app.TunedConfig;
import io.plumbline.app.Tunings;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunInputs;
import io.plumbline.stats.RunResult.BarsUsed;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What the window needs from below.
///
/// @param home where logs are found
/// @param settings what it remembers; written at the end by its owner
/// @param workers the threads its jobs run on; they stay their owner's to shut down
/// @param backtest the use case that runs a backtest and keeps it
/// @param runs the runs that are kept
/// @param tradedBars the use case that reads the bars of a symbol of a run again
/// @param datasets the library of datasets
/// @param tunings searches over parameters, and those that are kept
/// @param tuned the use case that makes configs of what was found
/// @param first what is filled in to be run when there is nothing remembered; empty to start with nothing
public record Workstation(
        Home home,
        SettingsStore settings,
        Executor workers,
        Function<BacktestRequest, Job<PastRun>> backtest,
        PastRuns runs,
        BiFunction<RunInputs, BarsUsed, Job<TradedBars>> tradedBars,
        Datasets datasets,
        Tunings tunings,
        TunedConfig tuned,
        Optional<BacktestRequest> first) {}
