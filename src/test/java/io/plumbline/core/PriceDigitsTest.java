package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.testing.RandomBars;
import org.junit.jupiter.api.Test;

class PriceDigitsTest {

    private static BarSeries closing(double... close) {
        long[] times = new long[close.length];
        for (int bar = 0; bar < close.length; bar++) {
            times[bar] = bar * 60_000L;
        }
        return BarSeries.of(
                times, close.clone(), close.clone(), close.clone(), close.clone(), new double[close.length]);
    }

    @Test
    void theCloseWithTheMostDecimalsDecides() {
        assertEquals(3, PriceDigits.of(closing(101, 101.25, 101.125)));
        assertEquals(0, PriceDigits.of(closing(15_000, 15_100)));
        assertEquals(5, PriceDigits.of(RandomBars.of(1, 10_000)));
        assertEquals(8, PriceDigits.of(closing(1.0 / 3)));
    }

    @Test
    void aKnownSymbolKeepsItsPipAndAnUnknownOneIsWrittenInFull() {
        BarSeries bars = closing(101.25, 101.5);

        assertEquals(0.0001, PriceDigits.instrument("EURUSD", bars).pipSize());
        assertEquals("101.25", NumberText.price(101.25, PriceDigits.instrument("COCOA", bars)));
        assertEquals("101.0", NumberText.price(101, PriceDigits.instrument("COCOA", closing(101))));
    }
}
