package io.plumbline.stats;

import java.util.Arrays;

/// The shape of a list of numbers.
///
/// @param mean sum over n
/// @param deviation standard deviation with n - 1 in the denominator; `NaN` below two numbers
/// @param skew third central moment over the second to the power 1.5, both with n in the denominator
/// @param kurtosis fourth central moment over the square of the second; 3 for a normal distribution
record Moments(int size, double mean, double deviation, double skew, double kurtosis) {

    static Moments of(double[] values) {
        int n = values.length;
        double mean = Arrays.stream(values).sum() / n;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (double value : values) {
            double off = value - mean;
            second += off * off;
            third += off * off * off;
            fourth += off * off * off * off;
        }
        double variance = second / n;
        return new Moments(
                n,
                mean,
                n < 2 ? Double.NaN : Math.sqrt(second / (n - 1)),
                third / n / Math.pow(variance, 1.5),
                fourth / n / (variance * variance));
    }
}
