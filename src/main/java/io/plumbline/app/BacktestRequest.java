package io.plumbline.app;

import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.history.RunInputs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// What a user asks to be back-tested.
///
/// @param config the YAML config file
/// @param barFiles the bar file of each symbol; symbols run and are listed in this order
/// @param scenarios the scenarios to run, in the order A, B, C; not empty
/// @param range which bars of each file are used
public record BacktestRequest(
        Path config, SequencedMap<String, Path> barFiles, List<Scenario> scenarios, BarRange range) {

    public BacktestRequest {
        barFiles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(barFiles));
        Set<Scenario> chosen = EnumSet.copyOf(scenarios);
        scenarios = Collections.unmodifiableList(new ArrayList<>(chosen));
    }

    /// All scenarios over all bars.
    public static BacktestRequest of(Path config, Map<String, Path> barFiles) {
        return new BacktestRequest(config, new LinkedHashMap<>(barFiles), List.of(Scenario.values()), BarRange.ALL);
    }

    /// What it asks for, as it is kept of a run.
    ///
    /// @param configText the config as it was read
    RunInputs inputs(String configText) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        barFiles.forEach((symbol, file) -> files.put(symbol, file.toString()));
        return new RunInputs(config.toString(), configText, files, scenarios, range);
    }
}
