package io.plumbline.indicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SlopeTest {

    private static final double NAN = Double.NaN;

    @Test
    void aStraightLineRisesByItsStep() {
        assertArrayEquals(new double[] {NAN, NAN, 2, 2}, Slope.of(new double[] {1, 3, 5, 7}, 3), 1e-12);
    }

    @Test
    void aBentLineIsFittedByLeastSquares() {
        // Around the middle: (-1 x 0 + 0 x 0 + 1 x 3) / (1 + 0 + 1).
        assertEquals(1.5, Slope.of(new double[] {0, 0, 3}, 3)[2], 1e-12);
        // (-1.5 x 1 - 0.5 x 4 + 0.5 x 2 + 1.5 x 3) / (2.25 + 0.25 + 0.25 + 2.25).
        assertEquals(0.4, Slope.of(new double[] {1, 4, 2, 3}, 4)[3], 1e-12);
    }

    @Test
    void aFlatLineHasASlopeOfExactlyNothing() {
        assertEquals(0.0, Slope.of(new double[] {1.1, 1.1, 1.1}, 3)[2]);
    }

    @Test
    void aMissingValueIsMissedByEveryWindowThatHoldsIt() {
        double[] slope = Slope.of(new double[] {1, 2, NAN, 4, 5, 6}, 2);

        assertArrayEquals(new double[] {NAN, 1, NAN, NAN, 1, 1}, slope, 1e-12);
    }

    @Test
    void aHighPriceDoesNotDrownASmallSlope() {
        double[] slope = Slope.of(new double[] {1e9, 1e9 + 0.25, 1e9 + 0.5}, 3);

        assertEquals(0.25, slope[2], 1e-12);
    }
}
