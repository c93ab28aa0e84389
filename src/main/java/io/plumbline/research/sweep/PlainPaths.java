package io.plumbline.research.sweep;

import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.core.TradeLog;
import io.plumbline.engine.Market;
import io.plumbline.engine.Simulator;
import io.plumbline.indicator.Indicators;
import io.plumbline.risk.RiskSettings;
import io.plumbline.strategy.Exits;
import io.plumbline.strategy.Strategy;
import io.plumbline.tuning.SweepFigures;
import java.util.Arrays;
import java.util.List;

/// Some paths by the plain engine, one after the other: for bars on which a trade can win or lose so much that an
/// [OutcomeKey] would round all others too far. After hundreds of bars without any range, slippage is measured
/// against a range of next to nothing.
///
/// A path of decisions `d` under exits `e` is the row `e x decisions + d` of its figures.
final class PlainPaths<P extends Record> {

    private final Strategy<P> strategy;
    private final List<P> decisions;
    private final List<Exits> exits;
    private final RiskSettings risk;
    private final SweepFigures figures;
    private final double[] peaks;

    PlainPaths(Strategy<P> strategy, List<P> decisions, List<Exits> exits, RiskSettings risk) {
        this.strategy = strategy;
        this.decisions = decisions;
        this.exits = exits;
        this.risk = risk;
        this.figures = new SweepFigures(decisions.size() * exits.size());
        this.peaks = new double[figures.size()];
        Arrays.fill(peaks, Double.NEGATIVE_INFINITY);
    }

    /// Leads all paths through the bars of one symbol after the other.
    ///
    /// @param progress told of shares of all of it
    SweepFigures over(List<SweepSymbol> symbols, Workers workers, Sweep.Progress progress) throws InterruptedException {
        for (SweepSymbol symbol : symbols) {
            workers.share(decisions.size(), () -> set -> {
                over(symbol, set);
                progress.done(1.0 / symbols.size() / decisions.size());
            });
        }
        return figures;
    }

    private void over(SweepSymbol symbol, int set) {
        Market market = new Market(
                symbol.instrument(), symbol.bars(), new byte[symbol.bars().size()]);
        Signals decided = strategy.signals(new Indicators(symbol.bars()), symbol.instrument(), decisions.get(set));
        double pipSize = symbol.instrument().pipSize();
        for (int exit = 0; exit < exits.size(); exit++) {
            Signals signals = new Signals(
                    decided.strategy(),
                    decided.states(),
                    decided.state(),
                    exits.get(exit).stop(decided.atr(), pipSize),
                    exits.get(exit).target(decided.atr(), pipSize),
                    decided.atr());
            // The costs are the symbol's; the scenario is only a name in the list of trades.
            TradeLog trades = Simulator.run(market, List.of(signals), symbol.costs(), risk, Scenario.B)
                    .trades();
            for (int trade = 0; trade < trades.size(); trade++) {
                add(exit * decisions.size() + set, trades.row(trade, trade + 1).pnlPips());
            }
        }
    }

    private void add(int path, double pips) {
        figures.trades()[path]++;
        figures.netPips()[path] += pips;
        figures.gainPips()[path] += Math.max(0, pips);
        figures.lossPips()[path] -= Math.min(0, pips);
        figures.squaredPips()[path] += pips * pips;
        double net = figures.netPips()[path];
        peaks[path] = Math.max(peaks[path], net);
        figures.maxDrawdownPips()[path] = Math.min(figures.maxDrawdownPips()[path], net - peaks[path]);
    }
}
