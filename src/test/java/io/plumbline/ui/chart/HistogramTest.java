package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void countsValuesIntoRoundBinsWithAnEdgeAtZero() {
        Histogram histogram = Histogram.of(new double[] {-12, -0.1, 0, 9.9, 10, 31, Double.NaN}, 5, List.of());

        assertEquals(-20, histogram.from());
        assertEquals(10, histogram.step());
        assertArrayEquals(new int[] {1, 1, 2, 1, 0, 1}, histogram.counts());
        assertEquals(6, histogram.total());
    }

    @Test
    void putsEqualValuesIntoOneBin() {
        Histogram histogram = Histogram.of(new double[] {7, 7, 7}, 20, List.of());

        assertArrayEquals(new int[] {3}, histogram.counts());
        assertEquals(7, histogram.from());
    }

    @Test
    void isEmptyWithoutValues() {
        assertEquals(0, Histogram.of(new double[0], 20, List.of()).counts().length);
    }
}
