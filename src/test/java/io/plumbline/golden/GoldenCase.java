package io.plumbline.golden;

import io.plumbline.app.BacktestRequest;
import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.testing.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// One folder of an oracle: what was run, and what came of it.
///
/// @param dir holds `case.json`, `config.yaml`, `trades.csv.gz`, `report.json` and `debug.txt`
/// @param bars where the bar files lie
record GoldenCase(Path dir, Path bars) {

    /// The cases under a folder, by name; none if there is no such folder.
    static List<GoldenCase> under(Path folder, Path bars) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(dir -> Files.exists(dir.resolve("case.json")))
                    .sorted()
                    .map(dir -> new GoldenCase(dir, bars))
                    .toList();
        }
    }

    String name() {
        return dir.getFileName().toString();
    }

    Path file(String name) {
        return dir.resolve(name);
    }

    BacktestRequest request() throws IOException {
        Json description = Json.read(file("case.json"));
        SequencedMap<String, Path> barFiles = new LinkedHashMap<>();
        description
                .object("data")
                .fields()
                .forEach((symbol, name) -> barFiles.put(symbol.toString(), barFile(name.toString())));
        List<Scenario> scenarios = description.list("scenarios").stream()
                .map(letter -> Scenario.parse(letter.toString()))
                .toList();
        return new BacktestRequest(
                file("config.yaml"),
                BacktestRequest.sources(barFiles),
                scenarios.isEmpty() ? List.of(Scenario.values()) : scenarios,
                description.whole("limit_bars").map(BarRange::last).orElse(BarRange.ALL));
    }

    /// The file of this name, packed or not.
    private Path barFile(String name) {
        Path plain = bars.resolve(name);
        return Files.exists(plain) ? plain : bars.resolve(name + ".gz");
    }
}
