package io.plumbline.indicator;

/// How many standard deviations a value lies from the mean of the last `window` values, itself included.
public final class ZScore {

    /// What the score is when all values of the window are equal and the deviation is 0.
    public enum WhenFlat {
        /// The score is 0: nothing is out of line.
        ZERO,
        /// The score is not known.
        UNKNOWN
    }

    private ZScore() {}

    /// Over the standard deviation of a sample (one degree of freedom lost). A flat window has no score.
    public static double[] sample(double[] values, int window) {
        return score(values, RollingMoments.of(values, window, 1), WhenFlat.UNKNOWN);
    }

    /// Over the standard deviation of a population.
    public static double[] population(double[] values, int window, WhenFlat whenFlat) {
        return score(values, RollingMoments.of(values, window, 0), whenFlat);
    }

    private static double[] score(double[] values, RollingMoments moments, WhenFlat whenFlat) {
        double flat = whenFlat == WhenFlat.ZERO ? 0.0 : Double.NaN;
        double[] score = new double[values.length];
        for (int bar = 0; bar < values.length; bar++) {
            double deviation = moments.deviation[bar];
            score[bar] = deviation == 0 ? flat : (values[bar] - moments.mean[bar]) / deviation;
        }
        return score;
    }
}
