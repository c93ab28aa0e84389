package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void givesEqualRatiosEqualHeights() {
        Scale scale = new Scale(new Range(100, 10_000), 200, 0, true);

        assertEquals(100, scale.toPixel(1_000), 1e-9);
        assertEquals(50, scale.toPixel(1_000 * Math.sqrt(10)), 1e-9);
        assertEquals(1_000, scale.toValue(100), 1e-9);
    }

    @Test
    void givesEqualDifferencesEqualHeights() {
        Scale scale = new Scale(new Range(100, 300), 200, 0);

        assertEquals(100, scale.toPixel(200), 1e-9);
        assertEquals(250, scale.toValue(50), 1e-9);
    }

    @Test
    void leavesTheSameRoomInRatios() {
        Range padded = new Range(100, 10_000).paddedLogarithmically(0.5, 0.5);

        assertEquals(10, padded.from(), 1e-9);
        assertEquals(100_000, padded.to(), 1e-6);
    }
}
