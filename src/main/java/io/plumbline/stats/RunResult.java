package io.plumbline.stats;

import io.plumbline.core.Funnel;
import io.plumbline.core.Scenario;
import io.plumbline.core.Timeframe;
import io.plumbline.core.TradeBook;
import java.util.List;
import java.util.Map;

/// Everything one backtest found: the one value that windows, reports and histories show.
///
/// @param trades all trades
/// @param reference the reference's metrics, over file order
/// @param scenarios the portfolio's metrics, one per scenario that was run, A before B before C
/// @param funnels per scenario, what the strategies saw and which orders were refused
/// @param bars what was traded on, in the order given
/// @param warnings things the user should know, such as ignored config keys; never errors
public record RunResult(
        TradeBook trades,
        ReferenceReport reference,
        Map<Scenario, ScenarioMetrics> scenarios,
        Map<Scenario, Funnel> funnels,
        List<BarsUsed> bars,
        List<String> warnings) {

    public RunResult {
        bars = List.copyOf(bars);
        warnings = List.copyOf(warnings);
    }

    /// The bars of one symbol that a run read.
    ///
    /// @param symbol the symbol, such as "EURUSD"
    /// @param file the file they came from, as the user named it
    /// @param timeframe length of a bar
    /// @param count number of bars traded on
    /// @param firstUtc start of the first bar, epoch milliseconds
    /// @param lastUtc start of the last bar, epoch milliseconds
    /// @param sha256 fingerprint of exactly these bars, 64 hexadecimal digits; the same bars from a packed or
    ///     renamed file have the same
    public record BarsUsed(
            String symbol, String file, Timeframe timeframe, int count, long firstUtc, long lastUtc, String sha256) {}
}
