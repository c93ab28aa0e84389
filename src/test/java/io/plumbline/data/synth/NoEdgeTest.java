package io.plumbline.data.synth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.core.Timeframe;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.cost.CostModel;
import io.plumbline.cost.CostSettings;
import io.plumbline.dataset.SynthRecipe;
import io.plumbline.engine.Market;
import io.plumbline.engine.Simulator;
import io.plumbline.indicator.Indicators;
import io.plumbline.indicator.VolatilityRegime;
import io.plumbline.strategy.S1TrendEmaAtrAdx;
import io.plumbline.strategy.S2MeanReversionZscore;
import io.plumbline.strategy.S2Params;
import io.plumbline.strategy.S3BreakoutAtrRegime;
import io.plumbline.strategy.S3Params;
import io.plumbline.testing.Settings;
import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// The null test: on noise and without costs, no strategy of ours earns or loses more than chance explains.
///
/// That holds for some years of bars. Over many more a rule of the simulator shows: a target that is passed within
/// the bar of the fill, which is not looked at, fills at the level and not at the better open. Over 80 years of
/// bars reversion, whose targets are close, loses 1 % of the risk a trade.
class NoEdgeTest {

    private static final S2Params S2 =
            new S2Params(30, 100, 14, OptionalDouble.of(35), 20, 0.01, 1.5, 14, 2, 5, OptionalDouble.of(1.2), 5);
    private static final S3Params S3 = new S3Params(20, 50, 0.5, 100, 14, 2, 5, OptionalDouble.empty(), 5);
    private static final CostSettings FREE = new CostSettings(
            Map.of("EURUSD", 0.0), new CostSettings.Slippage(0, 0, 1.5, 1), Map.of(), OptionalDouble.empty());
    private static final int SEEDS = Integer.getInteger("plumbline.null.seeds", 3);

    @Test
    void trendEarnsNothing() throws Exception {
        check("trend", bars -> new S1TrendEmaAtrAdx().signals(bars, Settings.EURUSD, Settings.S1));
    }

    @Test
    void reversionEarnsNothing() throws Exception {
        check("reversion", bars -> new S2MeanReversionZscore().signals(bars, Settings.EURUSD, S2));
    }

    @Test
    void breakoutEarnsNothing() throws Exception {
        check("breakout", bars -> new S3BreakoutAtrRegime().signals(bars, Settings.EURUSD, S3));
    }

    private static void check(String name, Function<Indicators, Signals> strategy) throws Exception {
        DoubleSummaryStatistics risks = new DoubleSummaryStatistics();
        double squares = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Trade trade : trades(noise(seed), strategy)) {
                double risked = trade.grossPips() / trade.stopPips();
                risks.accept(risked);
                squares += risked * risked;
            }
        }
        double error = Math.sqrt(squares) / risks.getCount();
        String found = name + ": " + risks.getCount() + " trades, " + risks.getAverage()
                + " of the risk a trade, error " + error;
        assertTrue(risks.getCount() > 500, found);
        assertTrue(Math.abs(risks.getAverage()) < 3 * error, found);
    }

    private static BarSeries noise(int seed) throws InterruptedException {
        SynthRecipe recipe = SynthRecipe.usual(
                List.of("EURUSD"), Timeframe.M15, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31), seed);
        return SyntheticMarket.of(recipe, _ -> {}).firstEntry().getValue();
    }

    private static List<Trade> trades(BarSeries bars, Function<Indicators, Signals> strategy) {
        Indicators indicators = new Indicators(bars);
        Market market = new Market(Settings.EURUSD, bars, VolatilityRegime.of(indicators, Settings.REGIME));
        CostModel costs = CostModel.of(FREE, "EURUSD", Scenario.A);
        return TradeBook.of(List.of(
                        Simulator.run(market, List.of(strategy.apply(indicators)), costs, Settings.RISK, Scenario.A)
                                .trades()))
                .inFileOrder();
    }
}
