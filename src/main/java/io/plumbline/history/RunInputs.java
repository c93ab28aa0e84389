package io.plumbline.history;

import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a run was asked to do; enough to ask for it again.
///
/// @param configPath the config file as the user named it, such as "sample-data/example.yaml"
/// @param configText the whole config as it was read then
/// @param barFiles the bar file of each symbol, in the order of the run
/// @param scenarios the scenarios, A before B before C
/// @param range which bars of each file
public record RunInputs(
        String configPath,
        String configText,
        SequencedMap<String, String> barFiles,
        List<Scenario> scenarios,
        BarRange range) {

    public RunInputs {
        barFiles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(barFiles));
        scenarios = List.copyOf(scenarios);
    }
}
