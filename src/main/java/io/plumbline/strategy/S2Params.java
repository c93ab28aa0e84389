package io.plumbline.strategy;

import java.util.OptionalDouble;

/// Parameters of [S2MeanReversionZscore].
public record S2Params(
        @Param(help = "Bars over which the distance from the average is scored.", unit = "bars", min = 1)
        int zWindow,

        @Param(help = "Period of the exponential average the price is expected to return to.", unit = "bars", min = 1)
        int emaRegime,

        @Param(help = "Period of the average directional index.", unit = "bars", min = 1)
        int adxPeriod,

        @Param(help = "Trade only while ADX is below this.", unit = "ADX", min = 0, max = 100)
        OptionalDouble adxMax,

        @Param(help = "Bars over which the slope of the average is fitted.", unit = "bars", min = 2)
        int slopeWindow,

        @Param(help = "Trade only while the slope is flatter than this.", unit = "price per bar", min = 0)
        double slopeTh,

        @Param(help = "Distance from the average that counts as stretched.", unit = "standard deviations", min = 0)
        double zEntry,

        @Param(help = "Period of the average true range.", unit = "bars", min = 1)
        int atrPeriod,

        @Param(help = "Stop distance.", unit = "x ATR", min = 0)
        double kSl,

        @Param(help = "Smallest stop distance.", unit = "pips", min = 0)
        double minSlPoints,

        @Param(help = "Target distance; without it there is no target.", unit = "x ATR", min = 0)
        OptionalDouble kTp,

        @Param(help = "Smallest target distance.", unit = "pips", min = 0)
        double minTpPoints) {

    public static final S2Params DEFAULTS =
            new S2Params(30, 200, 14, OptionalDouble.of(20), 20, 0.01, 2, 14, 2, 5, OptionalDouble.empty(), 5);
}
