package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NumberTextTest {

    @Test
    void groupsThousandsByCommas() {
        assertEquals("12,345", NumberText.count(12_345));
        assertEquals("1,234,567", NumberText.count(1_234_567));
    }

    @Test
    void writesARealMinusSign() {
        assertEquals("\u2212120.4", NumberText.pips(-120.4));
        assertEquals("\u22123.2\u00a0%", NumberText.percent(-0.032));
    }

    @Test
    void writesPipsWithOneDecimalUntilTheyFillTheTile() {
        assertEquals("12.4", NumberText.pips(12.44));
        assertEquals("99,999.9", NumberText.pips(99_999.9));
        assertEquals("100,000", NumberText.pips(99_999.97));
    }

    @Test
    void writesPricesWithOneDecimalMoreThanAPip() {
        assertEquals("1.08512", NumberText.price(1.085_12, instrument(0.0001)));
        assertEquals("151.237", NumberText.price(151.2371, instrument(0.01)));
        assertEquals("17,234.5", NumberText.price(17_234.5, instrument(1)));
    }

    @Test
    void writesADashForWhatIsUndefined() {
        assertEquals("–", NumberText.fine(OptionalDouble.empty()));
        assertEquals("–", NumberText.percent(OptionalDouble.empty()));
        assertEquals("–", NumberText.pips(Double.NaN));
    }

    @Test
    void givesNoSignToWhatRoundsToZero() {
        assertEquals("0.0", NumberText.pips(-0.04));
        assertEquals("0", NumberText.of(-0.0, 0));
    }

    @Test
    void writesRatiosAndFinePipsWithTwoDecimals() {
        assertEquals("1.34", NumberText.fine(OptionalDouble.of(1.338)));
        assertEquals("\u22120.83", NumberText.fine(OptionalDouble.of(-0.83)));
    }

    @Test
    void writesADashForAnEndlessNumber() {
        assertEquals("–", NumberText.fine(OptionalDouble.of(Double.POSITIVE_INFINITY)));
    }

    private static Instrument instrument(double pipSize) {
        return new Instrument("EURUSD", pipSize, "EUR", "USD");
    }

    @Test
    void durationsHaveTwoUnits() {
        assertEquals("0\u00A0min", NumberText.duration(Duration.ZERO));
        assertEquals("2\u00A0h\u00A030\u00A0min", NumberText.duration(Duration.ofMinutes(150)));
        assertEquals("12\u00A0d\u00A04\u00A0h", NumberText.duration(Duration.ofHours(292)));
        assertEquals("1,234\u00A0d", NumberText.duration(Duration.ofDays(1234)));
    }
}
