package io.plumbline.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SweepOddsTest {

    private static final int TRADES = 500;

    /// Trades without any skill: the best of a thousand such lists looks good and is not.
    @Test
    void theBestOfNoiseIsSeenThrough() {
        SweepOdds odds = odds(0.0);

        assertTrue(odds.yearlySharpe() > 1.5, "looks good: " + odds.words());
        assertTrue(odds.sharpe().deflated() < 0.9, odds.words());
        assertEquals(odds.yearlySharpe(), odds.yearlyExpectedMaximum(), 0.6);
        assertTrue(odds.words().startsWith("2,000 combinations tried, 1,000 of them different. "), odds.words());
    }

    @Test
    void skillStandsOut() {
        SweepOdds odds = odds(0.35);

        assertTrue(odds.sharpe().deflated() > 0.95, odds.words());
        assertTrue(odds.words().endsWith("luck alone hardly explains it."), odds.words());
    }

    @Test
    void withoutTradesThereAreNoOdds() {
        SweptGrid swept =
                SweptGrids.ofProfitFactors(GridShape.of(List.of(Axis.of("k_sl", 1, 2)), List.of()), place -> 1);

        assertEquals(
                "2 combinations tried, 1 of them different. There are too few trades for odds.",
                SweepOdds.of(swept, Scenario.B, new double[0]).words());
    }

    /// A thousand lists of noise, each found by two combinations; the odds are those of the best of them, or of one
    /// with skill in place of the first.
    private static SweepOdds odds(double skill) {
        SplittableRandom random = new SplittableRandom(11);
        Axis lists = Axis.stepped("list", 1, 1_000, 1);
        SweptGrid swept = new SweptGrid(
                GridShape.of(List.of(lists, Axis.of("without_effect", 1, 2)), List.of()), List.of(Scenario.B), 1);
        double[] best = new double[0];
        double bestSharpe = Double.NEGATIVE_INFINITY;
        for (int list = 0; list < 1_000; list++) {
            double mean = list == 0 ? skill : 0;
            double[] results = random.doubles(TRADES)
                    .map(_ -> random.nextGaussian(mean, 1))
                    .toArray();
            SweepFigures figures = new SweepFigures(2);
            for (int row = 0; row < 2; row++) {
                figures.trades()[row] = TRADES;
                for (double result : results) {
                    figures.netPips()[row] += result;
                    figures.squaredPips()[row] += result * result;
                }
            }
            swept.take(new SweepBatch(Scenario.B, list, new int[] {2 * list, 2 * list + 1}, figures));
            if (figures.sharpePerTrade(0) > bestSharpe) {
                bestSharpe = figures.sharpePerTrade(0);
                best = results;
            }
        }
        return SweepOdds.of(swept, Scenario.B, best);
    }
}
