package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VolumesTest {

    @Test
    void aSumOverWholeBarsIsTheirs() {
        SplittableRandom random = new SplittableRandom(3);
        for (int size : new int[] {1, 63, 64, 65, 128, 1000}) {
            double[] volume = random.ints(size, 0, 50).asDoubleStream().toArray();
            Volumes volumes = Volumes.of(volume);
            for (int run = 0; run < 50; run++) {
                int from = random.nextInt(size);
                int to = random.nextInt(from, size) + 1;

                double sum = Arrays.stream(volume, from, to).sum();

                assertEquals(sum, volumes.between(from - 0.5, to - 0.5), 1e-9, from + " to " + to + " of " + size);
            }
        }
    }

    @Test
    void aBarThatIsPartlyInTheStretchCountsPartly() {
        Volumes volumes = Volumes.of(new double[] {10, 20, 30});

        assertEquals(5 + 20 + 7.5, volumes.between(0, 1.75), 1e-9);
        assertEquals(60, volumes.between(-100, 100), 1e-9);
        assertEquals(0, volumes.between(5, 100), 1e-9);
    }

    @Test
    void whatIsNotKnownCountsAsNothing() {
        Volumes volumes = Volumes.of(new double[] {10, Double.NaN, 30});

        assertEquals(40, volumes.between(-0.5, 2.5), 1e-9);
        assertTrue(volumes.known());
        assertFalse(Volumes.of(new double[] {Double.NaN, 0}).known());
        assertFalse(Volumes.of(new double[0]).known());
    }
}
