package io.plumbline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharpeOddsTest {

    private static final double DAYS = 250;

    @Test
    void thePapersExampleComesOut() {
        double expected = SharpeOdds.expectedMaximum(100, 0.5 / DAYS);

        assertEquals(0.1132, expected, 5e-5);
        assertEquals(0.9004, SharpeOdds.probability(2.5 / Math.sqrt(DAYS), expected, 1250, -3, 10), 5e-5);
    }

    @Test
    void moreTrialsMakeTheSameResultLessLikelyToBeSkill() {
        double[] results = results(0.1, new SplittableRandom(1));

        double few = SharpeOdds.of(10, 0.001, results).deflated();
        double many = SharpeOdds.of(10_000, 0.001, results).deflated();

        assertTrue(few > many, few + " and " + many);
    }

    @Test
    void aSingleTrialIsNotDeflated() {
        SharpeOdds odds = SharpeOdds.of(1, Double.NaN, results(0.1, new SplittableRandom(2)));

        assertEquals(0, odds.expectedMaximum());
        assertTrue(odds.deflated() > 0.9, odds.toString());
    }

    /// What the formula says is checked by trying: the best of many samples without skill, again and again.
    @Test
    void theExpectedMaximumIsWhatTrialsWithoutSkillShow() {
        SplittableRandom random = new SplittableRandom(3);
        double sum = 0;
        int rounds = 2_000;
        for (int round = 0; round < rounds; round++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int trial = 0; trial < 50; trial++) {
                best = Math.max(best, random.nextGaussian(0, 0.2));
            }
            sum += best;
        }

        assertEquals(sum / rounds, SharpeOdds.expectedMaximum(50, 0.04), 0.01);
    }

    @Test
    void resultsThatNeverDifferHaveNoOdds() {
        assertTrue(Double.isNaN(SharpeOdds.of(5, 0.1, new double[] {1, 1, 1}).deflated()));
        assertTrue(Double.isNaN(SharpeOdds.of(5, 0.1, new double[0]).deflated()));
    }

    private static double[] results(double mean, SplittableRandom random) {
        return random.doubles(2_000).map(_ -> random.nextGaussian(mean, 1)).toArray();
    }
}
