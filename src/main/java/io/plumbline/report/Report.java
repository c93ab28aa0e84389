package io.plumbline.report;

import io.plumbline.core.Scenario;
import io.plumbline.dataset.DataPassport;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/// A run and what a reader must know to place it.
///
/// @param title the headline, such as "EURUSD, GBPUSD, USDJPY on M15"
/// @param configName the config as the user named it, such as "example.yaml"
/// @param configText the whole config, as it was run
/// @param engineVersion the version that ran it, such as "1.0.0"
/// @param createdUtc when it was run, epoch milliseconds
/// @param result what came of it
/// @param label what the run is known by
/// @param passports by symbol what is known of the datasets it read; none for plain files
public record Report(
        String title,
        String configName,
        String configText,
        String engineVersion,
        long createdUtc,
        RunResult result,
        RunLabel label,
        SequencedMap<String, DataPassport> passports) {

    /// The report of a run on plain files that nobody named yet.
    public Report(
            String title,
            String configName,
            String configText,
            String engineVersion,
            long createdUtc,
            RunResult result) {
        this(title, configName, configText, engineVersion, createdUtc, result, RunLabel.NONE, new LinkedHashMap<>());
    }

    /// The scenarios that were run, A before B before C.
    List<ScenarioMetrics> scenarios() {
        return Arrays.stream(Scenario.values())
                .map(result.scenarios()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
