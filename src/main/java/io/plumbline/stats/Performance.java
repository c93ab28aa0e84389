package io.plumbline.stats;

import java.time.Duration;
import java.util.OptionalDouble;

/// What a researcher asks of a list of trades in time order. Empty where a number is undefined, such as the profit
/// factor without losses.
///
/// @param trades number of trades
/// @param netPips sum of results after costs
/// @param grossPips sum of results before costs
/// @param costPips sum of costs of both sides
/// @param winRate share of trades above zero, 0 to 1
/// @param averageWinPips mean of results above zero
/// @param averageLossPips mean of results below zero; negative
/// @param payoff average win over average loss, positive
/// @param expectancyPips mean result
/// @param profitFactor sum of wins over sum of losses, positive
/// @param sharpe mean over standard deviation of daily results, times the root of 252
/// @param sortino mean over downside deviation of daily results, times the root of 252
/// @param calmar annualised net pips over the deepest drawdown
/// @param maxDrawdownPips deepest drawdown of the cumulative result from its highest point so far, which starts at 0;
///     zero or negative
/// @param longestDrawdown longest time from a peak to the trade that regains it, or to the last trade
/// @param exposure share of the bars' time span in which at least one position was open, 0 to 1
/// @param averageBarsHeld mean number of bars a position lived through
/// @param breakEvenCostPips extra pips per trade that would bring expectancy to 0; negative for a losing list
/// @param cvar95Pips mean of the worst 5 % of results
/// @param maxWinStreak longest run of wins
/// @param maxLossStreak longest run of losses
public record Performance(
        int trades,
        double netPips,
        double grossPips,
        double costPips,
        OptionalDouble winRate,
        OptionalDouble averageWinPips,
        OptionalDouble averageLossPips,
        OptionalDouble payoff,
        OptionalDouble expectancyPips,
        OptionalDouble profitFactor,
        OptionalDouble sharpe,
        OptionalDouble sortino,
        OptionalDouble calmar,
        double maxDrawdownPips,
        Duration longestDrawdown,
        double exposure,
        OptionalDouble averageBarsHeld,
        OptionalDouble breakEvenCostPips,
        OptionalDouble cvar95Pips,
        int maxWinStreak,
        int maxLossStreak) {}
