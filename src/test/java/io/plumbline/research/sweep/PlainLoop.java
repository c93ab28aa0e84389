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

/// What a sweep is held against: the plain engine, one combination after the other. Indicators are computed once.
final class PlainLoop<P extends Record> {

    private final Grid<P> grid;
    private final List<SweepSymbol> symbols;
    private final RiskSettings risk;
    private final List<Indicators> indicators;

    PlainLoop(Grid<P> grid, List<SweepSymbol> symbols, RiskSettings risk) {
        this.grid = grid;
        this.symbols = symbols;
        this.risk = risk;
        this.indicators =
                symbols.stream().map(symbol -> new Indicators(symbol.bars())).toList();
    }

    /// The reference's metrics of one combination over all symbols in file order.
    ReferenceMetrics metrics(int combination) {
        List<Double> pips = new ArrayList<>();
        for (int place = 0; place < symbols.size(); place++) {
            SweepSymbol symbol = symbols.get(place);
            Signals signals =
                    grid.strategy().signals(indicators.get(place), symbol.instrument(), grid.params(combination));
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
