package io.plumbline.strategy;

import io.plumbline.core.Signals.Distance;

/// How far stop and target lie from the entry under some parameters, such as 2.5 and 1.5 ATR, the target at least 8
/// pips away.
///
/// @param stopMultiple distance of the stop in ATR; `NaN` for none, so that no order is placed
/// @param smallestStopPips its floor, in pips
/// @param targetMultiple distance of the target in ATR; `NaN` for none
/// @param smallestTargetPips its floor, in pips
public record Exits(double stopMultiple, double smallestStopPips, double targetMultiple, double smallestTargetPips) {

    /// The stop's distance on these bars.
    ///
    /// @param atr the average true range, per bar, as a price difference
    public Distance stop(double[] atr, double pipSize) {
        return new Distance(atr, stopMultiple, smallestStopPips, pipSize);
    }

    /// The target's distance on these bars.
    ///
    /// @param atr the average true range, per bar, as a price difference
    public Distance target(double[] atr, double pipSize) {
        return new Distance(atr, targetMultiple, smallestTargetPips, pipSize);
    }
}
