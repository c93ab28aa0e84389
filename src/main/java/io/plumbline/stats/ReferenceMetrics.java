package io.plumbline.stats;

/// The reference's seven numbers on a list of results in pips, in file order.
///
/// @param trades number of trades
/// @param expectancy mean result
/// @param profitFactor gains over losses; positive infinity without losses, 0 without either
/// @param maxDrawdown most negative distance of the running sum below its highest value so far, where the first trade's
///     own sum is the first peak; zero or negative
/// @param cvar95 mean of the worst `ceil((1 - 0.95) x n)` results
/// @param maxWinStreak longest run of results above zero
/// @param maxLossStreak longest run of results below zero
public record ReferenceMetrics(
        int trades,
        double expectancy,
        double profitFactor,
        double maxDrawdown,
        double cvar95,
        int maxWinStreak,
        int maxLossStreak) {}
