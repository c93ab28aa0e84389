package io.plumbline.app;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.core.TradeLog;
import io.plumbline.engine.Market;
import io.plumbline.engine.Simulator;
import io.plumbline.indicator.Indicators;
import io.plumbline.research.sweep.Grid;
import io.plumbline.stats.ReferenceMetrics;
import io.plumbline.tuning.Tuning.Figures;
import io.plumbline.tuning.Tuning.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.DoubleStream;

/// The second stage of a search: combinations under A, B and C, measured by the plain engine.
final class PlainRows {

    private PlainRows() {}

    /// One combination under all scenarios.
    static Row of(TuningWork<?> work, int combination) {
        SequencedMap<Scenario, Figures> figures = new LinkedHashMap<>();
        results(work, combination, List.of(Scenario.values()))
                .forEach((scenario, results) -> figures.put(scenario, Figures.of(ReferenceMetrics.of(results))));
        return Row.of(work.plan().grid().shape().values(combination), figures);
    }

    /// What each trade of a combination brought in some scenarios, in pips and in file order.
    static <P extends Record> SequencedMap<Scenario, double[]> results(
            TuningWork<P> work, int combination, List<Scenario> scenarios) {
        Grid<P> grid = work.plan().grid();
        P params = grid.params(combination);
        SequencedMap<Scenario, DoubleStream.Builder> pips = new LinkedHashMap<>();
        for (int symbol = 0; symbol < work.bars().size(); symbol++) {
            BarSeries bars = work.bars().get(symbol);
            Instrument instrument = work.plan().instruments().get(symbol);
            List<Signals> signals = List.of(grid.strategy().signals(new Indicators(bars), instrument, params));
            // The regime is noted with a trade and changes no figure.
            Market market = new Market(instrument, bars, new byte[bars.size()]);
            for (Scenario scenario : scenarios) {
                TradeLog trades = Simulator.run(
                                market,
                                signals,
                                work.costs(instrument, scenario),
                                work.plan().file().config().risk(),
                                scenario)
                        .trades();
                DoubleStream.Builder results = pips.computeIfAbsent(scenario, _ -> DoubleStream.builder());
                for (int trade = 0; trade < trades.size(); trade++) {
                    results.add(trades.row(trade, trade + 1).pnlPips());
                }
            }
        }
        SequencedMap<Scenario, double[]> results = new LinkedHashMap<>();
        pips.forEach((scenario, built) -> results.put(scenario, built.build().toArray()));
        return results;
    }
}
