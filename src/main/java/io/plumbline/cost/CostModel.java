package io.plumbline.cost;

import io.plumbline.core.Scenario;

/// What one side of a trade in one symbol costs in one scenario, in pips: half the spread plus slippage.
///
/// Slippage grows with the range of the bar that is traded in, measured against the average range known before it.
/// All choices are resolved when the model is made, so asking it is plain arithmetic.
///
/// Source of the formula: the reference's `execution/cost_model.py`.
public final class CostModel {

    private final double spreadPips;
    private final double basePips;
    private final double perRange;
    private final double spikeAbove;
    private final double spikeFactor;
    private final double slippageFactor;
    private final double slippageExtraPips;
    private final double mostSlippagePips;

    private CostModel(CostSettings settings, double spreadPips, Scenario scenario) {
        CostSettings.Slippage slippage = settings.slippage();
        this.spreadPips = spreadPips;
        this.basePips = slippage.basePips();
        this.perRange = slippage.perRange();
        this.spikeAbove = scenario.spikesCost() ? slippage.spikeRangeMultiple() : Double.POSITIVE_INFINITY;
        this.spikeFactor = slippage.spikeFactor();
        this.slippageFactor = scenario.slippageFactor();
        this.slippageExtraPips = scenario.slippageExtraPips();
        double cap = settings.maxSideCostPips().orElse(Double.POSITIVE_INFINITY);
        this.mostSlippagePips = Math.max(0.0, cap - spreadPips / 2.0);
    }

    /// The costs of a symbol in a scenario.
    ///
    /// @throws IllegalArgumentException if the settings have no spread for the symbol
    public static CostModel of(CostSettings settings, String symbol, Scenario scenario) {
        Double baseline = settings.spreadBaselinePips().get(symbol);
        if (baseline == null) {
            throw new IllegalArgumentException("costs.spread_baseline_pips has no spread for " + symbol);
        }
        return new CostModel(settings, baseline * scenario.spreadFactor(), scenario);
    }

    /// The full spread, half of which is paid on each side.
    public double spreadPips() {
        return spreadPips;
    }

    /// Slippage of one side.
    ///
    /// @param rangeMultiple true range of the bar traded in, over the average true range before it
    public double slippagePips(double rangeMultiple) {
        double slippage = basePips + perRange * rangeMultiple;
        if (rangeMultiple > spikeAbove) {
            slippage *= spikeFactor;
        }
        return Math.min(slippage * slippageFactor + slippageExtraPips, mostSlippagePips);
    }

    /// The whole cost of one side: half the spread plus this slippage.
    public double sidePips(double slippagePips) {
        return spreadPips / 2.0 + slippagePips;
    }
}
