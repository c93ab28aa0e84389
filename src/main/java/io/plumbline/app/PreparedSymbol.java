package io.plumbline.app;

import io.plumbline.config.Regime;
import io.plumbline.config.RunConfig;
import io.plumbline.config.StrategyChoice;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.cost.CostModel;
import io.plumbline.engine.Market;
import io.plumbline.engine.Simulation;
import io.plumbline.engine.Simulator;
import io.plumbline.indicator.Indicators;
import io.plumbline.indicator.VolatilityRegime;
import java.util.List;

/// One symbol with all that its scenarios share: bars, regime and signals.
///
/// @param market bars and regime
/// @param signals one per enabled strategy, in the order of the config
record PreparedSymbol(Market market, List<Signals> signals) {

    /// The regime of these bars under a config.
    static byte[] regime(BarSeries bars, RunConfig config) {
        Regime regime = config.regime();
        return VolatilityRegime.of(
                new Indicators(bars),
                new VolatilityRegime.Settings(
                        regime.atrPctWindow(), regime.atrPctN(), regime.zLow(), regime.zHigh(), regime.spikeTrAtrTh()));
    }

    /// What the enabled strategies decide on these bars, in the order of the config.
    static List<Signals> signals(Instrument instrument, BarSeries bars, RunConfig config) {
        Indicators indicators = new Indicators(bars);
        return config.strategies().stream()
                .map(choice -> signals(choice, indicators, instrument))
                .toList();
    }

    private static <P extends Record> Signals signals(
            StrategyChoice<P> choice, Indicators indicators, Instrument instrument) {
        return choice.strategy().signals(indicators, instrument, choice.params());
    }

    /// The symbol's trades in one scenario.
    Simulation simulate(RunConfig config, Scenario scenario) {
        CostModel costs = CostModel.of(config.costs(), market.instrument().symbol(), scenario);
        return Simulator.run(market, signals, costs, config.risk(), scenario);
    }
}
