package io.plumbline.risk;

import java.util.List;

/// The `risk` block of a config.
///
/// @param baseFraction `r_base`: what a trade risks, as a fraction of equity
/// @param perStrategyCap most risk one strategy may take in one decision, as a fraction
/// @param perSymbolCap most risk one symbol may take in one decision, as a fraction
/// @param exposureCap `usd_exposure_cap`: most quantity x price in one decision
/// @param conflictPolicy what happens when several strategies want a position at once
/// @param priorityOrder strategy names, most important first; empty under netting
/// @param dayDrawdownLimit `dd_day_limit`: loss since the day's start at which the drawdown guard trips, as a
///     fraction
/// @param weekDrawdownLimit `dd_week_limit`: the same for the week
/// @param maxExecutionErrors errors after which live trading stops
/// @param maxHoldBars a position is closed at the close of the bar this many bars after its signal
public record RiskSettings(
        double baseFraction,
        double perStrategyCap,
        double perSymbolCap,
        double exposureCap,
        ConflictPolicy conflictPolicy,
        List<String> priorityOrder,
        double dayDrawdownLimit,
        double weekDrawdownLimit,
        int maxExecutionErrors,
        int maxHoldBars) {

    public RiskSettings {
        priorityOrder = List.copyOf(priorityOrder);
    }
}
