package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.Scenario;
import io.plumbline.history.SweepInputs.Source;
import io.plumbline.history.SweepStart.SweptBars;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.SweepFigures;
import io.plumbline.tuning.Tuning;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/// Searches over parameters for tests: four combinations in two batches.
final class Sweeps {

    private Sweeps() {}

    /// @param letter what its fingerprint is made of
    static SweepStart start(String letter) {
        SweepInputs inputs = new SweepInputs(
                "a/e.yaml",
                "text",
                List.of(new Source("EURUSD", "bars/E.csv"), new Source("GBPUSD", "library:cable")),
                "S1_TREND_EMA_ATR_ADX",
                "custom",
                List.of("k_sl=1.5,2.0", "adx_th=none,20.0"),
                List.of("k_sl < 4"),
                Objective.CALMAR,
                true,
                Scenario.B,
                3,
                2,
                1000);
        return new SweepStart(
                letter.repeat(64),
                "f".repeat(64),
                inputs,
                List.of(
                        new SweptBars("EURUSD", "E.csv", 1000, "c".repeat(64)),
                        new SweptBars("GBPUSD", "dataset cable", 900, "d".repeat(64))),
                "0.2.0",
                Instant.parse("2026-11-21T20:05:00.123456789Z"),
                10.5,
                4,
                2);
    }

    /// @param number 0 for the combinations 0 and 2, 1 for 1 and 3
    static SweepBatch batch(int number) {
        return new SweepBatch(
                Scenario.B,
                number,
                new int[] {number, number + 2},
                new SweepFigures(
                        new int[] {300, number},
                        new double[] {1.25, -0.0},
                        new double[] {2e300, number},
                        new double[] {Double.MIN_VALUE, 0},
                        new double[] {-17.3, -1},
                        new double[] {0.1 + 0.2, 5}));
    }

    static List<Tuning.Row> rows() {
        SequencedMap<Scenario, Tuning.Figures> figures = new LinkedHashMap<>();
        figures.put(Scenario.A, new Tuning.Figures(3, 0.1, Double.POSITIVE_INFINITY, -0.0));
        figures.put(Scenario.B, new Tuning.Figures(4, 0.2, 1.1, -5));
        return List.of(Tuning.Row.of(List.of(OptionalDouble.of(1.5), OptionalDouble.empty()), figures));
    }

    static void assertSame(SweepBatch wanted, SweepBatch found) {
        assertEquals(wanted.scenario(), found.scenario());
        assertEquals(wanted.number(), found.number());
        assertArrayEquals(wanted.combinations(), found.combinations());
        assertArrayEquals(wanted.figures().trades(), found.figures().trades());
        assertArrayEquals(wanted.figures().netPips(), found.figures().netPips());
        assertArrayEquals(wanted.figures().gainPips(), found.figures().gainPips());
        assertArrayEquals(wanted.figures().lossPips(), found.figures().lossPips());
        assertArrayEquals(wanted.figures().maxDrawdownPips(), found.figures().maxDrawdownPips());
        assertArrayEquals(wanted.figures().squaredPips(), found.figures().squaredPips());
    }
}
