package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PyramidTest {

    @Test
    void findsWhatLookingAtEveryValueFinds() {
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int size = random.nextInt(1, 70_000);
            double[] low = new double[size];
            double[] high = new double[size];
            for (int i = 0; i < size; i++) {
                low[i] = random.nextInt(10) == 0 ? Double.NaN : random.nextGaussian();
                high[i] = low[i] + random.nextDouble();
            }
            Pyramid pyramid = new Pyramid(low, high);
            for (int query = 0; query < 50; query++) {
                int from = random.nextInt(size + 1);
                int to = random.nextInt(from, size + 1);
                double lowest = Double.POSITIVE_INFINITY;
                double highest = Double.NEGATIVE_INFINITY;
                for (int i = from; i < to; i++) {
                    lowest = low[i] < lowest ? low[i] : lowest;
                    highest = high[i] > highest ? high[i] : highest;
                }
                String where = "seed " + seed + ", " + from + " to " + to + " of " + size;
                assertEquals(lowest, pyramid.lowest(from, to), where);
                assertEquals(highest, pyramid.highest(from, to), where);
            }
        }
    }

    @Test
    void knowsNothingOfAnEmptyStretch() {
        Pyramid pyramid = new Pyramid(new double[] {1}, new double[] {1});

        assertEquals(Double.POSITIVE_INFINITY, pyramid.lowest(1, 1));
        assertEquals(Double.NEGATIVE_INFINITY, pyramid.highest(0, 0));
    }
}
