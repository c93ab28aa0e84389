package io.plumbline.research.sweep;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.cost.CostModel;

/// A symbol that a sweep runs over.
///
/// @param costs what trading it costs in the scenario of the sweep
public record SweepSymbol(Instrument instrument, BarSeries bars, CostModel costs) {}
