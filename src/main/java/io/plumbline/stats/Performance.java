package io.plumbline.stats;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.Trade;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/// What a researcher asks of a list of trades in time order, such as 240 trades with an expectancy of 1.3 pips.
/// Empty where a number is undefined, such as the profit factor without losses.
///
/// Daily results are those of [Timeline#daily(List, double\[\])]: trading days end at 17:00 New York, a trade
/// counts on the day of its exit, and days without trades count 0.
///
/// @param trades number of trades
/// @param netPips sum of results after costs
/// @param grossPips sum of results before costs
/// @param costPips sum of costs of both sides
/// @param winRate share of trades above zero, 0 to 1
/// @param averageWinPips mean of results above zero
/// @param averageLossPips mean of results below zero; negative
/// @param payoff average win over average loss, positive; empty unless there are both
/// @param expectancyPips mean result
/// @param profitFactor sum of wins over sum of losses, positive
/// @param sharpe mean over standard deviation of daily results, times the root of 252; see
///     [Ratios#sharpe(double\[\])]
/// @param sortino mean over downside deviation of daily results, times the root of 252; see
///     [Ratios#sortino(double\[\])]
/// @param calmar net pips of an average year (mean of the daily results times 252) over the deepest drawdown; see
///     [Ratios#calmar(double, double)]
/// @param maxDrawdownPips deepest drawdown of the cumulative result from its highest point so far, which starts at
///     0; zero or negative
/// @param longestDrawdown longest time from a peak to the trade that regains it, or to the last trade; the first
///     peak is 0 pips at the first bar
/// @param exposure share of the bars' timeline on which at least one position was open, 0 to 1; see
///     [Timeline#exposure(List)]
/// @param averageBarsHeld mean number of bars a position lived through, from the fill bar to the exit bar, both
///     counted
/// @param breakEvenCostPips extra pips per trade, for its entry and exit together, that would bring expectancy to
///     0: the expectancy itself, read as a margin; negative for a losing list
/// @param cvar95Pips mean of the worst 5 % of results, counted as in [ReferenceMetrics]; the expected shortfall of
///     R. T. Rockafellar and S. Uryasev, "Optimization of Conditional Value-at-Risk", Journal of Risk 2(3), 2000
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
        int maxLossStreak) {

    /// The performance of one scenario's trades over the time its symbols were traded.
    ///
    /// @param inTimeOrder trades by exit time
    public static Performance of(List<Trade> inTimeOrder, Timeline timeline) {
        Tally tally = new Tally();
        inTimeOrder.forEach(tally::add);
        double[] pnlPips = inTimeOrder.stream().mapToDouble(Trade::pnlPips).toArray();
        double[] dailyPips = timeline.daily(inTimeOrder, pnlPips);
        EquityCurve equityPips = equityPips(inTimeOrder);
        double maxDrawdownPips = Drawdowns.deepest(equityPips);
        double annualPips = tally.netPips() / timeline.days() * Ratios.DAYS_PER_YEAR;
        // Tail and streaks are defined as the reference defines them, on this list's own order.
        ReferenceMetrics asReference = ReferenceMetrics.of(pnlPips);
        return new Performance(
                tally.trades(),
                tally.netPips(),
                tally.grossPips(),
                tally.costPips(),
                tally.winRate(),
                tally.averageWinPips(),
                tally.averageLossPips(),
                tally.payoff(),
                tally.expectancyPips(),
                tally.profitFactor(),
                Ratios.sharpe(dailyPips),
                Ratios.sortino(dailyPips),
                Ratios.calmar(annualPips, maxDrawdownPips),
                maxDrawdownPips,
                Drawdowns.longest(equityPips, timeline.firstUtc()),
                timeline.exposure(inTimeOrder),
                tally.averageBarsHeld(),
                tally.expectancyPips(),
                pnlPips.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(asReference.cvar95()),
                asReference.maxWinStreak(),
                asReference.maxLossStreak());
    }

    /// Cumulative net pips after each trade, from 0.
    ///
    /// @param inTimeOrder trades by exit time
    public static EquityCurve equityPips(List<Trade> inTimeOrder) {
        long[] timeUtc = inTimeOrder.stream().mapToLong(Trade::exitTimeUtc).toArray();
        double[] pips = inTimeOrder.stream().mapToDouble(Trade::pnlPips).toArray();
        for (int i = 1; i < pips.length; i++) {
            pips[i] += pips[i - 1];
        }
        return new EquityCurve(timeUtc, pips, 0.0);
    }
}
