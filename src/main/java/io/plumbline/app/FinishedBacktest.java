package io.plumbline.app;

import io.plumbline.config.ConfigFile;
import io.plumbline.dataset.DataPassport;
import io.plumbline.history.RunInputs;
import io.plumbline.stats.RunResult;
import java.time.Duration;
import java.util.SequencedMap;

/// A backtest that ran to its end, with what it was asked and what it found.
///
/// @param request what was asked
/// @param passports by symbol what is known of the datasets it read; none for files
/// @param config the config as it was read
/// @param result what was found
/// @param took how long it ran, reading the files included
public record FinishedBacktest(
        BacktestRequest request,
        SequencedMap<String, DataPassport> passports,
        ConfigFile config,
        RunResult result,
        Duration took) {

    /// What it was asked, as it is kept of a run.
    public RunInputs inputs() {
        return request.inputs(config.text()).withPassports(passports);
    }
}
