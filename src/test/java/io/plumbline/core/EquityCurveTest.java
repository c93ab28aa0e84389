package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EquityCurveTest {

    @Test
    void drawdownIsTheDistanceBelowTheHighestSoFar() {
        EquityCurve curve = new EquityCurve(new long[] {1, 2, 3, 4, 5}, new double[] {110, 105, 120, 90, 120}, 100);

        assertArrayEquals(new double[] {0, -5, 0, -30, 0}, curve.drawdown());
    }

    @Test
    void theStartIsTheFirstPeak() {
        EquityCurve curve = new EquityCurve(new long[] {1, 2}, new double[] {-3, -5}, 0);

        assertArrayEquals(new double[] {-3, -5}, curve.drawdown());
    }

    @Test
    void withoutTradesThereIsNoPoint() {
        EquityCurve curve = new EquityCurve(new long[0], new double[0], 100);

        assertEquals(0, curve.size());
        assertEquals(0, curve.drawdown().length);
    }

    @Test
    void everyPointNeedsATime() {
        Exception refusal = assertThrows(
                IllegalArgumentException.class, () -> new EquityCurve(new long[] {1}, new double[] {1, 2}, 0));

        assertEquals("1 times, 2 values", refusal.getMessage());
    }
}
