package io.plumbline.indicator;

import java.util.Arrays;

/// Deviations and scores the slow and sure way: each window by itself, first its mean, then the squares around it.
final class TwoPass {

    private TwoPass() {}

    static double[] deviation(double[] values, int window, int degreesLost) {
        double[] result = new double[values.length];
        for (int bar = 0; bar < values.length; bar++) {
            result[bar] = bar < window - 1
                    ? Double.NaN
                    : deviation(Arrays.copyOfRange(values, bar - window + 1, bar + 1), degreesLost);
        }
        return result;
    }

    /// `NaN` where the deviation is 0.
    static double[] score(double[] values, int window, int degreesLost) {
        double[] result = new double[values.length];
        for (int bar = 0; bar < values.length; bar++) {
            if (bar < window - 1) {
                result[bar] = Double.NaN;
                continue;
            }
            double[] inWindow = fromFirst(Arrays.copyOfRange(values, bar - window + 1, bar + 1));
            double deviation = deviation(inWindow, degreesLost);
            double newest = inWindow[window - 1];
            result[bar] = deviation == 0 ? Double.NaN : (newest - mean(inWindow)) / deviation;
        }
        return result;
    }

    private static double deviation(double[] values, int degreesLost) {
        double[] inWindow = fromFirst(values);
        if (Arrays.stream(inWindow).allMatch(value -> value == 0)) {
            return 0.0;
        }
        double mean = mean(inWindow);
        double squares = Arrays.stream(inWindow)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (inWindow.length - degreesLost));
    }

    /// Distances from the first value: differences of prices are exact, their mean beside the prices is not.
    private static double[] fromFirst(double[] inWindow) {
        return Arrays.stream(inWindow).map(value -> value - inWindow[0]).toArray();
    }

    private static double mean(double[] inWindow) {
        return Arrays.stream(inWindow).sum() / inWindow.length;
    }
}
