package io.plumbline.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.ExitReason;
import io.plumbline.core.Instrument;
import io.plumbline.core.MarketRegime;
import io.plumbline.core.Refusal;
import io.plumbline.core.Scenario;
import io.plumbline.core.Side;
import io.plumbline.core.Trade;
import io.plumbline.risk.ConflictPolicy;
import org.junit.jupiter.api.Test;

/// One short test per sentence of the simulator's contract. Prices around 1.1000, stops and targets 50 pips away,
/// no costs unless a test is about them.
class SimulatorTest {

    @Test
    void aSignalOnACloseFillsAtTheNextOpen() {
        Trade trade = Scene.of("1.1000 1.1010 1.0990 1.1000", "1.1007 1.1010 1.0990 1.1000", "1.1 1.1 1.1 1.1")
                .longAt(0)
                .onlyTrade();

        assertEquals(0, trade.signalBar());
        assertEquals(1.1007, trade.entryPriceRaw());
        assertEquals(trade.signalTimeUtc() + Scene.BAR_MILLIS, trade.fillTimeUtc());
    }

    @Test
    void theFillBarIsNeverLookedAtForAnExit() {
        Trade trade = Scene.of(
                        "1.1000 1.1010 1.0990 1.1000",
                        "1.1000 1.1200 1.0800 1.1000", // touches both levels, but is the bar of the fill
                        "1.1000 1.1010 1.0990 1.1000",
                        "1.1000 1.1060 1.0990 1.1000")
                .longAt(0)
                .onlyTrade();

        assertEquals(3, trade.exitBar());
        assertEquals(ExitReason.TP, trade.exitReason());
    }

    @Test
    void theStopComesBeforeTheTargetInsideOneBar() {
        Trade trade = Scene.of(
                        "1.1000 1.1010 1.0990 1.1000",
                        "1.1000 1.1010 1.0990 1.1000",
                        "1.1000 1.1060 1.0940 1.1000",
                        "1.1000 1.1010 1.0990 1.1000")
                .longAt(0)
                .onlyTrade();

        assertEquals(ExitReason.SL, trade.exitReason());
        assertEquals(1.0950, trade.exitPriceRaw(), 1e-12);
    }

    @Test
    void aLevelTouchedExactlyCounts() {
        Trade trade = Scene.of(
                        "1.1000 1.1010 1.0990 1.1000",
                        "1.1000 1.1010 1.0990 1.1000",
                        "1.1000 1.1050 1.0990 1.1000",
                        "1.1000 1.1010 1.0990 1.1000")
                .shortAt(0)
                .onlyTrade();

        assertEquals(ExitReason.SL, trade.exitReason());
        assertEquals(-50, trade.grossPips(), 1e-9);
    }

    @Test
    void aGapBeyondALevelFillsAtTheLevel() {
        Trade trade = Scene.of(
                        "1.1000 1.1010 1.0990 1.1000",
                        "1.1000 1.1010 1.0990 1.1000",
                        "1.0800 1.0810 1.0790 1.0800",
                        "1.0800 1.0810 1.0790 1.0800")
                .longAt(0)
                .onlyTrade();

        assertEquals(1.0950, trade.exitPriceRaw(), 1e-12);
    }

    @Test
    void theTimeStopClosesAtTheCloseSoManyBarsAfterTheSignal() {
        Trade trade = Scene.quiet(10).longAt(2).withMaxHoldBars(4).onlyTrade();

        assertEquals(6, trade.exitBar());
        assertEquals(ExitReason.TIME, trade.exitReason());
        assertEquals(4, trade.barsHeld());
    }

    @Test
    void aTimeStopShorterThanTheFirstLookedAtBarWaitsForIt() {
        Trade trade = Scene.quiet(10).longAt(2).withMaxHoldBars(1).onlyTrade();

        assertEquals(4, trade.exitBar());
        assertEquals(ExitReason.TIME, trade.exitReason());
    }

    @Test
    void theEndOfTheDataClosesAtTheLastClose() {
        Trade trade = Scene.quiet(6).longAt(1).onlyTrade();

        assertEquals(5, trade.exitBar());
        assertEquals(ExitReason.EOD, trade.exitReason());
    }

    @Test
    void aPositionFilledOnTheLastBarIsNoTrade() {
        Simulation simulation = Scene.quiet(6).longAt(4).run();

        assertEquals(0, simulation.trades().size());
        assertEquals(1, simulation.funnel().openAtEnd());
        assertEquals(1, simulation.funnel().ordersCreated());
    }

    @Test
    void aSignalOnTheLastCloseHasNoBarToFillOn() {
        Simulation simulation = Scene.quiet(6).longAt(5).run();

        assertEquals(0, simulation.funnel().ordersCreated());
        assertEquals(0, simulation.funnel().openAtEnd());
    }

    @Test
    void theBarOfTheExitCanSignalAgain() {
        Simulation simulation =
                Scene.quiet(12).longAt(0).shortAt(4).withMaxHoldBars(4).run();

        assertEquals(2, simulation.trades().size());
        assertEquals(4, simulation.trades().row(0, 1).exitBar());
        assertEquals(4, simulation.trades().row(1, 2).signalBar());
        assertEquals(Side.SHORT, simulation.trades().row(1, 2).side());
    }

    @Test
    void signalsWhileAPositionIsOpenAreNotSeen() {
        Simulation simulation = Scene.quiet(12)
                .longAt(0)
                .shortAt(1)
                .shortAt(2)
                .shortAt(3)
                .withMaxHoldBars(4)
                .run();

        assertEquals(1, simulation.trades().size());
        assertEquals(0, simulation.funnel().strategies().getFirst().shorts());
        assertEquals(1, simulation.funnel().strategies().getFirst().longs());
        // Bars 0 and 4 to 10 were asked; the last close never is.
        assertEquals(7, simulation.funnel().strategies().getFirst().flats());
    }

    @Test
    void stopAndTargetHangOnTheEntryAfterCosts() {
        Trade trade = Scene.quiet(6).withSpreadPips(2).longAt(1).onlyTrade();

        assertEquals(1.1001, trade.entryPrice(), 1e-12);
        assertEquals(1.0951, trade.stopPrice(), 1e-12);
        assertEquals(1.1051, trade.targetPrice().orElseThrow(), 1e-12);
        assertEquals(2.0, trade.costPips(), 1e-12);
        assertEquals(trade.grossPips() - 2.0, trade.pnlPips(), 1e-12);
    }

    @Test
    void slippageFollowsTheRangeOfTheBarTradedIn() {
        // ATR is 20 pips on every bar; the fill bar has a range of 40, the exit bar of 10.
        Trade trade = Scene.of(
                        "1.1000 1.1010 1.0990 1.1000",
                        "1.1000 1.1030 1.0990 1.1000",
                        "1.1000 1.1010 1.0990 1.1000",
                        "1.1000 1.1005 1.0995 1.1000")
                .withSlippage(0.1, 0.5)
                .longAt(0)
                .onlyTrade();

        assertEquals(0.1 + 0.5 * 2.0, trade.entryCostPips(), 1e-9);
        assertEquals(0.1 + 0.5 * 0.5, trade.exitCostPips(), 1e-9);
    }

    @Test
    void theRegimeIsThatOfTheBarBeforeTheExit() {
        Trade trade = Scene.quiet(8)
                .withRegime(4, MarketRegime.HIGH_SPIKE)
                .longAt(1)
                .withMaxHoldBars(4)
                .onlyTrade();

        assertEquals(5, trade.exitBar());
        assertEquals(MarketRegime.HIGH_SPIKE, trade.regime());
    }

    @Test
    void withoutAStopThereIsNoOrder() {
        Simulation simulation =
                Scene.quiet(6).withStopPips(Double.NaN).longAt(1).run();

        assertEquals(1L, simulation.funnel().refused().get(Refusal.MISSING_STOP));
        assertEquals(1, simulation.funnel().refusedTotal());
        assertEquals(0, simulation.funnel().ordersCreated());
    }

    @Test
    void withoutATargetOnlyTheStopAndTheTimeClose() {
        Trade trade = Scene.of(
                        "1.1000 1.1010 1.0990 1.1000",
                        "1.1000 1.1010 1.0990 1.1000",
                        "1.1000 1.2000 1.0990 1.1900",
                        "1.1900 1.1900 1.0900 1.1000")
                .withTargetPips(Double.NaN)
                .longAt(0)
                .onlyTrade();

        assertEquals(ExitReason.SL, trade.exitReason());
        assertEquals(3, trade.exitBar());
        assertTrue(trade.targetPrice().isEmpty());
    }

    @Test
    void anUnknownOrZeroRangeIsNoOrder() {
        Simulation unknown = Scene.quiet(6).withAtr(Double.NaN).longAt(1).run();
        Simulation zero = Scene.quiet(6).withAtr(0.0).longAt(1).run();

        assertEquals(1L, unknown.funnel().refused().get(Refusal.NO_RANGE));
        assertEquals(1L, zero.funnel().refused().get(Refusal.NO_RANGE));
    }

    @Test
    void aFillPriceOfNothingIsNoOrder() {
        Simulation simulation = Scene.quiet(6).withSpreadPips(40_000).shortAt(1).run();

        assertEquals(1L, simulation.funnel().refused().get(Refusal.BAD_PRICE));
        assertEquals(0, simulation.trades().size());
    }

    @Test
    void rangesThatDecayedAwayUseTheLastKnownOneAndAreCounted() {
        Scene scene = Scene.quiet(8).withSlippage(0.0, 1.0).longAt(1).withMaxHoldBars(5);
        scene.atr[5] = 0.0;
        scene.atr[4] = 0.00001; // 0.1 pips against a range of 20: 200 times

        Simulation simulation = scene.run();

        assertEquals(200.0, simulation.trades().row(0, 1).exitCostPips(), 1e-6);
        assertEquals(1, simulation.funnel().extremeCosts());
    }

    @Test
    void underPriorityTheFirstInTheOrderWins() {
        Simulation simulation = Scene.quiet(6)
                .withSecondStrategy()
                .longAt(1)
                .secondShortAt(1)
                .withPriority("second", "first")
                .run();

        assertEquals(Side.SHORT, simulation.trades().row(0, 1).side());
        assertEquals("second", simulation.trades().row(0, 1).strategy());
        assertEquals(1, simulation.funnel().ordersCreated());
    }

    @Test
    void underNettingOppositeWishesCancelOut() {
        Simulation simulation = Scene.quiet(6)
                .withSecondStrategy()
                .longAt(1)
                .secondShortAt(1)
                .withPolicy(ConflictPolicy.NETTING)
                .run();

        assertEquals(0, simulation.trades().size());
        assertEquals(0, simulation.funnel().ordersCreated());
        assertEquals(0, simulation.funnel().refusedTotal());
    }

    @Test
    void underNettingAgreeingWishesAllCountAndTheFirstIsFilled() {
        Simulation simulation = Scene.quiet(6)
                .withSecondStrategy()
                .longAt(1)
                .secondLongAt(1)
                .withPolicy(ConflictPolicy.NETTING)
                .run();

        assertEquals(1, simulation.trades().size());
        assertEquals("first", simulation.trades().row(0, 1).strategy());
        assertEquals(2, simulation.funnel().ordersCreated());
        assertEquals(
                "go=long;go=long;risk_multiplier=1.0000",
                simulation.trades().row(0, 1).reasons());
    }

    @Test
    void capsRefuseWhatIsTooMuchForOneDecision() {
        Simulation simulation = Scene.quiet(6)
                .withSecondStrategy()
                .longAt(1)
                .secondLongAt(1)
                .withPolicy(ConflictPolicy.NETTING)
                .withPerSymbolCap(0.003) // each order risks 0.002
                .run();

        assertEquals(1, simulation.funnel().ordersCreated());
        assertEquals(1L, simulation.funnel().refused().get(Refusal.CAPS));
    }

    @Test
    void exposureIsQuantityTimesTheCloseDecidedOn() {
        // A risk of 0.002 over 50 pips is a quantity of 0.00004; at a close of 1.1000 an exposure of 0.000044.
        Simulation over = Scene.quiet(6).withExposureCap(0.0000439).longAt(1).run();
        Simulation within = Scene.quiet(6).withExposureCap(0.0000441).longAt(1).run();

        assertEquals(1L, over.funnel().refused().get(Refusal.CAPS));
        assertEquals(1, within.funnel().ordersCreated());
    }

    @Test
    void aYenPairCountsItsOwnPips() {
        Instrument usdJpy = new Instrument("USDJPY", 0.01, "USD", "JPY");
        Trade trade = Scene.of(
                        "150.00 150.10 149.90 150.00",
                        "150.00 150.10 149.90 150.00",
                        "150.00 150.60 149.90 150.00",
                        "150.00 150.10 149.90 150.00")
                .on(usdJpy)
                .longAt(0)
                .onlyTrade();

        assertEquals(150.50, trade.exitPriceRaw(), 1e-9);
        assertEquals(50.0, trade.grossPips(), 1e-9);
    }

    @Test
    void seriesTooShortToTradeGiveNothing() {
        for (int size = 0; size <= 2; size++) {
            Simulation simulation = Scene.quiet(size).run();

            assertEquals(0, simulation.trades().size());
            assertEquals(Scenario.A, simulation.trades().scenario());
        }
        assertEquals(
                0,
                BarSeries.of(new long[0], Scene.NONE, Scene.NONE, Scene.NONE, Scene.NONE, Scene.NONE)
                        .size());
    }
}
