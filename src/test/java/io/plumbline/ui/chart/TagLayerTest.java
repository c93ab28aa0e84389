package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class TagLayerTest {

    @Test
    void leavesTagsThatDoNotTouchWhereTheyAre() {
        assertArrayEquals(new double[] {80, 20}, TagLayer.spread(new double[] {80, 20}, 18, 0, 100));
    }

    @Test
    void pushesTouchingTagsApartInTheirOrder() {
        assertArrayEquals(new double[] {50, 68, 30}, TagLayer.spread(new double[] {50, 51, 30}, 18, 0, 100));
    }

    @Test
    void keepsTagsInsideTheChart() {
        assertArrayEquals(new double[] {64, 82, 100}, TagLayer.spread(new double[] {98, 99, 120}, 18, 0, 100));
        assertArrayEquals(new double[] {0, 18}, TagLayer.spread(new double[] {-40, -30}, 18, 0, 100));
    }
}
