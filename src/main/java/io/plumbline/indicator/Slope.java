package io.plumbline.indicator;

import java.util.Arrays;

/// The slope of the straight line fitted by least squares through the last `window` values, in units per bar.
public final class Slope {

    private Slope() {}

    public static double[] of(double[] values, int window) {
        double centre = (window - 1) / 2.0;
        double spread = 0;
        for (int x = 0; x < window; x++) {
            spread += (x - centre) * (x - centre);
        }
        double[] slope = new double[values.length];
        Arrays.fill(slope, Double.NaN);
        int known = 0;
        for (int bar = 0; bar < values.length; bar++) {
            known = !Double.isNaN(values[bar]) ? known + 1 : 0;
            if (known >= window) {
                // Distances from the newest value keep the sum small beside the prices it is made of.
                double covariation = 0;
                int first = bar - window + 1;
                for (int x = 0; x < window; x++) {
                    covariation += (x - centre) * (values[first + x] - values[bar]);
                }
                slope[bar] = covariation / spread;
            }
        }
        return slope;
    }
}
