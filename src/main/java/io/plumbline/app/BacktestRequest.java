package io.plumbline.app;

import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
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
/// @param bars where the bars of each symbol come from; symbols run and are listed in this order
/// @param scenarios the scenarios to run, in the order A, B, C; not empty
/// @param range which bars of each symbol are used
public record BacktestRequest(
        Path config, SequencedMap<String, BarSource> bars, List<Scenario> scenarios, BarRange range) {

    public BacktestRequest {
        bars = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bars));
        Set<Scenario> chosen = EnumSet.copyOf(scenarios);
        scenarios = Collections.unmodifiableList(new ArrayList<>(chosen));
    }

    /// All scenarios over all bars of these files.
    public static BacktestRequest of(Path config, Map<String, Path> files) {
        return new BacktestRequest(config, sources(files), List.of(Scenario.values()), BarRange.ALL);
    }

    /// The files as sources, in their order.
    public static SequencedMap<String, BarSource> sources(Map<String, Path> files) {
        SequencedMap<String, BarSource> bars = new LinkedHashMap<>();
        files.forEach((symbol, file) -> bars.put(symbol, new BarSource.FromFile(file.toString())));
        return bars;
    }

    /// What it asks for, as it is kept of a run.
    ///
    /// @param configText the config as it was read
    RunInputs inputs(String configText) {
        return new RunInputs(config.toString(), configText, bars, scenarios, range);
    }
}
