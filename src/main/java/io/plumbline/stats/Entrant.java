package io.plumbline.stats;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import java.util.List;

/// One scenario of one run, set beside others, such as "12 B": run 12 under scenario B.
///
/// @param label how it is called in every table and chart; no two of a comparison have the same
/// @param metrics its figures and curves
/// @param trades its trades in time order
/// @param bars what it was traded on
public record Entrant(String label, ScenarioMetrics metrics, List<Trade> trades, List<RunResult.BarsUsed> bars) {

    public Entrant {
        trades = List.copyOf(trades);
        bars = List.copyOf(bars);
    }

    /// A scenario of a run.
    ///
    /// @throws IllegalArgumentException if the run has no such scenario
    public static Entrant of(String label, RunResult result, Scenario scenario) {
        ScenarioMetrics metrics = result.scenarios().get(scenario);
        if (metrics == null) {
            throw new IllegalArgumentException(label + ": the run has no scenario " + scenario);
        }
        return new Entrant(label, metrics, result.trades().inTimeOrder(scenario), result.bars());
    }

    public Scenario scenario() {
        return metrics.scenario();
    }

    /// Start of the first bar of any symbol, epoch milliseconds; 0 without bars.
    public long firstUtc() {
        return bars.stream().mapToLong(RunResult.BarsUsed::firstUtc).min().orElse(0);
    }

    /// End of the last bar of any symbol, epoch milliseconds; 0 without bars.
    public long endUtc() {
        return bars.stream()
                .mapToLong(used -> used.lastUtc() + used.timeframe().length().toMillis())
                .max()
                .orElse(0);
    }

    /// Cumulative net pips after each trade, from 0.
    public EquityCurve equityPips() {
        return metrics.equityPips();
    }

    /// Pips below the highest result so far after each trade, zero or negative.
    public EquityCurve drawdownPips() {
        EquityCurve equity = equityPips();
        return new EquityCurve(equity.timeUtc(), equity.drawdown(), 0);
    }
}
