package io.plumbline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RatiosTest {

    private static final double ROUNDING = 1e-12;

    @Test
    void sharpeByHand() {
        // Mean 1; deviations 1, -3, 1, 1; squares 12 over 3 days: deviation 2.
        assertEquals(
                0.5 * Math.sqrt(252), Ratios.sharpe(new double[] {2, -2, 2, 2}).orElseThrow(), ROUNDING);
    }

    @Test
    void sortinoDividesByAllDays() {
        // Mean 1; one negative day, squared 4, over all 4 days: downside deviation 1.
        assertEquals(
                1.0 * Math.sqrt(252), Ratios.sortino(new double[] {2, -2, 2, 2}).orElseThrow(), ROUNDING);
    }

    @Test
    void calmarByHand() {
        assertEquals(2.5, Ratios.calmar(50, -20).orElseThrow());
        assertEquals(-2.5, Ratios.calmar(-50, -20).orElseThrow());
    }

    @Test
    void equalDaysHaveNoSharpe() {
        assertEquals(OptionalDouble.empty(), Ratios.sharpe(new double[] {0, 0, 0}));
        assertEquals(OptionalDouble.empty(), Ratios.sharpe(new double[] {0.1, 0.1, 0.1}));
        assertEquals(OptionalDouble.empty(), Ratios.sharpe(new double[] {0.3, 0.1 + 0.2, 0.3}));
    }

    @Test
    void fewerThanTwoDaysHaveNoRatio() {
        assertEquals(OptionalDouble.empty(), Ratios.sharpe(new double[0]));
        assertEquals(OptionalDouble.empty(), Ratios.sharpe(new double[] {1}));
        assertEquals(OptionalDouble.empty(), Ratios.sortino(new double[0]));
        assertEquals(OptionalDouble.empty(), Ratios.sortino(new double[] {-1}));
    }

    @Test
    void withoutANegativeDayThereIsNoSortino() {
        assertEquals(OptionalDouble.empty(), Ratios.sortino(new double[] {1, 0, 2}));
    }

    @Test
    void withoutADrawdownThereIsNoCalmar() {
        assertEquals(OptionalDouble.empty(), Ratios.calmar(50, 0));
    }

    @Test
    void daysThatCancelOutHaveASharpeOfZero() {
        assertEquals(0.0, Ratios.sharpe(new double[] {1, -1}).orElseThrow());
    }
}
