package io.plumbline.risk;

import io.plumbline.core.Refusal;
import java.util.Optional;

/// Gives each standing wish a quantity or a reason why not, within the caps of one decision.
///
/// The risk of a trade is `baseFraction`, its quantity that risk over the stop distance in pips. The caps hold for
/// the orders of one decision together; positions that are already open do not count, since a symbol holds one at a
/// time.
///
/// Source of the rules: the reference's `risk/allocator.py`.
public final class Allocator {

    private final double riskPerTrade;
    private final double perStrategyCap;
    private final double perSymbolCap;
    private final double exposureCap;
    private double symbolRisk;
    private double exposure;

    public Allocator(RiskSettings settings) {
        riskPerTrade = settings.baseFraction();
        perStrategyCap = settings.perStrategyCap();
        perSymbolCap = settings.perSymbolCap();
        exposureCap = settings.exposureCap();
    }

    /// Forgets the orders of the decision before.
    public void startDecision() {
        symbolRisk = 0.0;
        exposure = 0.0;
    }

    /// The quantity for a stop this far away.
    public double quantity(double stopPips) {
        return riskPerTrade / stopPips;
    }

    /// Whether an order may be placed; if so, it counts against the caps of this decision.
    ///
    /// @param stopPips `NaN` if the strategy gave none
    /// @param price the close on which the decision is made
    public Optional<Refusal> refuse(double stopPips, double price) {
        if (Double.isNaN(stopPips)) {
            return Optional.of(Refusal.MISSING_STOP);
        }
        if (stopPips <= 0) {
            return Optional.of(Refusal.NONPOSITIVE_STOP);
        }
        if (riskPerTrade <= 0) {
            return Optional.of(Refusal.NONPOSITIVE_RISK);
        }
        double quantity = quantity(stopPips);
        if (quantity <= 0) {
            return Optional.of(Refusal.NONPOSITIVE_QUANTITY);
        }
        double orderExposure = Math.abs(quantity) * price;
        if (riskPerTrade > perStrategyCap
                || symbolRisk + riskPerTrade > perSymbolCap
                || exposure + orderExposure > exposureCap) {
            return Optional.of(Refusal.CAPS);
        }
        symbolRisk += riskPerTrade;
        exposure += orderExposure;
        return Optional.empty();
    }
}
