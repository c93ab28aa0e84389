package io.plumbline.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/// What is known of a run when it begins, such as "EURUSD on M15" with its config and bar files.
///
/// @param name what the run is called until the user names it
/// @param inputs what it was asked to do
/// @param timeframes the timeframes of its bars as far as known, such as "M15"; those of the bars it read replace
///     them
/// @param engineVersion the version of the program that runs it
/// @param seed of what is random in the run; empty without chance
/// @param started when it began
public record RunStart(
        String name, RunInputs inputs, String timeframes, String engineVersion, OptionalLong seed, Instant started) {

    /// A start with the usual name, such as "EURUSD, GBPUSD on M15".
    public static RunStart of(
            RunInputs inputs, String timeframes, String engineVersion, OptionalLong seed, Instant started) {
        String name = usualName(inputs.bars().sequencedKeySet(), timeframes);
        return new RunStart(name, inputs, timeframes, engineVersion, seed, started);
    }

    /// What a run is called until the user names it.
    public static String usualName(Collection<String> symbols, String timeframes) {
        String joined = String.join(", ", symbols);
        return timeframes.isEmpty() ? joined : joined + " on " + timeframes;
    }

    /// The symbols in the order of the run.
    List<String> symbols() {
        return List.copyOf(inputs.bars().sequencedKeySet());
    }

    /// The config's file name, such as "example.yaml".
    String configName() {
        String path = inputs.configPath();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
