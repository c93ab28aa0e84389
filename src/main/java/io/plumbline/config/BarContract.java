package io.plumbline.config;

/// The `bar_contract` block: a decision on the close of a bar, filled at the open of the next.
///
/// There is no other contract. The block is in the file so that a reader of a config sees the rule stated.
///
/// @param allowBar0 always false: the bar that is still open is never decided on
public record BarContract(SignalOn signalOn, FillOn fillOn, boolean allowBar0) {

    /// When a strategy decides.
    public enum SignalOn {
        CLOSE
    }

    /// When its order is filled.
    public enum FillOn {
        OPEN_NEXT
    }
}
