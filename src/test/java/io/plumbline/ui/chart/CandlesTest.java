package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.BarSeries;
import org.junit.jupiter.api.Test;

class CandlesTest {

    @Test
    void mergesBarsIntoOne() {
        BarSeries bars = BarSeries.of(
                new long[] {0, 1, 2, 3},
                new double[] {1.10, 1.12, 1.11, 1.13},
                new double[] {1.13, 1.16, 1.12, 1.19},
                new double[] {1.09, 1.10, 1.05, 1.02},
                new double[] {1.12, 1.11, 1.08, 1.15},
                new double[4]);

        assertEquals(
                new Candles.Merged(1.12, 1.16, 1.05, 1.08), Candles.of(bars).merged(1, 3));
    }

    @Test
    void showsATradeInTheMiddleThird() {
        CandleView view = Specimens.trade();

        assertEquals(new Range(68.5, 221.5), view.around(120, 170, 60));
        assertEquals(new Range(45, 245), view.around(120, 170, 200));
    }

    @Test
    void coversTheAxisWithAllBars() {
        assertEquals(new Range(-0.5, 3999.5), Specimens.trade().range());
    }
}
