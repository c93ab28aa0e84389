package io.plumbline.config;

import io.plumbline.strategy.Param;
import java.time.Instant;

/// How bars are split into training, validation and test, such as 252, 63 and 63 bars, again and again.
public sealed interface WalkForward {

    /// Folds of so many bars; each fold begins `test` bars after the one before.
    record Lengths(
            @Param(help = "Bars to train on.", unit = "bars", min = 0)
            int train,

            @Param(help = "Bars to choose on.", unit = "bars", min = 0)
            int val,

            @Param(help = "Bars to test on.", unit = "bars", min = 1)
            int test)
            implements WalkForward {}

    /// One fold between given times, both ends included.
    record Dates(
            Instant trainStart, Instant trainEnd, Instant valStart, Instant valEnd, Instant testStart, Instant testEnd)
            implements WalkForward {}
}
