package io.plumbline.ui;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Home;
import io.plumbline.app.Job;
import io.plumbline.app.SettingsStore;
import io.plumbline.history.PastRun;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// What the window needs from below.
///
/// @param home where logs are found
/// @param settings what it remembers; written at the end by its owner
/// @param workers the threads its jobs run on; they stay their owner's to shut down
/// @param backtest the use case that runs a backtest and keeps it
/// @param first what a newcomer's form asks for; empty for nothing
public record Workstation(
        Home home,
        SettingsStore settings,
        Executor workers,
        Function<BacktestRequest, Job<PastRun>> backtest,
        Optional<BacktestRequest> first) {}
