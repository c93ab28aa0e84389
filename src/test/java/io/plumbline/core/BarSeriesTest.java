package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.testing.Bars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarSeriesTest {

    @ParameterizedTest
    @CsvSource({
        "open above high, 5, 4, 2, 3",
        "open below low, 1, 4, 2, 3",
        "close above high, 3, 4, 2, 5",
        "close below low, 3, 4, 2, 1",
        "low above high, 3, 2, 4, 3",
        "nothing, 0, 4, 0, 3",
        "negative, 3, 4, -1, 3",
        "infinite, 3, Infinity, 2, 3",
        "open unknown, NaN, 4, 2, 3",
        "high unknown, 3, NaN, 2, 3",
        "low unknown, 3, 4, NaN, 3",
        "close unknown, 3, 4, 2, NaN"
    })
    void barsThatContradictThemselvesAreRefused(String what, double open, double high, double low, double close) {
        Exception refusal = assertThrows(
                IllegalArgumentException.class,
                () -> series(new long[] {0}, new double[][] {{open}, {high}, {low}, {close}, {1}}),
                what);

        assertTrue(message(refusal).startsWith("bar 0 at 1970-01-01T00:00:00Z: open " + open), what);
    }

    @Test
    void timesMustAscend() {
        double[][] two = {{3, 3}, {4, 4}, {2, 2}, {3, 3}, {1, 1}};

        Exception equal = assertThrows(IllegalArgumentException.class, () -> series(new long[] {60_000, 60_000}, two));
        assertThrows(IllegalArgumentException.class, () -> series(new long[] {60_000, 0}, two));

        assertTrue(message(equal).startsWith("bar 1 at 1970-01-01T00:01:00Z"));
        assertTrue(message(equal).contains("a later time than the bar before"));
    }

    @Test
    void columnsMustBeOfOneLength() {
        double[][] shortClose = {{3, 3}, {4, 4}, {2, 2}, {3}, {1, 1}};

        Exception refusal = assertThrows(IllegalArgumentException.class, () -> series(new long[] {0, 1}, shortClose));

        assertEquals("columns of different lengths", message(refusal));
    }

    @Test
    void aVolumeMayBeUnknown() {
        BarSeries bars = series(new long[] {0}, new double[][] {{3}, {4}, {2}, {3}, {Double.NaN}});

        assertTrue(Double.isNaN(bars.volume()[0]));
    }

    @Test
    void theTrueRangeIncludesTheGapAndOnTheFirstBarThereIsNone() {
        BarSeries bars = Bars.of(new double[] {10, 13, 8}, new double[] {8, 12, 7}, new double[] {9, 12.5, 7.5});

        assertEquals(2, bars.trueRange(0));
        assertEquals(4, bars.trueRange(1)); // from the close at 9 up to 13
        assertEquals(5.5, bars.trueRange(2)); // from the close at 12.5 down to 7
    }

    @Test
    void aSliceIsASeriesOfItsOwn() {
        BarSeries bars = Bars.ofCloses(11, 12, 13, 14);

        BarSeries middle = bars.slice(1, 3);

        assertEquals(2, middle.size());
        assertArrayEquals(new double[] {12, 13}, middle.close());
        assertArrayEquals(new long[] {Bars.HOUR, 2 * Bars.HOUR}, middle.timeUtc());
        assertEquals(middle.high()[0] - middle.low()[0], middle.trueRange(0));
    }

    @Test
    void theLastBarsAreAllOfThemIfThereAreNoMore() {
        BarSeries bars = Bars.ofCloses(11, 12, 13);

        assertArrayEquals(new double[] {12, 13}, bars.last(2).close());
        assertSame(bars, bars.last(3));
        assertSame(bars, bars.last(100));
    }

    private static BarSeries series(long[] timeUtc, double[][] columns) {
        return BarSeries.of(timeUtc, columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    private static String message(Exception refusal) {
        return String.valueOf(refusal.getMessage());
    }
}
