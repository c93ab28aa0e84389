package io.plumbline.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Reward over risk, such as a Sharpe ratio of 1.2. All take daily results, days without trades included, and
/// answer for a year of 252 trading days; nothing is subtracted for a riskless rate, since a margin account earns
/// next to none.
///
/// Bars longer than a day leave days without bars, so that a year has fewer than 252 results and the annual numbers
/// come out too large.
public final class Ratios {

    /// Trading days in a year, by convention.
    public static final double DAYS_PER_YEAR = 252;

    /// Spread below this share of the mean is rounding dust of results that are all equal, and dividing by it would
    /// show a ratio of billions.
    private static final double DUST = 1e-9;

    private Ratios() {}

    /// Mean over standard deviation (n - 1 in the denominator), times the root of 252. Empty with fewer than two
    /// days or when all days are equal.
    ///
    /// Source: W. F. Sharpe, "The Sharpe Ratio", Journal of Portfolio Management 21(1), 1994.
    public static OptionalDouble sharpe(double[] daily) {
        double mean = mean(daily);
        double squares =
                Arrays.stream(daily).map(day -> (day - mean) * (day - mean)).sum();
        return annualised(daily.length, mean, Math.sqrt(squares / (daily.length - 1)));
    }

    /// Mean over downside deviation, times the root of 252. The downside deviation is the root of the sum of the
    /// squared negative days over the number of *all* days; the target return is 0. Empty with fewer than two days
    /// or without a negative one.
    ///
    /// Source: F. A. Sortino and L. N. Price, "Performance Measurement in a Downside Risk Framework", Journal of
    /// Investing 3(3), 1994.
    public static OptionalDouble sortino(double[] daily) {
        double squares = Arrays.stream(daily)
                .map(day -> Math.min(day, 0))
                .map(day -> day * day)
                .sum();
        return annualised(daily.length, mean(daily), Math.sqrt(squares / daily.length));
    }

    /// Annual result over the depth of the deepest drawdown, both in the same unit. Empty without a drawdown.
    ///
    /// Source: T. W. Young, "Calmar Ratio: A Smoother Tool", Futures 20(1), 1991.
    ///
    /// @param maxDrawdown zero or negative
    public static OptionalDouble calmar(double annual, double maxDrawdown) {
        return maxDrawdown < 0 ? OptionalDouble.of(annual / -maxDrawdown) : OptionalDouble.empty();
    }

    /// Probability that the true Sharpe ratio is above a benchmark, given the one observed:
    /// `Φ((SR − SR*) √(n − 1) ÷ √(1 − skew SR + (kurtosis − 1) ÷ 4 SR²))`, ratios per observation and not annual.
    ///
    /// Source: D. H. Bailey and M. López de Prado, "The Sharpe Ratio Efficient Frontier", Journal of Risk
    /// 15(2), 2012.
    ///
    /// @param kurtosis 3 for a normal distribution
    static double probabilisticSharpe(double sharpe, double benchmark, int observations, double skew, double kurtosis) {
        double variance = 1 - skew * sharpe + (kurtosis - 1) / 4 * sharpe * sharpe;
        return normal((sharpe - benchmark) * Math.sqrt(observations - 1.0) / Math.sqrt(variance));
    }

    /// The normal distribution function by its Taylor series, right to about 16 digits.
    ///
    /// Source: G. Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical Software 11(4), 2004.
    static double normal(double x) {
        if (Math.abs(x) > 7) {
            return x > 0 ? 1 : 0;
        }
        double term = x;
        double sum = x;
        for (int odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
            term *= x * x / odd;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    private static OptionalDouble annualised(int days, double mean, double deviation) {
        boolean defined = days >= 2 && deviation > DUST * Math.abs(mean);
        return defined ? OptionalDouble.of(mean / deviation * Math.sqrt(DAYS_PER_YEAR)) : OptionalDouble.empty();
    }

    private static double mean(double[] daily) {
        return Arrays.stream(daily).sum() / daily.length;
    }
}
