package io.plumbline.indicator;

/// The standard deviation of the last `window` bar-to-bar returns, as a fraction: a plain measure of volatility.
///
/// A return is `close / previous close - 1`; the first bar has none. One degree of freedom is lost.
public final class RollingDeviation {

    private RollingDeviation() {}

    public static double[] ofReturns(double[] close, int window) {
        double[] returns = new double[close.length];
        for (int bar = 0; bar < close.length; bar++) {
            returns[bar] = bar == 0 ? Double.NaN : close[bar] / close[bar - 1] - 1.0;
        }
        return RollingMoments.of(returns, window, 1).deviation;
    }
}
