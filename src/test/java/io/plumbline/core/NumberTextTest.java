package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NumberTextTest {

    @Test
    void thousandsHaveCommasAndMinusIsReal() {
        assertEquals("12,345.6", NumberText.of(12_345.6, 1));
        assertEquals("\u22121,234,567", NumberText.of(-1_234_567, 0));
        assertEquals("999", NumberText.of(999, 0));
    }

    @Test
    void roundsHalfUp() {
        assertEquals("1.3", NumberText.of(1.25, 1));
        assertEquals("\u22121.3", NumberText.of(-1.25, 1));
    }

    @Test
    void whatRoundsToZeroHasNoSign() {
        assertEquals("0.0", NumberText.of(-0.04, 1));
        assertEquals("0.0\u00A0%", NumberText.percent(-0.0001));
    }

    @Test
    void undefinedIsADash() {
        assertEquals("–", NumberText.of(OptionalDouble.empty(), 2));
        assertEquals("–", NumberText.of(Double.POSITIVE_INFINITY, 2));
        assertEquals("–", NumberText.percent(Double.NaN));
    }

    @Test
    void percentHasOneDecimal() {
        assertEquals("\u22123.2\u00A0%", NumberText.percent(-0.032));
    }

    @Test
    void durationsHaveTwoUnits() {
        assertEquals("0\u00A0min", NumberText.duration(Duration.ZERO));
        assertEquals("2\u00A0h\u00A030\u00A0min", NumberText.duration(Duration.ofMinutes(150)));
        assertEquals("12\u00A0d\u00A04\u00A0h", NumberText.duration(Duration.ofHours(292)));
        assertEquals("1,234\u00A0d", NumberText.duration(Duration.ofDays(1234)));
    }
}
