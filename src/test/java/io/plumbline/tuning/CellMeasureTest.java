package io.plumbline.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellMeasureTest {

    private static final GridShape SHAPE = GridShape.of(List.of(Axis.of("k_sl", 1, 2)), List.of());

    @Test
    void theBreakEvenCostTakesTheProfitFactorToOne() {
        double[] results = {12, -7, 30, -4, -9};
        double extra = CellMeasure.BREAK_EVEN_COST.of(of(results), Scenario.B, 0);

        double gains = 0;
        double losses = 0;
        for (double result : results) {
            gains += Math.max(0, result - extra);
            losses += Math.max(0, extra - result);
        }

        assertEquals(4.4, extra, 1e-12);
        assertEquals(1, gains / losses, 1e-12);
    }

    @Test
    void theDecayIsWhatIsLostOfTheProfitFactor() {
        SweptGrid swept = new SweptGrid(SHAPE, List.of(Scenario.values()), 1);
        int[] both = {0, 1};
        swept.take(new SweepBatch(Scenario.A, 0, both, SweptGrids.figures(2, place -> 1.6)));
        swept.take(new SweepBatch(Scenario.C, 0, both, SweptGrids.figures(2, place -> place == 0 ? 1.2 : 1.6)));

        assertTrue(CellMeasure.DECAY.isKnown(swept));
        assertEquals(-0.25, CellMeasure.DECAY.of(swept, Scenario.B, 0), 1e-12);
        assertEquals(0, CellMeasure.DECAY.of(swept, Scenario.B, 1), 1e-12);
    }

    @Test
    void theDecayNeedsBothEnds() {
        assertFalse(CellMeasure.DECAY.isKnown(SweptGrids.ofProfitFactors(SHAPE, place -> 1)));
    }

    @Test
    void aCombinationWithoutTradesHasNoProfitFactor() {
        assertTrue(Double.isNaN(CellMeasure.PROFIT_FACTOR.of(of(), Scenario.B, 0)));
        assertEquals(0, CellMeasure.TRADES.of(of(), Scenario.B, 0));
    }

    @Test
    void whatWasNotTriedIsUnknown() {
        for (CellMeasure measure : CellMeasure.values()) {
            assertTrue(Double.isNaN(measure.of(of(1, 2), Scenario.B, 1)), measure.title());
        }
    }

    /// A sweep of which only the first combination was tried.
    private static SweptGrid of(double... results) {
        SweepFigures figures = new SweepFigures(1);
        figures.trades()[0] = results.length;
        for (double result : results) {
            figures.netPips()[0] += result;
            figures.gainPips()[0] += Math.max(0, result);
            figures.lossPips()[0] += Math.max(0, -result);
            figures.squaredPips()[0] += result * result;
        }
        SweptGrid swept = new SweptGrid(SHAPE, List.of(Scenario.B), 1);
        swept.take(new SweepBatch(Scenario.B, 0, new int[] {0}, figures));
        return swept;
    }
}
