package io.plumbline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReferenceMetricsTest {

    private static final double ROUNDING = 1e-12;

    @Test
    void noTradesAreZeros() {
        assertEquals(new ReferenceMetrics(0, 0, 0, 0, 0, 0, 0), ReferenceMetrics.of(new double[0]));
    }

    @Test
    void sixTradesByHand() {
        // Running sum 10, 4, 7, -1, 1, 1; its peak stays 10, so the deepest fall is -11.
        // Gains 10 + 3 + 2 = 15, losses 6 + 8 = 14. The worst ceil(0.05 x 6) = 1 result is -8.
        ReferenceMetrics metrics = ReferenceMetrics.of(new double[] {10, -6, 3, -8, 2, 0});

        assertEquals(6, metrics.trades());
        assertEquals(1.0 / 6, metrics.expectancy(), ROUNDING);
        assertEquals(15.0 / 14, metrics.profitFactor(), ROUNDING);
        assertEquals(-11, metrics.maxDrawdown());
        assertEquals(-8, metrics.cvar95());
        assertEquals(1, metrics.maxWinStreak());
        assertEquals(1, metrics.maxLossStreak());
    }

    @Test
    void oneLossIsItsOwnPeakAndNoDrawdown() {
        assertEquals(new ReferenceMetrics(1, -5, 0, 0, -5, 0, 1), ReferenceMetrics.of(new double[] {-5}));
    }

    @Test
    void withoutLossesTheProfitFactorIsInfinite() {
        assertEquals(
                Double.POSITIVE_INFINITY,
                ReferenceMetrics.of(new double[] {1, 0}).profitFactor());
    }

    @Test
    void withNeitherWinsNorLossesTheProfitFactorIsZero() {
        assertEquals(0.0, ReferenceMetrics.of(new double[] {0, 0}).profitFactor());
    }

    @Test
    void allLossesHaveNoProfitFactorAndFallFromTheFirst() {
        // Running sum -1, -3, -6: the peak is -1, the deepest fall -5.
        ReferenceMetrics metrics = ReferenceMetrics.of(new double[] {-1, -2, -3});

        assertEquals(0.0, metrics.profitFactor());
        assertEquals(-5, metrics.maxDrawdown());
        assertEquals(3, metrics.maxLossStreak());
    }

    @Test
    void aResultOfZeroEndsBothStreaks() {
        ReferenceMetrics metrics = ReferenceMetrics.of(new double[] {1, 1, 0, 1, -1, 0, -1, -1});

        assertEquals(2, metrics.maxWinStreak());
        assertEquals(2, metrics.maxLossStreak());
    }

    @Test
    void theTailOfTwentyHoldsTwoBecauseTheCountIsRoundedUpInFloatingPoint() {
        // (1 - 0.95) x 20 is 1.0000000000000009 and rounds up to 2: the mean of -20 and -19.
        double[] down = new double[20];
        Arrays.setAll(down, i -> -1 - i);

        assertEquals(-19.5, ReferenceMetrics.of(down).cvar95());
    }

    @Test
    void theTailOfNineteenHoldsOne() {
        double[] down = new double[19];
        Arrays.setAll(down, i -> -1 - i);

        assertEquals(-19, ReferenceMetrics.of(down).cvar95());
    }
}
