package io.plumbline.stats;

import io.plumbline.core.EquityCurve;
import java.time.Duration;
import java.util.Arrays;

/// How far and how long a curve stayed below its own highest value. The start of the curve is the first peak.
final class Drawdowns {

    private Drawdowns() {}

    /// The deepest drawdown in the unit of the curve; zero or negative.
    static double deepest(EquityCurve curve) {
        return Arrays.stream(curve.drawdown()).min().orElse(0.0);
    }

    /// The deepest drawdown as a fraction of the peak it fell from; zero or negative, below -1 when the curve fell
    /// below zero. The curve has to start above zero.
    static double deepestFraction(EquityCurve curve) {
        double[] below = curve.drawdown();
        double deepest = 0.0;
        for (int i = 0; i < below.length; i++) {
            double peak = curve.value()[i] - below[i];
            deepest = Math.min(deepest, below[i] / peak);
        }
        return deepest;
    }

    /// The longest time from a peak to the point that reaches its height again, or to the last point if none does.
    /// Points that never fall are no drawdown, however far apart. A height that is kept counts from the last moment
    /// at which it was reached.
    ///
    /// @param startUtc when the curve had its start value, epoch milliseconds
    static Duration longest(EquityCurve curve, long startUtc) {
        double[] value = curve.value();
        long[] timeUtc = curve.timeUtc();
        double peak = curve.start();
        long peakUtc = startUtc;
        boolean below = false;
        long longestMillis = 0;
        for (int i = 0; i < value.length; i++) {
            boolean wasBelow = below;
            below = value[i] < peak;
            if (below || wasBelow) {
                longestMillis = Math.max(longestMillis, timeUtc[i] - peakUtc);
            }
            if (!below) {
                peak = value[i];
                peakUtc = timeUtc[i];
            }
        }
        return Duration.ofMillis(longestMillis);
    }
}
