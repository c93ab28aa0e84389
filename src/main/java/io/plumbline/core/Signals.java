package io.plumbline.core;

import java.util.List;

/// What one strategy decided on the close of each bar, as columns. This is all the simulator knows of a strategy.
///
/// `state[bar]` is an index into `states`, the few situations the strategy tells apart ("trend up, gate passed"). The
/// other columns matter only on bars whose state asks for a position. Row `bar` reads bars up to and including `bar`.
///
/// @param strategy the strategy's id as written in trade lists, such as "s1_trend_ema_atr_adx"
/// @param states the situations; at most 127
/// @param state per bar, index into `states`
/// @param stopPips per bar, distance of the stop loss from the entry price in pips; `NaN` if the strategy has none
/// @param targetPips per bar, distance of the take profit from the entry price in pips; `NaN` if the strategy has none
/// @param atr per bar, the strategy's own average true range as a price difference, on which slippage is scaled
public record Signals(
        String strategy, List<State> states, byte[] state, double[] stopPips, double[] targetPips, double[] atr) {

    /// One situation a strategy tells apart.
    ///
    /// @param sign `+1` to go long, `-1` to go short, `0` to stay flat
    /// @param warmingUp whether a value the strategy needs was not yet known
    /// @param reasons the tags that explain the decision, such as "trend=trend_up;adx_gate=adx_pass"
    public record State(int sign, boolean warmingUp, String reasons) {}

    public Signals {
        states = List.copyOf(states);
        if (states.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(strategy + ": " + states.size() + " states, at most 127 fit");
        }
    }

    /// Number of bars.
    public int size() {
        return state.length;
    }

    /// The signs of the states, in order: what the simulator looks up per bar.
    public byte[] signs() {
        byte[] signs = new byte[states.size()];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = (byte) states.get(i).sign();
        }
        return signs;
    }
}
