package io.plumbline.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import io.plumbline.tuning.Plateau.Ground;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PlateauTest {

    private static final GridShape FIVE_BY_FOUR =
            GridShape.of(List.of(Axis.of("ema_fast", 10, 15, 20, 25, 30), Axis.of("k_sl", 1.5, 2, 2.5, 3)), List.of());

    @Test
    void aPeakIsToldFromAPlateau() {
        // One cell of 1.5 among cells of 0.9, and a block of 1.2 in the last two columns of ema_fast.
        Plateau plateau = plateau(
                FIVE_BY_FOUR,
                0.9,
                0.9,
                0.9,
                0.9,
                0.9,
                1.5,
                0.9,
                0.9,
                0.9,
                0.9,
                0.9,
                0.9,
                1.2,
                1.21,
                1.22,
                1.2,
                1.2,
                1.21,
                1.23,
                1.2);

        assertEquals(Ground.PEAK, plateau.ground(5));
        assertEquals(0.9, plateau.worst(5), 1e-12);
        assertEquals(4, plateau.neighbours(5));
        assertEquals(Ground.PLATEAU, plateau.ground(18));
        assertEquals(1.2, plateau.score(18), 1e-12);
        assertEquals(8, plateau.regionSize(18));
        assertEquals(18, plateau.best(1).getFirst());
        assertEquals(Ground.LOW, plateau.ground(0));
        assertEquals(0, plateau.regionSize(0));
        assertEquals(
                "A lonely peak: profit factor 1.50, but the median of its 4 neighbours is 0.90 and the worst has 0.90.",
                plateau.words(5));
        assertEquals(
                "On a plateau: profit factor 1.23, and none of its 3 neighbours is below 1.20 (median 1.21)."
                        + " It hangs together with 8 combinations that reach 1.00."
                        + " ema_fast is at the end of what was tried: the best may lie beyond.",
                plateau.words(18));
    }

    @Test
    void namesTheParametersThatStandAtTheirEnd() {
        GridShape shape =
                GridShape.of(List.of(Axis.of("a", 1, 2, 3), Axis.of("b", 1, 2, 3), Axis.of("c", 1, 2, 3)), List.of());
        double[] values = new double[shape.size()];
        for (int combination = 0; combination < values.length; combination++) {
            values[combination] = 1 + 0.01 * combination;
        }

        String words = plateau(shape, values).words(values.length - 1);

        assertTrue(words.endsWith(" a, b and c are at the end of what was tried: the best may lie beyond."), words);
    }

    @Test
    void aParameterWithoutEffectIsNoNeighbour() {
        GridShape shape = GridShape.of(List.of(Axis.of("k_sl", 1, 2), Axis.of("min_sl_points", 5, 6, 7)), List.of());

        Plateau plateau = plateau(shape, 1.4, 1.4, 1.4, 0.8, 0.8, 0.8);

        assertEquals(1, plateau.neighbours(1));
        assertEquals(0.8, plateau.worst(1), 1e-12);
    }

    @Test
    void whatWasNotTriedOrIsLeftOutIsNoNeighbour() {
        GridShape shape = GridShape.of(
                List.of(Axis.of("ema_fast", 10, 20, 30), Axis.of("ema_slow", 20, 30)),
                List.of(Constraint.parse("ema_fast < ema_slow")));
        SweptGrid swept = new SweptGrid(shape, List.of(Scenario.B), 1);
        swept.take(new SweepBatch(Scenario.B, 0, new int[] {0, 1}, SweptGrids.figures(2, place -> 1.1 + place)));

        Plateau plateau = Plateau.of(swept, Scenario.B, Objective.PROFIT_FACTOR, 1);

        assertEquals(3, shape.size());
        assertEquals(1, plateau.neighbours(1));
        assertEquals("Not tried.", plateau.words(2));
        assertEquals(List.of(0, 1), plateau.best(9).stream().sorted().toList());
    }

    @Test
    void aSingleCombinationIsAlone() {
        Plateau plateau = plateau(GridShape.of(List.of(Axis.of("k_sl", 2)), List.of()), 1.3);

        assertEquals(Ground.ALONE, plateau.ground(0));
        assertEquals(1.3, plateau.score(0), 1e-12);
        assertEquals("Alone: profit factor 1.30, with no neighbours to compare with.", plateau.words(0));
    }

    @Test
    void regionsAreThoseThatASearchStepByStepFinds() {
        SplittableRandom random = new SplittableRandom(7);
        GridShape shape = GridShape.of(
                List.of(Axis.of("a", 1, 2, 3, 4, 5, 6), Axis.of("b", 1, 2, 3, 4, 5), Axis.of("c", 1, 2, 3, 4)),
                List.of(Constraint.parse("a <= b")));
        double[] values = random.doubles(shape.size(), 0.5, 1.5).toArray();
        SweptGrid swept = SweptGrids.ofProfitFactors(shape, place -> values[place]);

        Plateau plateau = Plateau.of(swept, Scenario.B, Objective.PROFIT_FACTOR, 1);

        int largest = 0;
        for (int combination = 0; combination < shape.size(); combination++) {
            int reached = reached(shape, swept, combination);
            assertEquals(reached, plateau.regionSize(combination), "combination " + combination);
            largest = Math.max(largest, reached);
        }
        assertTrue(largest > 3, "a region to look at");
    }

    private static int reached(GridShape shape, SweptGrid swept, int start) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (swept.value(Objective.PROFIT_FACTOR, Scenario.B, at) < 1 || !seen.add(at)) {
                continue;
            }
            for (int axis = 0; axis < shape.axes().size(); axis++) {
                shape.neighbour(at, axis, 1).ifPresent(open::push);
                shape.neighbour(at, axis, -1).ifPresent(open::push);
            }
        }
        return seen.size();
    }

    private static Plateau plateau(GridShape shape, double... values) {
        SweptGrid swept = SweptGrids.ofProfitFactors(shape, place -> values[place]);
        return Plateau.of(swept, Scenario.B, Objective.PROFIT_FACTOR, Plateau.usualThreshold(Objective.PROFIT_FACTOR));
    }
}
