package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.NumberText;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberRulerTest {

    private static final NumberRuler PIPS = new NumberRuler(0.01, NumberText::pips);
    private static final NumberRuler TRADES = new NumberRuler(1, number -> "Trade " + NumberText.count((long) number));

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

    @Test
    void dividesALogarithmicAxisByPowersOfTen() {
        NumberRuler money = NumberRuler.money("USD");

        assertEquals(
                List.of("1,000", "10,000", "100,000"),
                money.logarithmicTicks(new Range(900, 150_000), 3).stream()
                        .map(Tick::label)
                        .toList());
        assertEquals("12,340\u00a0USD", money.readOut(12_340));
    }

    private static List<String> labels(NumberRuler ruler, Range range, int atMost) {
        return ruler.ticks(range, atMost).stream().map(Tick::label).toList();
    }
}
