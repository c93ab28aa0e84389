package io.plumbline.app;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.Scenario;
import io.plumbline.cost.CostModel;
import io.plumbline.research.sweep.SweepSymbol;
import java.util.ArrayList;
import java.util.List;

/// A search over parameters whose bars are read.
///
/// @param bars of the symbols, in their order
record TuningWork<P extends Record>(PlannedTuning<P> plan, List<BarSeries> bars) {

    private static final double YEAR_MILLIS = 365.25 * 86_400_000;

    /// Length of the data, which is that of its longest symbol.
    double years() {
        long millis = 0;
        for (BarSeries series : bars) {
            long[] times = series.timeUtc();
            millis = Math.max(millis, times[times.length - 1] - times[0]);
        }
        return millis / YEAR_MILLIS;
    }

    /// The symbols with the costs of a scenario.
    List<SweepSymbol> symbols(Scenario scenario) {
        List<SweepSymbol> symbols = new ArrayList<>();
        for (int symbol = 0; symbol < bars.size(); symbol++) {
            Instrument instrument = plan.instruments().get(symbol);
            symbols.add(new SweepSymbol(instrument, bars.get(symbol), costs(instrument, scenario)));
        }
        return symbols;
    }

    CostModel costs(Instrument instrument, Scenario scenario) {
        return CostModel.of(plan.file().config().costs(), instrument.symbol(), scenario);
    }
}
