package io.plumbline.research.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.strategy.S1Params;
import io.plumbline.strategy.S1TrendEmaAtrAdx;
import io.plumbline.strategy.S2MeanReversionZscore;
import io.plumbline.strategy.Strategy;
import io.plumbline.testing.Settings;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridPreset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final S1TrendEmaAtrAdx S1 = new S1TrendEmaAtrAdx();

    @Test
    void aPathStandsForAllCombinationsThatDifferInNothingThatMatters() {
        // The smallest stop has no effect on S1.
        assertPlan(3, 2, 6, preset(S1, GridPreset.SMALL));
        assertPlan(24, 24, 576, preset(S1, GridPreset.MEDIUM));
        assertPlan(75, 60, 4_500, preset(S1, GridPreset.LARGE));
        assertPlan(48, 24, 1_152, preset(new S2MeanReversionZscore(), GridPreset.MEDIUM));
    }

    private static void assertPlan(int decisions, int exits, int paths, Plan<?> plan) {
        assertEquals(decisions, plan.decisions());
        assertEquals(exits, plan.exits());
        assertEquals(paths, plan.paths());
    }

    private static <P extends Record> Plan<P> preset(Strategy<P> strategy, GridPreset preset) {
        return new Plan<>(Grid.of(strategy, strategy.defaults(), preset.axes(strategy.name()), List.of()));
    }

    @Test
    void everyCombinationHasTheDecisionsAndExitsOfItsParameters() {
        Grid<S1Params> grid = constrained();
        Plan<S1Params> plan = new Plan<>(grid);
        List<S1Params> decisions = plan.decisions(new Range(0, plan.decisions()));
        var exits = plan.exits(new Range(0, plan.exits()));

        for (int combination = 0; combination < grid.size(); combination++) {
            S1Params params = grid.params(combination);
            assertEquals(S1.decisions(params), decisions.get(plan.decisionsOf(combination)));
            assertEquals(S1.exits(params), exits.get(plan.exitsOf(combination)));
        }
    }

    @Test
    void decisionsThatTheConstraintsLeaveOutAreNotMade() {
        Plan<S1Params> plan = new Plan<>(constrained());

        assertPlan(6, 12, 72, plan);
    }

    /// 3 of the 4 pairs of averages; a target that may be none, with a floor that then changes nothing.
    private static Grid<S1Params> constrained() {
        return Grid.of(
                S1,
                Settings.S1,
                List.of(
                        Axis.of("ema_fast", 10, 30),
                        Axis.of("k_sl", 1, 2),
                        new Axis("k_tp", List.of(OptionalDouble.empty(), OptionalDouble.of(1), OptionalDouble.of(2))),
                        Axis.of("ema_slow", 20, 50),
                        Axis.of("min_tp_points", 0, 8),
                        Axis.of("adx_th", 15, 25)),
                List.of(Constraint.parse("ema_fast < ema_slow")));
    }

    @Test
    void anyBatchesHoldEveryCombinationOnce() {
        Grid<S1Params> grid = constrained();
        Plan<S1Params> plan = new Plan<>(grid);
        for (int size = 1; size < 8; size++) {
            Batches batches = new Batches(plan.decisions(), plan.exits(), size, 8 - size);
            BitSet seen = new BitSet();
            int count = 0;
            for (int batch = 0; batch < batches.count(); batch++) {
                int[] some = plan.combinations(batches.decisionsOf(batch), batches.exitsOf(batch));
                int[] ascending = some.clone();
                Arrays.sort(ascending);
                assertArrayEquals(ascending, some);
                for (int combination : some) {
                    seen.set(combination);
                    count++;
                }
            }
            assertEquals(grid.size(), seen.cardinality());
            assertEquals(grid.size(), count);
        }
    }

    @Test
    void batchesAreAboutASecondOfWorkAndFitIntoMemory() {
        assertEquals(1, Batches.of(24, 24, 250_000, Sweep.BATCH_STEPS).count());
        assertEquals(1, Batches.of(75, 60, 250_000, Sweep.BATCH_STEPS).count());
        // Many exits and few decisions, many decisions and few exits, all of the largest grid in one of them.
        assertEquals(new Batches(24, 41_667, 24, 666), Batches.of(24, 41_667, 250_000, Sweep.BATCH_STEPS));
        assertEquals(new Batches(100_000, 10, 201, 10), Batches.of(100_000, 10, 250_000, Sweep.BATCH_STEPS));
        assertEquals(new Batches(1, 10_000_000, 1, 16_000), Batches.of(1, 10_000_000, 250_000, Sweep.BATCH_STEPS));
        assertEquals(new Batches(10_000_000, 1, 201, 1), Batches.of(10_000_000, 1, 250_000, Sweep.BATCH_STEPS));
        assertEquals(new Batches(5, 7, 5, 1), Batches.of(5, 7, 2_000_000_000, Sweep.BATCH_STEPS));
    }
}
