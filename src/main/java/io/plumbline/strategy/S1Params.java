package io.plumbline.strategy;

import java.util.OptionalDouble;

/// Parameters of [S1TrendEmaAtrAdx].
public record S1Params(
        @Param(help = "Period of the fast exponential average.", unit = "bars", min = 1)
        int emaFast,

        @Param(help = "Period of the slow exponential average.", unit = "bars", min = 1)
        int emaSlow,

        @Param(help = "Period of the average directional index.", unit = "bars", min = 1)
        int adxPeriod,

        @Param(
                help = "Trade only while ADX is above this; without it the gate is open.",
                unit = "ADX",
                min = 0,
                max = 100)
        OptionalDouble adxTh,

        @Param(help = "Period of the average true range.", unit = "bars", min = 1)
        int atrPeriod,

        @Param(help = "Stop distance; without it no order is placed.", unit = "x ATR", min = 0)
        OptionalDouble kSl,

        @Param(help = "Accepted for compatibility; has no effect on this strategy.", unit = "pips", min = 0)
        double minSlPoints,

        @Param(help = "Target distance; without it there is no target.", unit = "x ATR", min = 0)
        OptionalDouble kTp,

        @Param(help = "Smallest target distance.", unit = "pips", min = 0)
        double minTpPoints) {

    public static final S1Params DEFAULTS =
            new S1Params(20, 50, 14, OptionalDouble.empty(), 14, OptionalDouble.empty(), 5, OptionalDouble.empty(), 5);
}
