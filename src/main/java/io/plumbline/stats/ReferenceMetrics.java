package io.plumbline.stats;

import java.util.Arrays;

/// The reference's seven numbers on a list of results in pips, such as expectancy 1.5 over 20 trades. The order of
/// the list matters to drawdown and streaks; the reference takes it from the trade file.
///
/// @param trades number of trades
/// @param expectancy mean result
/// @param profitFactor gains over losses; positive infinity without losses, 0 without either
/// @param maxDrawdown most negative distance of the running sum below its highest value so far, where the first
///     trade's own sum is the first peak; zero or negative
/// @param cvar95 mean of the worst `ceil((1 - 0.95) x n)` results, the count in floating point: 2 of 20 and not 1,
///     because `1 - 0.95` is slightly more than 0.05
/// @param maxWinStreak longest run of results above zero; a result of exactly zero ends it
/// @param maxLossStreak longest run of results below zero; a result of exactly zero ends it
public record ReferenceMetrics(
        int trades,
        double expectancy,
        double profitFactor,
        double maxDrawdown,
        double cvar95,
        int maxWinStreak,
        int maxLossStreak) {

    private static final ReferenceMetrics NONE = new ReferenceMetrics(0, 0.0, 0.0, 0.0, 0.0, 0, 0);

    /// The numbers of these results; zeros without any.
    ///
    /// @param pnlPips results after costs, in the order in which they count
    public static ReferenceMetrics of(double[] pnlPips) {
        if (pnlPips.length == 0) {
            return NONE;
        }
        double sum = 0;
        double gains = 0;
        double losses = 0;
        double peak = Double.NEGATIVE_INFINITY;
        double maxDrawdown = 0;
        int wins = 0;
        int lossRun = 0;
        int maxWins = 0;
        int maxLosses = 0;
        for (double pips : pnlPips) {
            sum += pips;
            gains += Math.max(pips, 0);
            losses -= Math.min(pips, 0);

            peak = Math.max(peak, sum);
            maxDrawdown = Math.min(maxDrawdown, sum - peak);

            wins = pips > 0 ? wins + 1 : 0;
            lossRun = pips < 0 ? lossRun + 1 : 0;
            maxWins = Math.max(maxWins, wins);
            maxLosses = Math.max(maxLosses, lossRun);
        }
        double profitFactor = losses > 0 ? gains / losses : gains > 0 ? Double.POSITIVE_INFINITY : 0.0;
        return new ReferenceMetrics(
                pnlPips.length, sum / pnlPips.length, profitFactor, maxDrawdown, cvar95(pnlPips), maxWins, maxLosses);
    }

    private static double cvar95(double[] pnlPips) {
        double[] worstFirst = pnlPips.clone();
        Arrays.sort(worstFirst);
        int count = (int) Math.ceil((1 - 0.95) * worstFirst.length);
        return Arrays.stream(worstFirst, 0, count).sum() / count;
    }
}
