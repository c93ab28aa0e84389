package io.plumbline.strategy;

import java.util.OptionalDouble;

/// Parameters of [S3BreakoutAtrRegime].
public record S3Params(
        @Param(help = "Bars whose highest high and lowest low make the range to break out of.", unit = "bars", min = 1)
        int breakoutWindow,

        @Param(help = "Bars over which ATR in per cent of price is scored.", unit = "bars", min = 1)
        int compressionWindow,

        @Param(help = "The market counts as compressed below this score.", unit = "standard deviations")
        double compressionZLow,

        @Param(help = "Period of the exponential average that sets the bias.", unit = "bars", min = 1)
        int ema200,

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

    public static final S3Params DEFAULTS = new S3Params(20, 50, -0.5, 200, 14, 2, 5, OptionalDouble.empty(), 5);
}
