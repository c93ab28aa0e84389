package io.plumbline.indicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.testing.Bars;
import io.plumbline.testing.RandomBars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdxTest {

    private static final double NAN = Double.NaN;

    @Test
    void itAveragesHowOneSidedTheMovesAre() {
        BarSeries bars = highsAndLows(new double[] {10, 12, 11, 13}, new double[] {8, 9, 6, 7});

        // Moves up 2, 0, 2 and down 0, 3, 0; halved into means 1, 0.5, 1.25 and 0, 1.5, 0.75.
        // One-sidedness 100, 50, 25; halved into 100, 75, 50, of which the first lacks a second value.
        assertArrayEquals(new double[] {NAN, NAN, 75, 50}, Adx.of(bars, 2), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 14, 20})
    void itsFirstValueIsAtTwicePeriodMinusTwo(int period) {
        double[] adx = Adx.of(RandomBars.of(1, 60), period);
        // With a period of 1, nothing has moved on the first bar yet.
        int first = Math.max(1, 2 * period - 2);

        assertTrue(Double.isNaN(adx[first - 1]));
        assertFalse(Double.isNaN(adx[first]));
    }

    @Test
    void aOneWayMarketIsAHundred() {
        double[] up = {1, 2, 3, 4, 5, 6};

        double[] adx = Adx.of(highsAndLows(new double[] {2, 3, 4, 5, 6, 7}, up), 2);

        assertEquals(100, adx[5], 1e-12);
    }

    @Test
    void aBarThatReachesAsFarUpAsDownMovesNeitherWay() {
        BarSeries bars = highsAndLows(new double[] {10, 12, 14, 14}, new double[] {8, 6, 4, 4});

        assertArrayEquals(new double[] {NAN, NAN, NAN, NAN}, Adx.of(bars, 2));
    }

    @Test
    void barsBeforeTheFirstMoveArePassedOver() {
        BarSeries bars = highsAndLows(new double[] {10, 10, 10, 10, 11, 11, 12}, new double[] {8, 8, 8, 8, 9, 8, 9});

        double[] adx = Adx.of(bars, 2);

        // One-sidedness is 100 on bar 4, then up 0.25 against down 0.5, then up 0.625 against down 0.25.
        assertTrue(Double.isNaN(adx[4]));
        assertEquals((100 + 100 / 3.0) / 2, adx[5], 1e-12);
        assertEquals(((100 + 100 / 3.0) / 2 + 100 * 0.375 / 0.875) / 2, adx[6], 1e-12);
    }

    @Test
    void aFlatStretchKeepsTheLastDirection() {
        BarSeries bars = highsAndLows(new double[] {10, 12, 14, 14, 14}, new double[] {8, 9, 11, 11, 11});

        assertEquals(100, Adx.of(bars, 2)[4], 1e-12);
    }

    private static BarSeries highsAndLows(double[] high, double[] low) {
        double[] middle = new double[high.length];
        for (int bar = 0; bar < middle.length; bar++) {
            middle[bar] = (high[bar] + low[bar]) / 2;
        }
        return Bars.of(high, low, middle);
    }
}
