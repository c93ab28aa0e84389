package io.plumbline.history;

import io.plumbline.core.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// What a list of runs shows of one, such as run 42, "Trend on majors", done on 3 March in 1.3 s.
///
/// @param id the run's number, from 1
/// @param name as the user named it; at first the symbols and timeframe, such as "EURUSD on M15"
/// @param notes as the user wrote them
/// @param tags as the user gave them, in order
/// @param starred whether the user marked it
/// @param started when it began
/// @param took how long it ran; zero while it runs
/// @param configName the config's file name, such as "example.yaml"
/// @param symbols in the order of the run
/// @param timeframes the timeframes of its bars, such as "M15"
/// @param engineVersion the version of the program that ran it
/// @param seed of what is random in the run; empty without chance
/// @param metrics per scenario the figures by the key of their `Metric`; undefined ones are absent
/// @param trouble why it failed
public record RunCard(
        long id,
        String name,
        String notes,
        List<String> tags,
        boolean starred,
        RunStatus status,
        Instant started,
        Duration took,
        String configName,
        List<String> symbols,
        String timeframes,
        String engineVersion,
        OptionalLong seed,
        Map<Scenario, Map<String, Double>> metrics,
        Optional<String> trouble) {

    public RunCard {
        tags = List.copyOf(tags);
        symbols = List.copyOf(symbols);
        Map<Scenario, Map<String, Double>> ordered = new EnumMap<>(Scenario.class);
        ordered.putAll(metrics);
        metrics = Collections.unmodifiableMap(ordered);
    }

    /// The same card with these metrics.
    RunCard withMetrics(Map<Scenario, Map<String, Double>> found) {
        return new RunCard(
                id,
                name,
                notes,
                tags,
                starred,
                status,
                started,
                took,
                configName,
                symbols,
                timeframes,
                engineVersion,
                seed,
                found,
                trouble);
    }

    /// The same run with what a user may change, changed.
    public RunCard with(String newName, String newNotes, List<String> newTags, boolean nowStarred) {
        return new RunCard(
                id,
                newName,
                newNotes,
                newTags,
                nowStarred,
                status,
                started,
                took,
                configName,
                symbols,
                timeframes,
                engineVersion,
                seed,
                metrics,
                trouble);
    }
}
