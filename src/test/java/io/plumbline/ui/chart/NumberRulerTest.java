package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.ui.common.Numbers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRulerTest {

    private static final NumberRuler PIPS = new NumberRuler(0.01, Numbers::pips);
    private static final NumberRuler TRADES = new NumberRuler(1, number -> "Trade " + Numbers.count((long) number));

    @Test
    void dividesByRoundSteps() {
        assertEquals(List.of("\u2212200", "0", "200", "400"), labels(PIPS, new Range(-231, 512), 4));
        assertEquals(List.of("0.0", "0.5", "1.0"), labels(PIPS, new Range(0, 1.2), 4));
    }

    @Test
    void countsTradesByWholeNumbers() {
        assertEquals(List.of("0", "1", "2", "3"), labels(TRADES, new Range(0, 3), 20));
    }

    @Test
    void neverGivesMoreThanAskedFor() {
        assertEquals(2, PIPS.ticks(new Range(0, 10), 2).size());
    }

    @Test
    void putsTicksExactlyOnTheirNumbers() {
        assertEquals(0.3, PIPS.ticks(new Range(0.25, 0.35), 10).get(5).value(), 1e-12);
    }

    @Test
    void namesAPlaceInFull() {
        assertEquals("Trade 1,234", TRADES.readOut(1234.9));
    }

    @ParameterizedTest
    @CsvSource({"0.7, 1", "1, 1", "1.1, 2", "2.1, 5", "5.1, 10", "70, 100", "0.03, 0.05"})
    void roundsStepsUp(double least, double step) {
        assertEquals(step, NumberRuler.roundStep(least), 1e-12);
    }

    private static List<String> labels(NumberRuler ruler, Range range, int atMost) {
        return ruler.ticks(range, atMost).stream().map(Tick::label).toList();
    }
}
