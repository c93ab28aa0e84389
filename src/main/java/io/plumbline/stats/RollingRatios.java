package io.plumbline.stats;

import io.plumbline.core.EquityCurve;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Ratios of the last half year, day after day, such as the Sharpe ratio of the 126 trading days up to 2024-07-10.
/// Days on which a ratio is undefined have no point.
public final class RollingRatios {

    /// Trading days in half a year, by convention.
    public static final int HALF_YEAR_DAYS = 126;

    private RollingRatios() {}

    /// Sharpe ratio of the account's daily returns; see [Ratios#sharpe(double\[\])].
    public static EquityCurve sharpe(DailyResults daily, int days) {
        return rolling(daily, days, Ratios::sharpe);
    }

    /// Sortino ratio of the account's daily returns; see [Ratios#sortino(double\[\])].
    public static EquityCurve sortino(DailyResults daily, int days) {
        return rolling(daily, days, Ratios::sortino);
    }

    /// Annual volatility of the account's daily returns, as a fraction; see [TearSheet#volatility()].
    public static EquityCurve volatility(DailyResults daily, int days) {
        return rolling(
                daily, days, returns -> OptionalDouble.of(Moments.of(returns).deviation() * TearSheet.ROOT_YEAR));
    }

    private static EquityCurve rolling(DailyResults daily, int days, Function<double[], OptionalDouble> ratio) {
        int points = Math.max(0, daily.returns().length - days + 1);
        long[] endUtc = points == 0 ? new long[0] : daily.endUtc();
        long[] timeUtc = new long[points];
        double[] value = new double[points];
        int size = 0;
        for (int first = 0; first < points; first++) {
            OptionalDouble one = ratio.apply(Arrays.copyOfRange(daily.returns(), first, first + days));
            if (one.isPresent()) {
                timeUtc[size] = endUtc[first + days - 1];
                value[size++] = one.getAsDouble();
            }
        }
        return new EquityCurve(Arrays.copyOf(timeUtc, size), Arrays.copyOf(value, size), 0);
    }
}
