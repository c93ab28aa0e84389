package io.plumbline.indicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RollingExtremeTest {

    private static final double NAN = Double.NaN;

    @Test
    void theBarItselfIsNotPartOfTheRange() {
        double[] values = {1, 3, 2, 5, 4};

        assertArrayEquals(new double[] {NAN, NAN, 3, 3, 5}, RollingExtreme.highestBefore(values, 2));
        assertArrayEquals(new double[] {NAN, NAN, 1, 2, 2}, RollingExtreme.lowestBefore(values, 2));
    }

    @Test
    void aWindowAsLongAsTheSeriesKnowsNothing() {
        assertArrayEquals(new double[] {NAN, NAN}, RollingExtreme.highestBefore(new double[] {1, 2}, 2));
        assertEquals(0, RollingExtreme.highestBefore(new double[0], 2).length);
    }

    @Test
    void onRandomValuesItIsWhatLookingAtEveryWindowFinds() {
        long seed = 7;
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = random.ints(500, 0, 50).asDoubleStream().toArray();
        for (int window = 1; window <= 60; window++) {
            double[] highest = RollingExtreme.highestBefore(values, window);
            double[] lowest = RollingExtreme.lowestBefore(values, window);
            assertTrue(Double.isNaN(highest[window - 1]) && Double.isNaN(lowest[window - 1]));
            for (int bar = window; bar < values.length; bar++) {
                String place = "seed " + seed + ", window " + window + ", bar " + bar;
                double[] before = Arrays.copyOfRange(values, bar - window, bar);
                assertEquals(Arrays.stream(before).max().orElseThrow(), highest[bar], place);
                assertEquals(Arrays.stream(before).min().orElseThrow(), lowest[bar], place);
            }
        }
    }
}
