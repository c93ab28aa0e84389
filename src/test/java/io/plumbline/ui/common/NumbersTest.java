package io.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void groupsThousandsByCommas() {
        assertEquals("12,345", Numbers.count(12_345));
        assertEquals("1,234,567", Numbers.count(1_234_567));
    }

    @Test
    void writesARealMinusSign() {
        assertEquals("\u2212120.4", Numbers.pips(-120.4));
        assertEquals("\u22123.2\u00a0%", Numbers.percent(-0.032));
    }

    @Test
    void writesPipsWithOneDecimalUntilTheyFillTheTile() {
        assertEquals("12.4", Numbers.pips(12.44));
        assertEquals("99,999.9", Numbers.pips(99_999.9));
        assertEquals("100,000", Numbers.pips(99_999.97));
    }

    @Test
    void writesPricesWithOneDecimalMoreThanAPip() {
        assertEquals("1.08512", Numbers.price(1.085_12, 0.0001));
        assertEquals("151.237", Numbers.price(151.2371, 0.01));
        assertEquals("17,234.5", Numbers.price(17_234.5, 1));
    }

    @Test
    void writesADashForWhatIsUndefined() {
        assertEquals("–", Numbers.ratio(OptionalDouble.empty()));
        assertEquals("–", Numbers.percent(OptionalDouble.empty()));
        assertEquals("–", Numbers.pips(Double.NaN));
    }

    @Test
    void givesNoSignToWhatRoundsToZero() {
        assertEquals("0.0", Numbers.pips(-0.04));
        assertEquals("0", Numbers.decimals(-0.0, 0));
    }

    @Test
    void writesRatiosAndFinePipsWithTwoDecimals() {
        assertEquals("1.34", Numbers.ratio(OptionalDouble.of(1.338)));
        assertEquals("\u22120.83", Numbers.finePips(OptionalDouble.of(-0.83)));
    }

    @Test
    void writesAnEndlessNumberAsSuch() {
        assertEquals("∞", Numbers.ratio(OptionalDouble.of(Double.POSITIVE_INFINITY)));
        assertEquals("\u2212∞", Numbers.decimals(Double.NEGATIVE_INFINITY, 1));
    }
}
