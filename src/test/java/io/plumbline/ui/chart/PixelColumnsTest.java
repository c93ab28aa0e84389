package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PixelColumnsTest {

    private static final double NAN = Double.NaN;

    @Test
    void holdsAValueUntilItChanges() {
        PixelColumns columns = PixelColumns.of(curve(new double[] {1, 3}, new double[] {10, 20}), new Range(0, 4), 4);

        assertArrayEquals(new double[] {0, 0, 10, 10}, columns.low());
        assertArrayEquals(new double[] {0, 10, 10, 20}, columns.high());
    }

    @Test
    void spansAllValuesOfADenseColumn() {
        double[] x = {0.1, 0.2, 0.3, 1.5};
        double[] value = {7, -4, 2, 3};

        PixelColumns columns = PixelColumns.of(curve(x, value), new Range(0, 2), 2);

        assertArrayEquals(new double[] {-4, 2}, columns.low());
        assertArrayEquals(new double[] {7, 3}, columns.high());
    }

    @Test
    void beginsAZoomedViewWithTheValueHeldThere() {
        PixelColumns columns = PixelColumns.of(curve(new double[] {1, 3}, new double[] {10, 20}), new Range(2, 4), 2);

        assertArrayEquals(new double[] {10, 10}, columns.low());
        assertArrayEquals(new double[] {10, 20}, columns.high());
    }

    @Test
    void countsAChangeAtTheRightEndIn() {
        PixelColumns columns = PixelColumns.of(curve(new double[] {4}, new double[] {9}), new Range(0, 4), 2);

        assertArrayEquals(new double[] {0, 9}, columns.high());
    }

    @Test
    void leavesWhatIsNotKnownEmpty() {
        Curve curve = new Curve("A", 0, new double[] {2}, new double[] {5}, 1, 0, 3);

        PixelColumns columns = PixelColumns.of(curve, new Range(0, 5), 5);

        assertArrayEquals(new double[] {NAN, 0, 5, 5, NAN}, columns.high());
    }

    @Test
    void knowsItsLowestAndHighestValue() {
        PixelColumns columns = PixelColumns.of(curve(new double[] {1, 3}, new double[] {-8, 20}), new Range(0, 4), 4);

        assertEquals(Optional.of(new Range(-8, 20)), columns.span());
    }

    @Test
    void showsTheSameThroughThePyramidAsPointByPoint() {
        SplittableRandom random = new SplittableRandom(11);
        double[] x = new double[50_000];
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i == 0 ? 0 : x[i - 1] + random.nextInt(3);
            value[i] = random.nextGaussian();
        }
        Curve curve = new Curve("A", 0, x, value, 0, 0, x[x.length - 1]);
        Range view = new Range(1_000.5, 41_000.25);

        PixelColumns columns = PixelColumns.of(curve, view, 800);

        for (int pixel = 0; pixel < 799; pixel++) {
            double left = view.from() + view.span() * pixel / 800;
            double right = view.from() + view.span() * (pixel + 1) / 800;
            double lowest = curve.valueAt(left).orElseThrow();
            double highest = lowest;
            for (int i = curve.indexAt(left) + 1; x[i] < right; i++) {
                lowest = Math.min(lowest, value[i]);
                highest = Math.max(highest, value[i]);
            }
            assertEquals(lowest, columns.low()[pixel], "pixel " + pixel);
            assertEquals(highest, columns.high()[pixel], "pixel " + pixel);
        }
    }

    private static Curve curve(double[] x, double[] value) {
        return new Curve("A", 0, x, value, 0, 0, 4);
    }
}
