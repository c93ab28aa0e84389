package io.plumbline.core;

import java.util.OptionalDouble;

/// One finished trade, from entry fill to exit fill, such as trade 7 of scenario B: long EURUSD, closed by its
/// target.
///
/// The components are what the simulator wrote down; prices after costs and results are worked out from them. "Raw"
/// prices are market prices; the others have the cost of their side added against the trader.
///
/// @param id number of the trade within its scenario, from 1
/// @param signalBar the bar on whose close the strategy decided; the fill is at the next bar's open
/// @param exitBar the bar inside which the position was closed
/// @param signalTimeUtc start of the signal bar, epoch milliseconds
/// @param fillTimeUtc start of the bar after it
/// @param exitTimeUtc start of the exit bar
/// @param quantity the reference's quantity: risk amount over stop pips
/// @param stopPips distance of the stop from the entry price
/// @param targetPips distance of the target from the entry price; empty without a target
/// @param spreadPips the full spread of the scenario; half of it is paid on each side
/// @param slippagePips slippage of the entry side
/// @param entryCostPips half the spread plus slippage, at entry
/// @param exitCostPips half the spread plus slippage, at exit
/// @param regime the market on the bar before the exit bar
/// @param reasons the tags that explain the decision, such as
///     "trend=trend_up;adx_gate=adx_pass;risk_multiplier=1.0000"
public record Trade(
        int id,
        Scenario scenario,
        Instrument instrument,
        String strategy,
        Side side,
        int signalBar,
        int exitBar,
        long signalTimeUtc,
        long fillTimeUtc,
        long exitTimeUtc,
        double quantity,
        double entryPriceRaw,
        double exitPriceRaw,
        double stopPips,
        OptionalDouble targetPips,
        double spreadPips,
        double slippagePips,
        double entryCostPips,
        double exitCostPips,
        ExitReason exitReason,
        MarketRegime regime,
        String reasons) {

    public String symbol() {
        return instrument.symbol();
    }

    /// The id used in trade lists: scenario, symbol, signal bar and number, such as "A-EURUSD-49-1".
    public String orderId() {
        return scenario + "-" + symbol() + "-" + signalBar + "-" + id;
    }

    /// Bars the position lived through, from the fill bar to the exit bar, both counted.
    public int barsHeld() {
        return exitBar - signalBar;
    }

    /// The entry price after costs; stop and target hang on it.
    public double entryPrice() {
        return entryPriceRaw + side.sign() * instrument.toPrice(entryCostPips);
    }

    /// The exit price after costs.
    public double exitPrice() {
        return exitPriceRaw - side.sign() * instrument.toPrice(exitCostPips);
    }

    public double stopPrice() {
        return entryPrice() - side.sign() * instrument.toPrice(stopPips);
    }

    public OptionalDouble targetPrice() {
        return targetPips.isPresent()
                ? OptionalDouble.of(entryPrice() + side.sign() * instrument.toPrice(targetPips.getAsDouble()))
                : OptionalDouble.empty();
    }

    /// Result before costs, in pips.
    public double grossPips() {
        return side.sign() * instrument.toPips(exitPriceRaw - entryPriceRaw);
    }

    /// Costs of both sides, in pips.
    public double costPips() {
        return entryCostPips + exitCostPips;
    }

    /// Result after costs, in pips.
    public double pnlPips() {
        return grossPips() - costPips();
    }

    /// The reference's `pnl`: quantity times price difference after costs. Its unit is not money; see the account
    /// results for that.
    public double pnlReference() {
        return side.sign() * (exitPrice() - entryPrice()) * quantity;
    }

    /// [#pnlReference()] over the notional of the entry, as a fraction.
    public double pnlFraction() {
        return quantity == 0 ? 0.0 : pnlReference() / (Math.abs(entryPrice()) * Math.abs(quantity));
    }
}
