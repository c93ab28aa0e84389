package io.plumbline.app;

import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.history.PastRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Requests for tests: the example config, as it is or changed, on the last bars of the sample data.
final class Backtests {

    static final Path SAMPLES = Path.of("sample-data");
    static final Path EXAMPLE = SAMPLES.resolve("example.yaml");
    static final int BARS = 3000;
    static final Home HOME = Home.ofThisComputer(Optional.empty());

    private Backtests() {}

    /// All scenarios of a config over the last bars of these symbols' sample files.
    static BacktestRequest request(Path config, String... symbols) {
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        for (String symbol : symbols) {
            files.put(symbol, SAMPLES.resolve(symbol + "_M15.csv"));
        }
        return request(config, files);
    }

    /// All scenarios of a config over the last bars of these files.
    static BacktestRequest request(Path config, SequencedMap<String, Path> files) {
        return new BacktestRequest(
                config, BacktestRequest.sources(files), List.of(Scenario.values()), BarRange.last(BARS));
    }

    /// The bars of GBPUSD under the name of another symbol.
    static SequencedMap<String, Path> poundBarsAs(String symbol) {
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        files.put(symbol, SAMPLES.resolve("GBPUSD_M15.csv"));
        return files;
    }

    /// The example config with one line's words replaced, written to `config.yaml` in a folder.
    static Path example(Path folder, String words, String replacement) throws IOException {
        String text = Files.readString(EXAMPLE);
        if (!text.contains(words)) {
            throw new IllegalArgumentException("the example config has no '" + words + "'");
        }
        return Files.writeString(folder.resolve("config.yaml"), text.replace(words, replacement));
    }

    /// The run as it is shown, though no history keeps it.
    static PastRun kept(BacktestRequest request) throws Exception {
        return UnkeptRun.of(run(request), Instant.EPOCH, Optional.empty());
    }

    static FinishedBacktest run(BacktestRequest request) throws Exception {
        return run(request, 2);
    }

    static FinishedBacktest run(BacktestRequest request, int workers) throws Exception {
        try (Wiring wiring = new Wiring(HOME, Wiring.Front.COMMAND_LINE, workers)) {
            return wiring.runBacktest().job(request).run(Progress.NONE);
        }
    }
}
