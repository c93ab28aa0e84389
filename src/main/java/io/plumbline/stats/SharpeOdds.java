package io.plumbline.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// What a Sharpe ratio is worth that was picked as the best of many, such as that of a tuning's first place.
///
/// All ratios are per observation (here: per trade), not annualised.
///
/// Source: D. H. Bailey and M. López de Prado, "The Deflated Sharpe Ratio: Correcting for Selection Bias, Backtest
/// Overfitting and Non-Normality", Journal of Portfolio Management 40(5), 2014.
///
/// @param trials how many were tried
/// @param sharpe the ratio of the best of them
/// @param expectedMaximum the highest ratio that so many trials without any skill are expected to show
/// @param deflated the probability that the best has a true ratio above 0, the number of trials and the shape of
///     its results accounted for; `NaN` if it cannot be said
public record SharpeOdds(long trials, double sharpe, double expectedMaximum, double deflated) {

    /// Euler and Mascheroni's constant.
    private static final double EULER = 0.5772156649015329;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /// The odds of the best of some trials.
    ///
    /// @param trials how many were tried
    /// @param variance of the ratios of all trials
    /// @param results of the best, one per observation
    public static SharpeOdds of(long trials, double variance, double[] results) {
        Moments best = Moments.of(results);
        double sharpe = best.mean() / best.deviation();
        double expected = expectedMaximum(trials, variance);
        return new SharpeOdds(
                trials, sharpe, expected, probability(sharpe, expected, best.size(), best.skew(), best.kurtosis()));
    }

    /// The highest ratio expected of trials whose true ratio is 0; 0 for a single trial.
    ///
    /// @param variance of the ratios of all trials
    public static double expectedMaximum(long trials, double variance) {
        if (trials < 2) {
            return 0;
        }
        double highest = NORMAL.inverseSurvivalProbability(1.0 / trials);
        double beyond = NORMAL.inverseSurvivalProbability(1.0 / (trials * Math.E));
        return Math.sqrt(variance) * ((1 - EULER) * highest + EULER * beyond);
    }

    /// The probability that the true ratio is above a benchmark, by what was observed: the paper's probabilistic
    /// Sharpe ratio, and its deflated one if the benchmark is [#expectedMaximum].
    ///
    /// @param sharpe the observed ratio
    /// @param observations how many results it rests on
    /// @param skew of the results
    /// @param kurtosis of the results; 3 for normal ones
    public static double probability(double sharpe, double benchmark, int observations, double skew, double kurtosis) {
        double spread = 1 - skew * sharpe + (kurtosis - 1) / 4 * sharpe * sharpe;
        return spread > 0 && observations > 1
                ? NORMAL.cumulativeProbability((sharpe - benchmark) * Math.sqrt((observations - 1) / spread))
                : Double.NaN;
    }
}
