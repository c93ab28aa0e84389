package io.plumbline.indicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExponentialMeanTest {

    private static final double NAN = Double.NaN;

    @Test
    void theNewestValueWeighsTwoOverThePeriodPlusOne() {
        double[] ema = ExponentialMean.ema(new double[] {1, 2, 3, 4}, 3);

        // Weight one half: 1, 1.5, 2.25, 3.125.
        assertArrayEquals(new double[] {NAN, NAN, 2.25, 3.125}, ema);
    }

    @Test
    void itIsNotKnownBeforeThereAreAsManyValuesAsThePeriod() {
        double[] ema = ExponentialMean.ema(new double[] {5, 6, 7, 8, 9}, 4);

        assertArrayEquals(new double[] {NAN, NAN, NAN}, Arrays.copyOf(ema, 3));
        assertEquals(5 * 0.6 * 0.6 * 0.6 + 6 * 0.4 * 0.6 * 0.6 + 7 * 0.4 * 0.6 + 8 * 0.4, ema[3], 1e-12);
    }

    @Test
    void aPeriodOfOneIsTheValueItself() {
        double[] values = {1.1, 1.3, 1.2};

        assertArrayEquals(values, ExponentialMean.ema(values, 1));
    }

    @Test
    void aMissingValueLetsTheOlderOnesFadeAllTheSame() {
        double[] ema = ExponentialMean.ema(new double[] {1, NAN, 2, 3, NAN}, 3);

        // At the 2, the 1 weighs a quarter and the 2 a half: (0.25 + 1) / 0.75 = 5/3. Then (5/3 + 3) / 2 = 7/3.
        assertArrayEquals(new double[] {NAN, NAN, NAN, 7 / 3.0, 7 / 3.0}, ema, 1e-12);
    }

    @Test
    void aConstantSeriesKeepsItsValueToTheLastBit() {
        double[] ema = ExponentialMean.ema(new double[] {1.1, 1.1, 1.1, 1.1, 1.1, 1.1}, 3);

        assertEquals(1.1, ema[5]);
    }

    @Test
    void aSeriesShorterThanThePeriodHasNone() {
        assertArrayEquals(new double[] {NAN, NAN}, ExponentialMean.ema(new double[] {1, 2}, 3));
        assertEquals(0, ExponentialMean.ema(new double[0], 3).length);
    }
}
