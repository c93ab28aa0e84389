package io.plumbline.ui.backtest;

import java.util.List;

/// One number a run is judged by, in every scenario that was run, such as the net result of A, B and C.
///
/// @param title what it is called, such as "Max drawdown"
/// @param unit what it is counted in, such as "pips"
/// @param meaning one sentence that says how it is computed
/// @param values one per scenario, in the order A, B, C
public record Kpi(String title, String unit, String meaning, List<Value> values) {

    public Kpi {
        values = List.copyOf(values);
    }

    /// The number in one scenario.
    ///
    /// @param scenario the scenario's letter
    /// @param colour the scenario's place among the curve colours, from 0
    /// @param text the number, such as "−120.4"
    /// @param losing whether it speaks of losing money, so that it is shown as a warning
    public record Value(String scenario, int colour, String text, boolean losing) {}
}
