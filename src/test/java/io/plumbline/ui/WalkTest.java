package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Progress;
import io.plumbline.dataset.Dataset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The walk through the window that the build has the JVM take notes of.
class WalkTest {

    private static final Path CONFIG = Path.of("sample-data", "example.yaml");
    private static final Path BARS = Path.of("sample-data", "EURUSD_M15.csv");

    @TempDir
    private Path home = Path.of("");

    @Test
    void importsBacktestsSearchesAndClosesTheWindow() throws Exception {
        BacktestRequest sample = BacktestRequest.of(CONFIG, Map.of("EURUSD", BARS));
        try (TestWindow window = TestWindow.filledIn(home, sample)) {
            assertEquals(Optional.empty(), window.walk(BARS, CONFIG));

            assertFalse(window.stage.isShowing());
            List<Dataset> imported = window.wiring.datasets().list().run(Progress.NONE);
            assertEquals(
                    List.of("EURUSD_M15"), imported.stream().map(Dataset::name).toList());
            assertEquals(1, window.wiring.pastRuns().list().run(Progress.NONE).size());
            assertEquals(1, window.wiring.tunings().list().run(Progress.NONE).size());
        }
    }
}
