package io.plumbline.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.ExitReason;
import io.plumbline.core.MarketRegime;
import io.plumbline.core.Scenario;
import io.plumbline.core.Side;
import io.plumbline.core.Signals;
import io.plumbline.core.Trade;
import io.plumbline.risk.ConflictPolicy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any bars whatsoever, seen on made-up ones. A message names the seed.
class InvariantsTest {

    private static final int SIZE = 6000;
    private static final int SHORT_SIZE = 700;
    private static final double TINY_PIPS = 1e-6;

    /// Cut off before every bar in turn: a look at the next bar shows only where that bar is missing.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void cuttingOffTheFutureChangesNoDecision(long seed) {
        RandomRun whole = RandomRun.of(seed, SHORT_SIZE);
        for (int end = 1; end < SHORT_SIZE; end++) {
            RandomRun cut = whole.cutOffBefore(end);
            String place = "seed " + seed + ", cut off before bar " + end + " ";
            assertArrayEquals(
                    Arrays.copyOf(whole.market().regime(), end), cut.market().regime(), place);
            for (int strategy = 0; strategy < 3; strategy++) {
                Signals known = whole.signals().get(strategy);
                Signals then = cut.signals().get(strategy);
                assertArrayEquals(Arrays.copyOf(known.state(), end), then.state(), place + known.strategy());
                assertArrayEquals(Arrays.copyOf(known.atr(), end), then.atr(), place + known.strategy());
                assertEquals(known.stop().pips(end - 1), then.stop().pips(end - 1), place + known.strategy());
                assertEquals(known.target().pips(end - 1), then.target().pips(end - 1), place + known.strategy());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void cuttingOffTheFutureChangesNoPastTrade(long seed) {
        RandomRun whole = RandomRun.of(seed, SHORT_SIZE);
        for (Scenario scenario : Scenario.values()) {
            List<Trade> trades = whole.trades(scenario);
            for (int cutOff = 1; cutOff < SHORT_SIZE; cutOff++) {
                int end = cutOff;
                List<Trade> closed =
                        trades.stream().filter(trade -> trade.exitBar() < end).toList();

                List<Trade> then = whole.cutOffBefore(end).trades(scenario).stream()
                        .filter(trade -> trade.exitReason() != ExitReason.EOD)
                        .toList();

                assertEquals(closed, then, "seed " + seed + ", cut off before bar " + end);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void aTradeIsWholeAndInOrder(long seed) {
        RandomRun run = RandomRun.of(seed, SIZE);
        for (Scenario scenario : Scenario.values()) {
            for (ConflictPolicy policy : ConflictPolicy.values()) {
                List<Trade> trades = run.trades(scenario, policy);
                assertTrue(trades.size() > 30, "seed " + seed + ": only " + trades.size() + " trades");
                int free = 0;
                for (Trade trade : trades) {
                    assertTrue(trade.signalBar() >= free, run.at(trade) + " overlaps the one before");
                    free = trade.exitBar();
                    assertFinite(run, trade);
                    assertEquals(trade.grossPips() - trade.costPips(), trade.pnlPips(), run.at(trade));
                    assertTrue(trade.stopPips() > 0 && trade.costPips() > 0, run.at(trade));
                    assertEntry(run, trade);
                    assertExit(run, trade);
                }
            }
        }
    }

    private static void assertFinite(RandomRun run, Trade trade) {
        DoubleStream numbers = DoubleStream.of(
                trade.quantity(),
                trade.entryPriceRaw(),
                trade.exitPriceRaw(),
                trade.stopPips(),
                trade.targetPips().orElse(0),
                trade.spreadPips(),
                trade.slippagePips(),
                trade.entryCostPips(),
                trade.exitCostPips(),
                trade.pnlPips(),
                trade.pnlReference(),
                trade.pnlFraction());
        assertTrue(numbers.allMatch(Double::isFinite), run.at(trade));
    }

    private static void assertEntry(RandomRun run, Trade trade) {
        BarSeries bars = run.bars();
        int fillBar = trade.signalBar() + 1;
        assertEquals(bars.timeUtc()[trade.signalBar()], trade.signalTimeUtc(), run.at(trade));
        assertEquals(bars.timeUtc()[fillBar], trade.fillTimeUtc(), run.at(trade));
        assertEquals(bars.open()[fillBar], trade.entryPriceRaw(), run.at(trade));
    }

    private static void assertExit(RandomRun run, Trade trade) {
        BarSeries bars = run.bars();
        int bar = trade.exitBar();
        String place = run.at(trade);
        assertTrue(bar >= trade.signalBar() + 2 && trade.barsHeld() <= 48, place);
        assertEquals(bars.timeUtc()[bar], trade.exitTimeUtc(), place);
        assertEquals(MarketRegime.ofOrdinal(run.market().regime()[bar - 1]), trade.regime(), place);
        int sign = trade.side().sign();
        double best = sign > 0 ? bars.high()[bar] : bars.low()[bar];
        double worst = sign > 0 ? bars.low()[bar] : bars.high()[bar];
        double exit = trade.exitPriceRaw();
        switch (trade.exitReason()) {
            case SL -> {
                assertEquals(trade.stopPrice(), exit, 1e-12, place);
                assertTrue(sign * (worst - exit) <= 0, place + ": the stop was not touched");
            }
            case TP -> {
                assertEquals(trade.targetPrice().orElseThrow(), exit, 1e-12, place);
                assertTrue(sign * (best - exit) >= 0, place + ": the target was not touched");
                assertTrue(sign * (worst - trade.stopPrice()) > 0, place + ": the stop comes first");
            }
            case TIME -> {
                assertEquals(bars.close()[bar], exit, place);
                assertEquals(48, trade.barsHeld(), place);
            }
            case EOD -> {
                assertEquals(bars.close()[bar], exit, place);
                assertEquals(bars.size() - 1, bar, place);
            }
        }
    }

    /// On the same entry. Levels hang on the entry after costs, so a dearer scenario's lie further towards the
    /// target: its stop is touched no later and its target no earlier. Before the exit's costs it therefore never
    /// earns more; and where both exit on the same bar, not after them either.
    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void aDearerScenarioNeverEarnsMoreOnTheSameEntry(long seed) {
        RandomRun run = RandomRun.of(seed, SIZE);
        int compared = 0;
        for (Scenario cheap : List.of(Scenario.A, Scenario.B)) {
            Scenario dear = Scenario.values()[cheap.ordinal() + 1];
            Map<Integer, Trade> bySignal = new HashMap<>();
            run.trades(cheap).forEach(trade -> bySignal.put(trade.signalBar(), trade));
            for (Trade dearer : run.trades(dear)) {
                Trade cheaper = bySignal.get(dearer.signalBar());
                if (cheaper == null || !cheaper.strategy().equals(dearer.strategy())) {
                    continue;
                }
                compared++;
                String place = run.at(dearer) + " against " + cheaper.orderId();
                assertTrue(cheaper.entryCostPips() <= dearer.entryCostPips(), place);
                assertTrue(
                        dearer.grossPips() - dearer.entryCostPips()
                                <= cheaper.grossPips() - cheaper.entryCostPips() + TINY_PIPS,
                        place);
                if (cheaper.exitBar() == dearer.exitBar()) {
                    assertTrue(cheaper.exitCostPips() <= dearer.exitCostPips(), place);
                    assertTrue(dearer.pnlPips() <= cheaper.pnlPips() + TINY_PIPS, place);
                }
            }
        }
        assertTrue(compared > 50, "seed " + seed + ": only " + compared + " entries in common");
    }

    @Test
    void aSideOfTheSameBarCostsNoLessInADearerScenario() {
        for (double range = 0; range < 30; range += 0.25) {
            double before = 0;
            for (Scenario scenario : Scenario.values()) {
                double side = RandomRun.costs(scenario)
                        .sidePips(RandomRun.costs(scenario).slippagePips(range));
                assertTrue(side >= before, scenario + " at a range of " + range);
                before = side;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12})
    void mirroredPricesMirrorLongAndShort(long seed) {
        RandomRun run = RandomRun.of(seed, SIZE);
        RandomRun mirrored = new RandomRun(
                seed,
                new Market(
                        run.market().instrument(),
                        mirrored(run.bars()),
                        run.market().regime()),
                run.signals().stream().map(InvariantsTest::mirrored).toList());

        List<Trade> trades = run.trades(Scenario.A);
        List<Trade> images = mirrored.trades(Scenario.A);

        assertEquals(trades.size(), images.size(), "seed " + seed);
        for (int i = 0; i < trades.size(); i++) {
            Trade trade = trades.get(i);
            Trade image = images.get(i);
            String place = run.at(trade);
            assertEquals(trade.side() == Side.LONG ? Side.SHORT : Side.LONG, image.side(), place);
            assertEquals(trade.signalBar(), image.signalBar(), place);
            assertEquals(trade.exitBar(), image.exitBar(), place);
            assertEquals(trade.exitReason(), image.exitReason(), place);
            assertEquals(2.2, trade.entryPrice() + image.entryPrice(), 1e-9, place);
            assertEquals(2.2, trade.exitPrice() + image.exitPrice(), 1e-9, place);
            assertEquals(trade.pnlPips(), image.pnlPips(), TINY_PIPS, place);
        }
    }

    /// Every price p becomes 2.2 - p.
    private static BarSeries mirrored(BarSeries bars) {
        return BarSeries.of(
                bars.timeUtc(),
                mirrored(bars.open()),
                mirrored(bars.low()),
                mirrored(bars.high()),
                mirrored(bars.close()),
                bars.volume());
    }

    private static double[] mirrored(double[] prices) {
        return Arrays.stream(prices).map(price -> 2.2 - price).toArray();
    }

    /// Every wish turned around; distances and ranges as they were.
    private static Signals mirrored(Signals signals) {
        List<Signals.State> states = signals.states().stream()
                .map(state -> new Signals.State(-state.sign(), state.warmingUp(), state.reasons()))
                .toList();
        return new Signals(
                signals.strategy(), states, signals.state(), signals.stop(), signals.target(), signals.atr());
    }
}
