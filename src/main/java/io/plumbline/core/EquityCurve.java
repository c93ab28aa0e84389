package io.plumbline.core;

/// A value over time, such as the account in USD after each trade: one point per closed trade, in time order.
///
/// @param timeUtc exit times, epoch milliseconds, never descending
/// @param value the value after that exit, in the unit of the curve
/// @param start the value before the first trade
public record EquityCurve(long[] timeUtc, double[] value, double start) {

    public EquityCurve {
        if (timeUtc.length != value.length) {
            throw new IllegalArgumentException(timeUtc.length + " times, " + value.length + " values");
        }
    }

    /// Number of points.
    public int size() {
        return value.length;
    }

    /// Distance of each point below the highest value so far, zero or negative, in the unit of the curve. The start
    /// counts as a peak, so a curve that only falls is in drawdown from its first trade.
    public double[] drawdown() {
        double[] below = new double[value.length];
        double peak = start;
        for (int i = 0; i < value.length; i++) {
            peak = Math.max(peak, value[i]);
            below[i] = value[i] - peak;
        }
        return below;
    }
}
