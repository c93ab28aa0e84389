package io.plumbline.indicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.testing.Bars;
import org.junit.jupiter.api.Test;

class AtrTest {

    private static final double NAN = Double.NaN;

    @Test
    void theRangeIncludesTheGapFromTheCloseBefore() {
        BarSeries bars = Bars.of(new double[] {10, 13, 12}, new double[] {8, 12, 11}, new double[] {9, 12.5, 11});

        // True ranges 2, 4 (from the close at 9 up to 13) and 1.5 (from 12.5 down to 11); each weighs one half.
        assertArrayEquals(new double[] {NAN, 3, 2.25}, Atr.of(bars, 2), 1e-12);
    }

    @Test
    void itIsKnownFromTheLastBarOfTheFirstPeriodOn() {
        double[] atr = Atr.of(Bars.ofRanges(3, 3, 3, 3, 3, 3), 4);

        assertArrayEquals(new double[] {NAN, NAN, NAN, 3, 3, 3}, atr);
    }

    @Test
    void theNewestRangeWeighsOneOverThePeriod() {
        double[] atr = Atr.of(Bars.ofRanges(2, 2, 2, 2, 10), 4);

        assertEquals(2 * 0.75 + 10 * 0.25, atr[4], 1e-12);
    }

    @Test
    void barsWithoutARangeDecayTowardsNothing() {
        double[] atr = Atr.of(Bars.ofRanges(4, 0, 0, 0), 2);

        assertArrayEquals(new double[] {NAN, 2, 1, 0.5}, atr, 1e-12);
    }

    @Test
    void aFlatSeriesHasARangeOfNothing() {
        assertEquals(0.0, Atr.of(Bars.ofRanges(0, 0, 0), 2)[2]);
        assertTrue(Double.isNaN(Atr.of(Bars.ofRanges(0, 0, 0), 2)[0]));
    }
}
