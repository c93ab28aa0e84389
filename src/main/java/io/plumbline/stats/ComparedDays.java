package io.plumbline.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/// The net pips of each trading day of one entrant, such as +12.4 on 2024-03-11, to be set beside another's. Days
/// without trades count 0.
final class ComparedDays {

    private final DailyResults days;

    ComparedDays(Entrant entrant) {
        days = entrant.metrics().daily();
    }

    /// Pearson's correlation of the two over the trading days that both have; empty with fewer than two such days,
    /// or if one of them is the same every day.
    OptionalDouble correlation(ComparedDays other) {
        double[] mine = new double[days.pips().length];
        double[] theirs = new double[mine.length];
        int shared = 0;
        for (int day = 0; day < mine.length; day++) {
            int found = Arrays.binarySearch(other.days.epochDay(), days.epochDay()[day]);
            if (found >= 0) {
                mine[shared] = days.pips()[day];
                theirs[shared] = other.days.pips()[found];
                shared++;
            }
        }
        return correlation(Arrays.copyOf(mine, shared), Arrays.copyOf(theirs, shared));
    }

    private static OptionalDouble correlation(double[] one, double[] other) {
        double covariance = comoment(one, other);
        double spread = Math.sqrt(comoment(one, one) * comoment(other, other));
        return one.length >= 2 && spread > 0
                ? OptionalDouble.of(Math.clamp(covariance / spread, -1, 1))
                : OptionalDouble.empty();
    }

    private static double comoment(double[] one, double[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOne) * (other[i] - meanOther);
        }
        return sum;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }
}
