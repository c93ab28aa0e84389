package io.plumbline.strategy;

import io.plumbline.core.Instrument;

/// Stop and target distances as multiples of ATR with a floor, in pips, one pair per bar.
///
/// @param stopPips per bar; `NaN` where ATR is not yet known or there is no stop multiple
/// @param targetPips per bar; `NaN` where ATR is not yet known or there is no target multiple
record StopAndTarget(double[] stopPips, double[] targetPips) {

    /// @param atr average true range per bar, as a price difference
    /// @param stopMultiple `NaN` for no stop
    /// @param targetMultiple `NaN` for no target
    static StopAndTarget of(
            double[] atr,
            Instrument instrument,
            double stopMultiple,
            double smallestStopPips,
            double targetMultiple,
            double smallestTargetPips) {
        double[] stopPips = new double[atr.length];
        double[] targetPips = new double[atr.length];
        double pipSize = instrument.pipSize();
        for (int bar = 0; bar < atr.length; bar++) {
            double atrPips = atr[bar] / pipSize;
            double stop = stopMultiple * atrPips;
            double target = targetMultiple * atrPips;
            stopPips[bar] = stop < smallestStopPips ? smallestStopPips : stop;
            targetPips[bar] = target < smallestTargetPips ? smallestTargetPips : target;
        }
        return new StopAndTarget(stopPips, targetPips);
    }
}
