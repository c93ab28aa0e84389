package io.plumbline.ui.help;

import io.plumbline.ui.help.HelpEntry.Kind;
import java.util.List;

/// The part of the help that explains how Plumbline computes.
final class Guide {

    private static final String CONTRACT = "docs/ARCHITECTURE.md, Order of events inside a bar";

    private Guide() {}

    static List<HelpEntry> entries() {
        return List.of(
                guide(
                        "Order of events inside a bar",
                        "A strategy decides on the close of a bar and its order is filled at the open of the next. A "
                                + "bar on which a position is open is looked at for its exit and nothing else: first "
                                + "the stop, then the target, then the time stop at the close, then the end of the "
                                + "data. The bar of the fill is not looked at for an exit. The close of the bar of "
                                + "the exit is the next that can give a signal.",
                        CONTRACT),
                guide(
                        "Stop and target in the same bar",
                        "The bar does not tell which came first, so the worse is assumed: the stop. A level that a "
                                + "bar opens beyond fills at the level.",
                        CONTRACT),
                guide(
                        "How a trade is priced",
                        "Each side of a trade costs half the spread plus slippage. Slippage is slip_base + slip_k × "
                                + "(true range of the bar traded in ÷ ATR known before it); in scenario C times "
                                + "spike_mult where that quotient is above spike_tr_atr_th. "
                                + "Costs move the entry price against the trade, and stop and target hang on the "
                                + "entry price after costs. Net pips are gross pips less the costs of both sides.",
                        "The reference's cost model"),
                guide(
                        "Scenarios",
                        "A is normal trading: costs as the config states them. B is worse: spreads × 1.3 and 0.3 pips "
                                + "more slippage per side. C is severe: spreads × 1.6, slippage × 1.8, and spike_mult "
                                + "on top on bars with an unusually large range. The question is whether what earns "
                                + "in A still does in B and C.",
                        "The reference's cost model"),
                guide(
                        "Risk and conflicts",
                        "When strategies wish opposite sides on the same close, risk.conflict_policy decides. What "
                                + "stands goes through the caps per strategy, per symbol and on exposure, and through "
                                + "the guard against losses of a day and a week; the first order that passes is "
                                + "filled. One position per symbol is open at most.",
                        "risk in the config"),
                guide(
                        "File order and time order",
                        "The reference computes its metrics over trades in file order: scenario, then symbol, then "
                                + "closing. A portfolio lives through them in time order. Both are kept, under "
                                + "different names.",
                        "docs/ARCHITECTURE.md, A run"),
                guide(
                        "Undefined figures",
                        "A figure that is not defined, such as a profit factor without losses, is shown as – and is "
                                + "null in JSON.",
                        ""));
    }

    private static HelpEntry guide(String title, String body, String source) {
        return new HelpEntry(title, Kind.GUIDE, "", body, source);
    }
}
