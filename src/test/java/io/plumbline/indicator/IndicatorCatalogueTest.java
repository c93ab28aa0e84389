package io.plumbline.indicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Drawn;
import io.plumbline.core.IndicatorChoice;
import io.plumbline.core.IndicatorKind;
import io.plumbline.core.Instrument;
import io.plumbline.testing.RandomBars;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorCatalogueTest {

    private static final Instrument EURUSD = new Instrument("EURUSD", 0.0001, "EUR", "USD");

    private final BarSeries bars = RandomBars.of(3, 3000);

    private Drawn draw(String key, double... values) {
        List<Double> boxed = DoubleStream.of(values).boxed().toList();
        return IndicatorCatalogue.draw(new IndicatorChoice(key, boxed), new Indicators(bars), EURUSD);
    }

    @ParameterizedTest
    @MethodSource("io.plumbline.indicator.IndicatorCatalogue#kinds")
    void everyOneIsKnownOnTheLastBarWithItsUsualParameters(IndicatorKind one) {
        Drawn drawn = IndicatorCatalogue.draw(one.usual(), new Indicators(bars), EURUSD);

        assertEquals(bars.size(), drawn.value().length);
        assertTrue(Double.isFinite(drawn.value()[bars.size() - 1]), drawn.title());
        assertEquals(one.place(), drawn.place());
        for (IndicatorKind.Parameter parameter : one.parameters()) {
            assertTrue(parameter.allows(parameter.usual()), drawn.title() + ": " + parameter.title());
        }
    }

    @Test
    void theColumnIsTheEngines() {
        assertArrayEquals(ExponentialMean.ema(bars.close(), 20), draw("ema", 20).value());
        assertArrayEquals(Adx.of(bars, 14), draw("adx", 14).value());
    }

    @Test
    void aPriceDifferenceIsDrawnInPips() {
        double[] atr = Atr.of(bars, 14);
        Drawn drawn = draw("atr", 14);

        assertEquals("pips", drawn.unit());
        assertEquals(atr[2999] / 0.0001, drawn.value()[2999]);
    }

    @Test
    void theTitleNamesTheParameters() {
        assertEquals("EMA lead 20 50", draw("ema_lead", 20, 50).title());
        assertEquals(
                "Volatility regime 960 14 −0.50 0.50 2.50",
                draw("regime", 960, 14, -0.5, 0.5, 2.5).title());
    }

    @Test
    void theRegimeStepsThroughLowMiddleAndHigh() {
        double[] steps = draw("regime", 100, 14, -0.5, 0.5, 2.5).value();

        assertTrue(Double.isNaN(steps[0]));
        for (double wanted : List.of(1.0, 2.0, 3.0)) {
            assertTrue(DoubleStream.of(steps).anyMatch(step -> step == wanted), "no " + wanted);
        }
        assertTrue(DoubleStream.of(steps).allMatch(step -> Double.isNaN(step) || (step >= 1 && step <= 3.5)));
    }

    @Test
    void aParameterOutOfRangeIsRefusedByName() {
        assertEquals(
                "EMA: Period 0, wanted 1 to 100,000",
                assertThrows(IllegalArgumentException.class, () -> draw("ema", 0))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> draw("ema", 2.5));
        assertThrows(IllegalArgumentException.class, () -> draw("ema"));
        assertThrows(IllegalArgumentException.class, () -> draw("sma", 2));
    }
}
