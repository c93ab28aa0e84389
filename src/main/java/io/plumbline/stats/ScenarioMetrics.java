package io.plumbline.stats;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One scenario as a portfolio of all symbols, in time order.
///
/// @param scenario the scenario
/// @param performance all its trades together
/// @param breakdowns the same trades in groups; every [Breakdown] is present, groups in their natural order
/// @param equityPips cumulative net pips after each trade, from 0
/// @param account the trades in money; empty where no conversion into the account's currency is possible
public record ScenarioMetrics(
        Scenario scenario,
        Performance performance,
        Map<Breakdown, List<GroupLine>> breakdowns,
        EquityCurve equityPips,
        Optional<AccountResult> account) {}
