package io.plumbline.indicator;

/// How many standard deviations of a sample the newest value lies above the mean of the last `window` values,
/// updated online: each bar adds the value that enters and takes off the one that leaves, with compensation.
///
/// This is the arithmetic of pandas' rolling mean and deviation, rounding included, for answers that must agree
/// with the reference's. On prices its rounding shows in the ninth digit; [Rolling] is exact to the eleventh and
/// faster, and is what strategies use. A window that holds a `NaN` has no score, nor has one of equal values.
///
/// Source of the update: Welford (1962), with Kahan's compensation (1965).
public final class OnlineScore {

    private final double[] values;
    private final int window;
    private int known;
    private int equalRun;
    private double sum;
    private double sumAddCompensation;
    private double sumRemoveCompensation;
    private double mean;
    private double squares;
    private double addCompensation;
    private double removeCompensation;

    private OnlineScore(double[] values, int window) {
        this.values = values;
        this.window = window;
    }

    /// The scores of these values, `NaN` until a window is full.
    public static double[] sample(double[] values, int window) {
        OnlineScore online = new OnlineScore(values, window);
        double[] score = new double[values.length];
        for (int bar = 0; bar < values.length; bar++) {
            online.moveTo(bar);
            score[bar] = online.score(bar);
        }
        return score;
    }

    private void moveTo(int bar) {
        if (bar >= window && !Double.isNaN(values[bar - window])) {
            remove(values[bar - window]);
        }
        if (!Double.isNaN(values[bar])) {
            equalRun = bar > 0 && values[bar] == values[bar - 1] ? equalRun + 1 : 1;
            add(values[bar]);
        }
    }

    private void add(double value) {
        known++;
        double addend = value - sumAddCompensation;
        double newSum = sum + addend;
        sumAddCompensation = newSum - sum - addend;
        sum = newSum;

        double previousMean = mean - addCompensation;
        double compensated = value - addCompensation;
        double delta = compensated - mean;
        addCompensation = delta + mean - compensated;
        mean += delta / known;
        squares += (value - previousMean) * (value - mean);
    }

    private void remove(double value) {
        known--;
        double addend = -value - sumRemoveCompensation;
        double newSum = sum + addend;
        sumRemoveCompensation = newSum - sum - addend;
        sum = newSum;

        if (known == 0) {
            mean = 0.0;
            squares = 0.0;
            return;
        }
        double previousMean = mean - removeCompensation;
        double compensated = value - removeCompensation;
        double delta = compensated - mean;
        removeCompensation = delta + mean - compensated;
        mean -= delta / known;
        squares -= (value - previousMean) * (value - mean);
    }

    private double score(int bar) {
        if (known < window || window < 2 || equalRun >= window) {
            return Double.NaN;
        }
        return (values[bar] - sum / known) / Math.sqrt(Math.max(squares, 0.0) / (known - 1));
    }
}
