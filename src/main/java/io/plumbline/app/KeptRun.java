package io.plumbline.app;

import io.plumbline.config.ConfigFile;
import io.plumbline.history.PastRun;

/// A backtest that ran to its end and is kept.
///
/// @param run the run; its card has the number 0 and says why if it could not be kept
/// @param config the config as it was read
public record KeptRun(PastRun run, ConfigFile config) {}
