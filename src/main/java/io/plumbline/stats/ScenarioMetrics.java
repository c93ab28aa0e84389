package io.plumbline.stats;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One scenario as a portfolio of all symbols, in time order.
///
/// @param scenario the scenario
/// @param performance all its trades together
/// @param breakdowns the same trades in groups; every [Breakdown] is present, groups in their natural order: hours
///     from 00:00, weekdays from Monday, months from the oldest, sides, exit reasons and regimes as declared,
///     symbols and strategies by name
/// @param equityPips cumulative net pips after each trade, from 0
/// @param account the trades in money; empty where no conversion into the account's currency is possible
/// @param daily the same trades by trading day, from which the figures of a tear sheet follow
public record ScenarioMetrics(
        Scenario scenario,
        Performance performance,
        Map<Breakdown, List<GroupLine>> breakdowns,
        EquityCurve equityPips,
        Optional<AccountResult> account,
        DailyResults daily) {

    /// The metrics of one scenario.
    ///
    /// @param inTimeOrder its trades by exit time, see [io.plumbline.core.TradeBook#inTimeOrder(Scenario)]
    /// @param timeline the bars of all symbols of the run
    /// @param account the same trades in money
    public static ScenarioMetrics of(
            Scenario scenario, List<Trade> inTimeOrder, Timeline timeline, Optional<AccountResult> account) {
        return new ScenarioMetrics(
                scenario,
                Performance.of(inTimeOrder, timeline),
                Breakdowns.of(inTimeOrder),
                Performance.equityPips(inTimeOrder),
                account,
                DailyResults.of(inTimeOrder, timeline, account));
    }
}
