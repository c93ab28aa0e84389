package io.plumbline.stats;

import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;

/// The way from the gross to the net result of one scenario, such as 900 pips gross, 300 of spread, 200 of
/// slippage, 400 net. All in pips; costs are positive.
public record CostBreakdown(Scenario scenario, int trades, double grossPips, double spreadPips, double slippagePips) {

    /// The costs of one scenario's trades.
    public static CostBreakdown of(Scenario scenario, TradeBook book) {
        int trades = 0;
        double gross = 0;
        double spread = 0;
        double costs = 0;
        for (Trade trade : book.inFileOrder()) {
            if (trade.scenario() == scenario) {
                trades++;
                gross += trade.grossPips();
                spread += trade.spreadPips();
                costs += trade.costPips();
            }
        }
        return new CostBreakdown(scenario, trades, gross, spread, costs - spread);
    }

    public double netPips() {
        return grossPips - spreadPips - slippagePips;
    }
}
