package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundStepsTest {

    @ParameterizedTest
    @CsvSource({"0.7, 1", "1, 1", "1.1, 2", "2.1, 5", "5.1, 10", "70, 100", "0.03, 0.05"})
    void roundsStepsUp(double least, double step) {
        assertEquals(step, RoundSteps.atLeast(least), 1e-12);
    }

    @Test
    void givesMultiplesWithBothEnds() {
        assertArrayEquals(new double[] {-200, 0, 200, 400}, RoundSteps.between(-200, 400, 200));
        assertArrayEquals(new double[0], RoundSteps.between(0.1, 0.9, 1));
    }

    @Test
    void saysHowManyDecimalsAStepNeeds() {
        assertEquals(0, RoundSteps.decimals(20));
        assertEquals(1, RoundSteps.decimals(0.5));
        assertEquals(4, RoundSteps.decimals(0.0001));
    }

    @Test
    void dividesALogarithmicAxisAsFinelyAsThereIsRoom() {
        assertArrayEquals(new double[] {100, 200, 500, 1000, 2000}, RoundSteps.logarithmic(90, 2500, 7), 1e-9);
        assertArrayEquals(new double[] {100, 300, 1000}, RoundSteps.logarithmic(90, 2500, 3), 1e-9);
        assertArrayEquals(new double[] {1, 1000, 1e6}, RoundSteps.logarithmic(1, 1e6, 3), 1e-3);
    }

    @Test
    void dividesAShortLogarithmicAxisEvenly() {
        assertArrayEquals(new double[] {10_000, 12_000, 14_000}, RoundSteps.logarithmic(9_800, 14_500, 4));
    }
}
