package io.plumbline.engine;

import io.plumbline.core.BarSeries;
import io.plumbline.core.ExitReason;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.core.TradeLog;
import io.plumbline.core.TradeLog.Entry;
import io.plumbline.core.TradeLog.Exit;
import io.plumbline.cost.CostModel;
import io.plumbline.risk.RiskSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns signals into trades, one instrument and one scenario at a time. One position at most is open.
///
/// The order of events on each bar after the first is the contract:
///
/// 1. **A position is open.** The bar is looked at for its exit, and for nothing else: the stop loss first, then
///    the take profit, then the time stop (at the close, once the bar lies `maxHoldBars` after the signal), then
///    the end of the data (at the last close). Whether or not it closed, the close before this bar is not asked for
///    a signal; the bar of the exit is the next that can give one.
/// 2. **No position is open.** Every strategy has decided on the close before this bar. Opposing wishes are
///    resolved, the standing ones go through the risk rules in order, and the first order that passes is filled at
///    this bar's open.
///
/// What follows from that, and is meant:
///
/// - The bar of the fill is never looked at for an exit; the first that is, is the one after it.
/// - When a bar touches both levels, the stop is taken: the bar does not tell which came first, and the worse is
/// assumed.
/// - A level that a bar opens beyond fills at the level, not at the open.
/// - Stop and target hang on the entry price after costs.
/// - A position filled on the last bar has no bar left to close on and is not a trade.
/// - Each side costs half the spread plus slippage, and slippage follows the range of the bar traded in over the
///   ATR known before it, of the strategy that trades.
public final class Simulator {

    private Simulator() {}

    /// Runs the bars once.
    ///
    /// @param signals one per enabled strategy, in the order of the config; each as long as the bars
    /// @param costs the costs of this instrument in this scenario
    public static Simulation run(
            Market market, List<Signals> signals, CostModel costs, RiskSettings risk, Scenario scenario) {
        BarSeries bars = market.bars();
        double[] open = bars.open();
        double[] close = bars.close();
        byte[] regime = market.regime();
        int maxHoldBars = risk.maxHoldBars();
        int last = bars.size() - 1;

        OrderDesk desk = new OrderDesk(market, signals, costs, risk, scenario);
        TradeLog trades = desk.trades();
        boolean openAtEnd = false;

        int decided = 0; // No look-ahead: signals and costs read bars <= decided.
        while (decided < last) {
            decided = desk.nextWish(decided, last);
            if (decided == last) {
                break;
            }
            @Nullable Entry position = desk.order(decided, open[decided + 1]);
            if (position == null) {
                decided++;
                continue;
            }

            int firstLooked = decided + 2;
            if (firstLooked > last) {
                openAtEnd = true;
                break;
            }
            int timeStop = Math.max(firstLooked, (int) Math.min(last, (long) decided + maxHoldBars));
            Levels levels = Levels.of(position, market.instrument());
            int exitBar = levels.firstTouch(bars, firstLooked, timeStop);

            ExitReason reason;
            double exitPrice;
            if (exitBar > timeStop) {
                exitBar = timeStop;
                exitPrice = close[exitBar];
                reason = exitBar - decided >= maxHoldBars ? ExitReason.TIME : ExitReason.EOD;
            } else if (levels.stopTouched(bars, exitBar)) {
                // Pessimistic: the stop is assumed to come before the target inside one bar.
                exitPrice = levels.stopPrice();
                reason = ExitReason.SL;
            } else {
                exitPrice = levels.targetPrice();
                reason = ExitReason.TP;
            }
            double exitCostPips = desk.exitCostPips(position, exitBar - 1);
            trades.add(position, new Exit(exitBar, exitPrice, exitCostPips, reason, regime[exitBar - 1]));
            decided = exitBar;
        }
        return new Simulation(trades, desk.funnel(openAtEnd));
    }
}
