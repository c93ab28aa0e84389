package io.plumbline.engine;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.cost.CostModel;
import io.plumbline.cost.CostSettings;
import io.plumbline.indicator.Indicators;
import io.plumbline.indicator.VolatilityRegime;
import io.plumbline.risk.ConflictPolicy;
import io.plumbline.risk.RiskSettings;
import io.plumbline.strategy.S1TrendEmaAtrAdx;
import io.plumbline.strategy.S2MeanReversionZscore;
import io.plumbline.strategy.S2Params;
import io.plumbline.strategy.S3BreakoutAtrRegime;
import io.plumbline.strategy.S3Params;
import io.plumbline.testing.RandomBars;
import io.plumbline.testing.Settings;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// All three strategies on made-up bars: what the invariants are checked on.
///
/// @param seed the seed of the bars
/// @param market the bars and their regimes
/// @param signals of the three strategies
record RandomRun(long seed, Market market, List<Signals> signals) {

    private static final S2Params S2 =
            new S2Params(30, 100, 14, OptionalDouble.of(35), 20, 0.01, 1.5, 14, 2, 5, OptionalDouble.of(1.2), 5);
    private static final S3Params S3 = new S3Params(20, 50, 0.5, 100, 14, 2, 5, OptionalDouble.empty(), 5);
    private static final VolatilityRegime.Settings REGIME = new VolatilityRegime.Settings(200, 14, -0.5, 0.5, 2.5);

    /// Slippage so large that every scenario is dearer than the one before it, whatever the bar: C adds 0.8 times
    /// the slippage where B adds 0.3 pips.
    private static final CostSettings COSTS = new CostSettings(
            Map.of("EURUSD", 0.7), new CostSettings.Slippage(0.4, 0.5, 1.5, 2.0), Map.of(), OptionalDouble.empty());

    /// The run of a seed; a shorter one is the beginning of a longer one.
    static RandomRun of(long seed, int size) {
        return of(seed, RandomBars.of(seed, size));
    }

    private static RandomRun of(long seed, BarSeries bars) {
        Indicators indicators = new Indicators(bars);
        List<Signals> signals = List.of(
                new S1TrendEmaAtrAdx().signals(indicators, Settings.EURUSD, Settings.S1),
                new S2MeanReversionZscore().signals(indicators, Settings.EURUSD, S2),
                new S3BreakoutAtrRegime().signals(indicators, Settings.EURUSD, S3));
        byte[] regime = VolatilityRegime.of(indicators, REGIME);
        return new RandomRun(seed, new Market(Settings.EURUSD, bars, regime), signals);
    }

    /// The run as it was known before bar `end`.
    RandomRun cutOffBefore(int end) {
        return of(seed, bars().slice(0, end));
    }

    BarSeries bars() {
        return market.bars();
    }

    List<Trade> trades(Scenario scenario) {
        return trades(scenario, ConflictPolicy.PRIORITY);
    }

    List<Trade> trades(Scenario scenario, ConflictPolicy policy) {
        List<String> order = policy == ConflictPolicy.PRIORITY
                ? List.of("S3_BREAKOUT_ATR_REGIME_EMA200", "S2_MR_ZSCORE_EMA_REGIME", "S1_TREND_EMA_ATR_ADX")
                : List.of();
        RiskSettings risk = new RiskSettings(0.002, 1, 1, 1e9, policy, order, 1, 1, 1, 48);
        return TradeBook.of(List.of(Simulator.run(market, signals, costs(scenario), risk, scenario)
                        .trades()))
                .inFileOrder();
    }

    static CostModel costs(Scenario scenario) {
        return CostModel.of(COSTS, "EURUSD", scenario);
    }

    /// "seed 3, trade A-EURUSD-49-1": where an invariant broke.
    String at(Trade trade) {
        return "seed " + seed + ", trade " + trade.orderId();
    }
}
