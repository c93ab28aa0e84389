package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import io.plumbline.testing.Csv;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.Tuning;
import io.plumbline.tuning.Tuning.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTuningTest {

    private static final Path SAMPLE = Path.of("sample-data");
    private static final Path ORACLE = Path.of("src/test/resources/golden/oracle/components/tuning");
    private static final String S1 = "S1_TREND_EMA_ATR_ADX";
    private static final double TOLERANCE = 1e-9;

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final RunTuning tuning = new RunTuning(pool, new DatasetsInMemory());

    @TempDir
    Path folder;

    @AfterEach
    void endWorkers() {
        pool.shutdownNow();
    }

    @Test
    void twoStagesGiveWhatTheReferenceWrote() throws Exception {
        Tuning found = tuning.job(request(GridPreset.SMALL, List.of(), List.of(), true, 3), TuningWatcher.NONE)
                .run((done, words) -> {});
        new WriteTuning().job(found, folder, false).run((done, words) -> {});

        for (String name : List.of("tuning_results.csv", "top_k.csv")) {
            assertSameTable(Csv.read(ORACLE.resolve(name)), Csv.read(folder.resolve(name)));
        }
    }

    private static void assertSameTable(Csv wanted, Csv found) {
        assertEquals(wanted.columns(), found.columns());
        assertEquals(wanted.rows().size(), found.rows().size());
        for (int row = 0; row < wanted.rows().size(); row++) {
            for (int column = 0; column < wanted.columns().size(); column++) {
                double one = Double.parseDouble(wanted.rows().get(row).get(column));
                double other = Double.parseDouble(found.rows().get(row).get(column));
                assertEquals(one, other, TOLERANCE * Math.max(1, Math.abs(one)), "row " + row + ", column " + column);
            }
        }
    }

    @Test
    void oneStageFindsTheSameFiguresAsThePlainEngine() throws Exception {
        Tuning swept = tuning.job(request(GridPreset.SMALL, List.of(), List.of(), false, 6), TuningWatcher.NONE)
                .run((done, words) -> {});
        Tuning plain = tuning.job(request(GridPreset.SMALL, List.of(), List.of(), true, 6), TuningWatcher.NONE)
                .run((done, words) -> {});

        assertEquals(
                plain.rows().stream().map(Row::values).toList(),
                swept.rows().stream().map(Row::values).toList());
        for (int row = 0; row < 6; row++) {
            for (Scenario scenario : Scenario.values()) {
                Tuning.Figures one = plain.rows().get(row).figures().get(scenario);
                Tuning.Figures other = swept.rows().get(row).figures().get(scenario);
                assertTrue(one != null && other != null);
                assertEquals(one.trades(), other.trades());
                assertEquals(one.expectancy(), other.expectancy(), TOLERANCE);
                assertEquals(one.profitFactor(), other.profitFactor(), TOLERANCE);
                assertEquals(one.maxDrawdown(), other.maxDrawdown(), TOLERANCE * Math.abs(one.maxDrawdown()));
            }
        }
    }

    @Test
    void aGridThatCannotBeSearchedIsRefusedBeforeAnyBarIsRead() {
        TuneRequest unknown = new TuneRequest(
                SAMPLE.resolve("example.yaml"),
                new LinkedHashMap<>(Map.of("GBPUSD", new BarSource.FromFile("no such file.csv"))),
                S1,
                GridPreset.SMALL,
                List.of(Axis.of("k_sp", 1, 2)),
                List.of(),
                Objective.SCORE,
                true,
                Scenario.B,
                3,
                1,
                OptionalInt.empty());

        InputException refusal = assertThrows(
                InputException.class,
                () -> tuning.job(unknown, TuningWatcher.NONE).run((done, words) -> {}));

        assertTrue(String.valueOf(refusal.getMessage()).contains("has no parameter 'k_sp'; did you mean"));
    }

    @Test
    void constraintsLeaveCombinationsOut() throws Exception {
        List<Axis> axes = List.of(Axis.of("ema_fast", 10, 20, 30), Axis.of("ema_slow", 20, 30));

        Tuning found = tuning.job(
                        request(GridPreset.SMALL, axes, List.of(Constraint.parse("ema_fast < ema_slow")), false, 10),
                        TuningWatcher.NONE)
                .run((done, words) -> {});

        assertEquals(3, found.facts().combinations());
        assertEquals("custom", found.facts().grid());
    }

    @Test
    void filesOfAnEarlierTuningStayUnlessTheyMayBeOverwritten() throws Exception {
        Tuning found = tuning.job(request(GridPreset.SMALL, List.of(), List.of(), true, 1), TuningWatcher.NONE)
                .run((done, words) -> {});
        new WriteTuning().job(found, folder, false).run((done, words) -> {});
        String before = Files.readString(folder.resolve("top_k.csv"));
        Tuning other = tuning.job(request(GridPreset.SMALL, List.of(), List.of(), true, 2), TuningWatcher.NONE)
                .run((done, words) -> {});

        assertThrows(
                InputException.class,
                () -> new WriteTuning().job(other, folder, false).run((done, words) -> {}));
        assertEquals(before, Files.readString(folder.resolve("top_k.csv")));

        new WriteTuning().job(other, folder, true).run((done, words) -> {});
        assertFalse(before.equals(Files.readString(folder.resolve("top_k.csv"))));
    }

    private static TuneRequest request(
            GridPreset preset, List<Axis> axes, List<Constraint> constraints, boolean twoStage, int topK) {
        SequencedMap<String, BarSource> bars = new LinkedHashMap<>();
        bars.put("GBPUSD", new BarSource.FromFile("sample-data/GBPUSD_M15.csv"));
        return new TuneRequest(
                SAMPLE.resolve("example.yaml"),
                bars,
                S1,
                preset,
                axes,
                constraints,
                Objective.SCORE,
                twoStage,
                Scenario.B,
                topK,
                2,
                OptionalInt.of(12_000));
    }
}
