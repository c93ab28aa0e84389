package io.plumbline.config;

import io.plumbline.strategy.Param;

/// The `montecarlo` block: trades in another order, and trades at other costs.
public record MonteCarlo(
        @Param(help = "Trades drawn anew in blocks, so that losing streaks stay together.")
        Bootstrap mc1,

        @Param(help = "The same trades with costs multiplied by chance.")
        CostNoise mc2) {

    /// Trades drawn anew in blocks, so that losing streaks stay together.
    public record Bootstrap(
            @Param(help = "Shortest block.", unit = "trades", min = 1)
            int blockMin,

            @Param(help = "Longest block.", unit = "trades", min = 1)
            int blockMax,

            @Param(help = "How many histories are drawn.", unit = "runs", min = 1)
            int nSims) {}

    /// The same trades with costs multiplied by chance.
    public record CostNoise(
            @Param(help = "What spreads are multiplied with, from and to.", unit = "factor")
            Range spreadNoiseRange,

            @Param(help = "What slippage is multiplied with, from and to.", unit = "factor")
            Range slippageNoiseRange,

            @Param(help = "How many histories are drawn.", unit = "runs", min = 1)
            int nSims) {}

    /// Numbers from `low` to `high`, such as the multipliers `[0.8, 1.2]`; `low <= high`.
    public record Range(double low, double high) {}
}
