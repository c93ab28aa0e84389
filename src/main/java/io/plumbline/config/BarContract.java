package io.plumbline.config;

import io.plumbline.strategy.Param;

/// The `bar_contract` block: a decision on the close of a bar, filled at the open of the next.
///
/// There is no other contract. The block is in the file so that a reader of a config sees the rule stated.
///
/// @param allowBar0 always false: the bar that is still open is never decided on
public record BarContract(
        @Param(help = "When a strategy decides: on the close of a bar.")
        SignalOn signalOn,

        @Param(help = "When its order is filled: at the open of the next bar.")
        FillOn fillOn,

        @Param(help = "Always false: the bar that is still open is never decided on.")
        boolean allowBar0) {

    /// When a strategy decides.
    public enum SignalOn {
        CLOSE
    }

    /// When its order is filled.
    public enum FillOn {
        OPEN_NEXT
    }
}
