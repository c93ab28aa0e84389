package io.plumbline.indicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.plumbline.indicator.Rolling.WhenFlat;
import io.plumbline.testing.RandomBars;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollingTest {

    private static final double NAN = Double.NaN;

    @Test
    void theDeviationIsThatOfASample() {
        double[] deviation = Rolling.sampleDeviation(new double[] {1, 2, 3, 5}, 3);

        // 2, 3, 5 lie 4/3, 1/3 and 5/3 from their mean: (16 + 1 + 25) / 9 / 2 = 7/3.
        assertArrayEquals(new double[] {NAN, NAN, 1, Math.sqrt(7 / 3.0)}, deviation, 1e-12);
    }

    @Test
    void theScoreIsTheDistanceFromTheMeanInDeviations() {
        double[] values = {1, 2, 3};

        assertEquals(1.0, OnlineScore.sample(values, 3)[2], 1e-12);
        assertEquals(1 / Math.sqrt(2 / 3.0), Rolling.populationScore(values, 3, WhenFlat.ZERO)[2], 1e-12);
    }

    @Test
    void aFlatWindowHasADeviationOfExactlyNothing() {
        double[] values = {1.1, 1.3, 1.2, 1.2, 1.2, 1.4};

        assertEquals(0.0, Rolling.sampleDeviation(values, 3)[4]);
        assertTrue(Rolling.sampleDeviation(values, 3)[5] > 0);
    }

    @Test
    void theScoreOfAFlatWindowIsWhatTheCallerSays() {
        double[] values = {1.3, 1.2, 1.2, 1.2};

        assertEquals(0.0, Rolling.populationScore(values, 3, WhenFlat.ZERO)[3]);
        assertTrue(Double.isNaN(Rolling.populationScore(values, 3, WhenFlat.UNKNOWN)[3]));
        assertTrue(Double.isNaN(OnlineScore.sample(values, 3)[3]));
    }

    @Test
    void oneValueIsNoSample() {
        assertTrue(Double.isNaN(Rolling.sampleDeviation(new double[] {1, 2}, 1)[1]));
        assertEquals(0.0, Rolling.populationScore(new double[] {1, 2}, 1, WhenFlat.ZERO)[1]);
    }

    @Test
    void aMissingValueIsMissedByEveryWindowThatHoldsIt() {
        double[] deviation = Rolling.sampleDeviation(new double[] {1, 2, NAN, 4, 6, 8}, 2);

        double half = Math.sqrt(0.5);
        assertArrayEquals(new double[] {NAN, half, NAN, NAN, 2 * half, 2 * half}, deviation, 1e-12);
    }

    @Test
    void aWindowLongerThanTheSeriesKnowsNothing() {
        assertArrayEquals(new double[] {NAN, NAN}, Rolling.sampleDeviation(new double[] {1, 2}, 3));
        assertEquals(0, OnlineScore.sample(new double[0], 3).length);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void onRandomPricesItIsWhatTwoPassesFind(long seed) {
        double[] close = RandomBars.of(seed, 3000).close();
        for (int window : new int[] {2, 3, 5, 14, 30, 50, 199, 960}) {
            assertLikeTwoPass("seed " + seed, close, window);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.0, 100.0, 1e6, 1e12})
    void aValueFarOutOfLineLeavesNoTrace(double outlier) {
        long seed = 11;
        double[] values = noise(seed, 1.1, 1e-4, 1000);
        values[300] = outlier;

        assertLikeTwoPass("seed " + seed + ", outlier " + outlier, values, 20);
    }

    @Test
    void aQuietStretchFarFromALoudOneIsMeasuredByItself() {
        long seed = 12;
        double[] values = noise(seed, 150.0, 1.0, 200);
        System.arraycopy(noise(seed, 180.0, 1e-6, 150), 0, values, 50, 150);

        assertLikeTwoPass("seed " + seed, values, 20);
    }

    private static double[] noise(long seed, double middle, double size, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[count];
        for (int bar = 0; bar < count; bar++) {
            values[bar] = middle + size * random.nextGaussian();
        }
        return values;
    }

    private static void assertLikeTwoPass(String what, double[] values, int window) {
        assertNear(
                what + ", deviation over " + window,
                TwoPass.deviation(values, window, 1),
                Rolling.sampleDeviation(values, window));
        assertNear(
                what + ", score over " + window,
                TwoPass.score(values, window, 0),
                Rolling.populationScore(values, window, WhenFlat.UNKNOWN));
    }

    /// Within a billionth; scores, which can be next to nothing, within a billionth of one deviation.
    private static void assertNear(String what, double[] wanted, double[] got) {
        for (int bar = 0; bar < wanted.length; bar++) {
            double scale = what.contains("score") ? Math.max(1, Math.abs(wanted[bar])) : Math.abs(wanted[bar]);
            boolean near = Double.isNaN(wanted[bar])
                    ? Double.isNaN(got[bar])
                    : Math.abs(wanted[bar] - got[bar]) <= 1e-9 * scale;
            if (!near) {
                fail(what + ", bar " + bar + ": wanted " + wanted[bar] + ", got " + got[bar]);
            }
        }
    }
}
