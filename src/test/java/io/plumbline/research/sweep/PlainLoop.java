package io.plumbline.research.sweep;

import io.plumbline.core.MarketRegime;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.core.Trade;
import io.plumbline.engine.Market;
import io.plumbline.engine.Simulator;
import io.plumbline.indicator.Indicators;
import io.plumbline.risk.RiskSettings;
import io.plumbline.stats.ReferenceMetrics;
import java.util.ArrayList;
import java.util.List;

/// What a sweep is held against: the plain engine, one combination after the other.
final class PlainLoop {

    private PlainLoop() {}

    /// The reference's metrics of one combination over all symbols in file order.
    static <P extends Record> ReferenceMetrics metrics(
            Grid<P> grid, int combination, List<SweepSymbol> symbols, RiskSettings risk) {
        List<Double> pips = new ArrayList<>();
        for (SweepSymbol symbol : symbols) {
            Signals signals = grid.strategy()
                    .signals(new Indicators(symbol.bars()), symbol.instrument(), grid.params(combination));
            byte[] regime = new byte[symbol.bars().size()];
            java.util.Arrays.fill(regime, (byte) MarketRegime.values()[0].ordinal());
            Market market = new Market(symbol.instrument(), symbol.bars(), regime);
            var log = Simulator.run(market, List.of(signals), symbol.costs(), risk, Scenario.B)
                    .trades();
            for (int trade = 0; trade < log.size(); trade++) {
                Trade row = log.row(trade, trade + 1);
                pips.add(row.pnlPips());
            }
        }
        return ReferenceMetrics.of(
                pips.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
