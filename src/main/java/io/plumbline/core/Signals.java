package io.plumbline.core;

import java.util.List;

/// What one strategy decided on the close of each bar. This is all the simulator knows of a strategy.
///
/// `state[bar]` is an index into `states`, the few situations the strategy tells apart ("trend up, gate passed").
/// The distances matter only on bars whose state asks for a position. Row `bar` reads bars up to and including
/// `bar`.
///
/// @param strategy the strategy's id as written in trade lists, such as "s1_trend_ema_atr_adx"
/// @param states the situations; at most 127
/// @param state per bar, index into `states`
/// @param stop distance of the stop loss from the entry price
/// @param target distance of the take profit from the entry price
/// @param atr per bar, the strategy's own average true range as a price difference, on which slippage is scaled
public record Signals(String strategy, List<State> states, byte[] state, Distance stop, Distance target, double[] atr) {

    /// One situation a strategy tells apart.
    ///
    /// @param sign `+1` to go long, `-1` to go short, `0` to stay flat
    /// @param warmingUp whether a value the strategy needs was not yet known
    /// @param reasons the tags that explain the decision, such as "trend=trend_up;adx_gate=adx_pass"
    public record State(int sign, boolean warmingUp, String reasons) {}

    /// A distance from the entry price, such as 2.5 ATR but at least 8 pips.
    ///
    /// It is worked out for the few bars that trade, from a column that is there anyway.
    ///
    /// @param yardstick per bar, the length it is measured in, as a price difference; `NaN` while not yet known
    /// @param multiple how many of them; `NaN` for no distance at all
    /// @param smallestPips floor, in pips
    /// @param pipSize price difference of one pip
    public record Distance(double[] yardstick, double multiple, double smallestPips, double pipSize) {

        /// The distance in pips for a decision on this bar; `NaN` where there is none or it is not yet known.
        public double pips(int bar) {
            double pips = multiple * (yardstick[bar] / pipSize);
            // Written so that an unknown distance stays unknown instead of becoming the floor.
            return pips < smallestPips ? smallestPips : pips;
        }
    }

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
