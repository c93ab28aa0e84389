package io.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Amount;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.SweepFigures;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a search shows on a terminal while it goes on, by a clock of the test's own.
class TuneProgressTest {

    private final StringWriter screen = new StringWriter();
    private long nanos;
    private final TuneProgress progress =
            TuneProgress.visibleOn(new PrintWriter(screen, true), Objective.NET_PIPS, Scenario.B, () -> nanos);

    private void begin() {
        progress.begins(
                GridShape.of(
                        List.of(Axis.of("k_sl", 1.5, 2), Axis.of("k_tp", 1), Axis.of("ema_fast", 10, 20)), List.of()),
                new LinkedHashSet<>(List.of(Scenario.B)),
                10);
    }

    private void find(Scenario scenario, int combination, double netPips) {
        SweepFigures figures = new SweepFigures(1);
        figures.netPips()[0] = netPips;
        figures.trades()[0] = 10;
        progress.found(new SweepBatch(scenario, combination, new int[] {combination}, figures));
    }

    private List<String> lines() {
        return screen.toString().lines().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void theSizeStandsBeforeAnything() {
        begin();

        assertEquals(List.of("4 combinations in scenario B over 10.0 years"), lines());
    }

    @Test
    void theBarCountsCombinations() {
        progress.report(0.5, "Trying combinations", new Amount(6_750, 13_500, "combinations"));

        assertTrue(screen.toString().startsWith("\r[##########..........]  50 %  6,750 of 13,500"), screen.toString());
    }

    @Test
    void theBestSoFarIsSaidOnceASecondAndOnlyIfItIsBetter() {
        begin();
        find(Scenario.B, 0, 10);
        nanos += 2_000_000_000L;
        find(Scenario.B, 3, 12.5);
        nanos += 2_000_000_000L;
        find(Scenario.B, 1, 11);
        find(Scenario.A, 2, 99);

        assertEquals(
                List.of(
                        "4 combinations in scenario B over 10.0 years",
                        "best so far: net pips 12.500 (k_sl 2, ema_fast 20)"),
                lines());
    }
}
