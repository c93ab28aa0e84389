package io.plumbline.indicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.testing.Bars;
import io.plumbline.testing.RandomBars;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    private final BarSeries bars = RandomBars.of(5, 300);
    private final Indicators indicators = new Indicators(bars);

    @Test
    void equalPeriodsShareAColumnAndOthersDoNot() {
        assertSame(indicators.ema(20), indicators.ema(20));
        assertNotSame(indicators.ema(20), indicators.ema(50));
        assertNotSame(indicators.atr(20), indicators.ema(20));
        assertNotSame(indicators.emaSlope(20, 5), indicators.emaSlope(20, 6));
    }

    @Test
    void composedIndicatorsAreMadeOfTheirParts() {
        double[] ema = indicators.ema(20);
        double[] distance = new double[ema.length];
        double[] atrPercent = new double[ema.length];
        for (int bar = 0; bar < ema.length; bar++) {
            distance[bar] = bars.close()[bar] - ema[bar];
            atrPercent[bar] = indicators.atr(14)[bar] / bars.close()[bar] * 100;
        }

        assertArrayEquals(Slope.of(ema, 5), indicators.emaSlope(20, 5));
        assertArrayEquals(atrPercent, indicators.atrPercent(14));
        assertArrayEquals(
                Rolling.populationScore(distance, 30, Rolling.WhenFlat.UNKNOWN), indicators.emaDistanceScore(20, 30));
        assertArrayEquals(
                Rolling.populationScore(atrPercent, 50, Rolling.WhenFlat.ZERO), indicators.atrPercentScore(14, 50));
        assertArrayEquals(RollingExtreme.highestBefore(bars.high(), 7), indicators.highestHighBefore(7));
        assertArrayEquals(RollingExtreme.lowestBefore(bars.low(), 7), indicators.lowestLowBefore(7));
    }

    @Test
    void whereNothingMovesVolatilityIsUsualAndTheDistanceUnknown() {
        Indicators flat = new Indicators(Bars.ofRanges(1, 1, 1, 1, 1, 1));

        assertEquals(0.0, flat.atrPercentScore(2, 3)[5]);
        assertTrue(Double.isNaN(flat.emaDistanceScore(2, 3)[5]));
    }
}
