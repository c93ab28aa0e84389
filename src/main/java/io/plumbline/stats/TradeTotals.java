package io.plumbline.stats;

import io.plumbline.core.Trade;
import java.util.List;
import java.util.OptionalDouble;

/// The sums under a list of trades, such as 240 trades that earned 312 pips. Empty where a figure is undefined.
///
/// @param trades number of trades
/// @param netPips sum of results after costs
/// @param grossPips sum of results before costs
/// @param costPips sum of costs of both sides
/// @param winRate share of trades above zero, 0 to 1
/// @param expectancyPips mean result
/// @param profitFactor sum of wins over sum of losses, positive
/// @param maxDrawdownPips deepest fall of the cumulative result from its highest point so far, which starts at 0;
///     zero or negative
public record TradeTotals(
        int trades,
        double netPips,
        double grossPips,
        double costPips,
        OptionalDouble winRate,
        OptionalDouble expectancyPips,
        OptionalDouble profitFactor,
        double maxDrawdownPips) {

    /// The totals of these trades.
    ///
    /// @param inTimeOrder trades by exit time, in which the drawdown is measured
    public static TradeTotals of(List<Trade> inTimeOrder) {
        Tally tally = new Tally();
        inTimeOrder.forEach(tally::add);
        return new TradeTotals(
                tally.trades(),
                tally.netPips(),
                tally.grossPips(),
                tally.costPips(),
                tally.winRate(),
                tally.expectancyPips(),
                tally.profitFactor(),
                Drawdowns.deepest(Performance.equityPips(inTimeOrder)));
    }
}
