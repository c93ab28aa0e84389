package io.plumbline.cost;

import io.plumbline.core.Scenario;
import java.util.Map;
import java.util.OptionalDouble;

/// The `costs` block of a config.
///
/// @param spreadBaselinePips full spread per symbol in scenario A, in pips
/// @param slippage how slippage grows with the range of the bar that is traded in
/// @param stressFactors the `scenarios` block: one factor per scenario, used by the cost-stress check only; the
///     scenarios themselves are [Scenario]'s
/// @param maxSideCostPips the most one side of a trade may cost, in pips; empty for no cap
public record CostSettings(
        Map<String, Double> spreadBaselinePips,
        Slippage slippage,
        Map<Scenario, Double> stressFactors,
        OptionalDouble maxSideCostPips) {

    public CostSettings {
        spreadBaselinePips = Map.copyOf(spreadBaselinePips);
        stressFactors = Map.copyOf(stressFactors);
    }

    /// Slippage per side: `basePips + perRange x (true range of the traded bar / ATR before it)`, in pips.
    ///
    /// @param basePips `slip_base`
    /// @param perRange `slip_k`
    /// @param spikeRangeMultiple `spike_tr_atr_th`: true range over ATR above which a bar counts as a spike
    /// @param spikeFactor `spike_mult`: what slippage is multiplied with on a spike, in scenarios where spikes cost
    public record Slippage(double basePips, double perRange, double spikeRangeMultiple, double spikeFactor) {}
}
