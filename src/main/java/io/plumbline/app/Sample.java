package io.plumbline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The backtest a newcomer sees first: the example config on the bars that come with Plumbline.
public final class Sample {

    private static final List<String> SYMBOLS = List.of("EURUSD", "GBPUSD", "USDJPY");

    private Sample() {}

    /// The sample in a folder; empty if the folder does not hold all of it.
    public static Optional<BacktestRequest> in(Path folder) {
        Path config = folder.resolve("example.yaml");
        SequencedMap<String, Path> bars = new LinkedHashMap<>();
        for (String symbol : SYMBOLS) {
            bars.put(symbol, folder.resolve(symbol + "_M15.csv"));
        }
        boolean complete = Files.isRegularFile(config) && bars.values().stream().allMatch(Files::isRegularFile);
        return complete ? Optional.of(BacktestRequest.of(config, bars)) : Optional.empty();
    }
}
