package io.plumbline.history;

import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.DataPassport;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a run was asked to do; enough to ask for it again.
///
/// @param configPath the config file as the user named it, such as "sample-data/example.yaml"
/// @param configText the whole config as it was read then
/// @param bars where the bars of each symbol come from, in the order of the run
/// @param scenarios the scenarios, A before B before C
/// @param range which bars of each symbol
/// @param passports by symbol what was known of the datasets it read; none for files, and none before it has
///     read them
public record RunInputs(
        String configPath,
        String configText,
        SequencedMap<String, BarSource> bars,
        List<Scenario> scenarios,
        BarRange range,
        SequencedMap<String, DataPassport> passports) {

    public RunInputs {
        bars = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bars));
        scenarios = List.copyOf(scenarios);
        passports = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(passports));
    }

    /// What a run is asked to do before it has read any bars.
    public RunInputs(
            String configPath,
            String configText,
            SequencedMap<String, BarSource> bars,
            List<Scenario> scenarios,
            BarRange range) {
        this(configPath, configText, bars, scenarios, range, new LinkedHashMap<>());
    }

    /// The same run with what is known of the datasets it read.
    public RunInputs withPassports(SequencedMap<String, DataPassport> known) {
        return new RunInputs(configPath, configText, bars, scenarios, range, known);
    }
}
