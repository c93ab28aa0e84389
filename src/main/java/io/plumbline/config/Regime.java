package io.plumbline.config;

import io.plumbline.strategy.Param;

/// The `regime` block: where low, middle and high volatility part, and what counts as a spike.
public record Regime(
        @Param(help = "Bars over which volatility is scored.", unit = "bars", min = 1) @IfMissing("960")
        int atrPctWindow,

        @Param(help = "Period of the average true range.", unit = "bars", min = 1) @IfMissing("14")
        int atrPctN,

        @Param(help = "Volatility is low below this score.", unit = "standard deviations") @IfMissing("-0.5")
        double zLow,

        @Param(help = "Volatility is high above this score.", unit = "standard deviations") @IfMissing("0.5")
        double zHigh,

        @Param(help = "A bar is a spike if its true range is above this.", unit = "x ATR", min = 0) @IfMissing("2.5")
        double spikeTrAtrTh) {}
