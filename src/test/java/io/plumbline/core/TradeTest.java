package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Entry at 1.1000, exit at 1.1030, costs of 1.5 pips on entry and 2 on exit, stop 20 and target 40 pips away.
class TradeTest {

    private static final Instrument EURUSD = new Instrument("EURUSD", 0.0001, "EUR", "USD");

    private final Trade bought = trade(Side.LONG, OptionalDouble.of(40), 0.0001);
    private final Trade sold = trade(Side.SHORT, OptionalDouble.of(40), 0.0001);

    @Test
    void costsAreAddedAgainstTheTrader() {
        assertEquals(1.10015, bought.entryPrice(), 1e-12);
        assertEquals(1.1028, bought.exitPrice(), 1e-12);
        assertEquals(1.09985, sold.entryPrice(), 1e-12);
        assertEquals(1.1032, sold.exitPrice(), 1e-12);
    }

    @Test
    void stopAndTargetHangOnTheEntryAfterCosts() {
        assertEquals(1.09815, bought.stopPrice(), 1e-12);
        assertEquals(1.10415, bought.targetPrice().orElseThrow(), 1e-12);
        assertEquals(1.10185, sold.stopPrice(), 1e-12);
        assertEquals(1.09585, sold.targetPrice().orElseThrow(), 1e-12);
    }

    @Test
    void grossLessCostsIsTheResult() {
        assertEquals(30, bought.grossPips(), 1e-9);
        assertEquals(-30, sold.grossPips(), 1e-9);
        assertEquals(3.5, bought.costPips(), 1e-12);
        assertEquals(26.5, bought.pnlPips(), 1e-9);
        assertEquals(-33.5, sold.pnlPips(), 1e-9);
    }

    @Test
    void theReferencesResultIsQuantityTimesPriceDifference() {
        assertEquals(0.0001 * 0.00265, bought.pnlReference(), 1e-15);
        assertEquals(-0.0001 * 0.00335, sold.pnlReference(), 1e-15);
        assertEquals(0.00265 / 1.10015, bought.pnlFraction(), 1e-12);
        assertEquals(0.0, trade(Side.LONG, OptionalDouble.empty(), 0).pnlFraction());
    }

    @Test
    void withoutATargetThereIsNoTargetPrice() {
        assertTrue(trade(Side.LONG, OptionalDouble.empty(), 1).targetPrice().isEmpty());
    }

    @Test
    void barsAreHeldFromTheFillToTheExit() {
        assertEquals(4, bought.barsHeld());
    }

    @Test
    void theOrderIdTellsScenarioSymbolSignalAndNumber() {
        assertEquals("B-EURUSD-49-7", bought.orderId());
    }

    private static Trade trade(Side side, OptionalDouble targetPips, double quantity) {
        return new Trade(
                7,
                Scenario.B,
                EURUSD,
                "trend",
                side,
                49,
                53,
                0,
                60_000,
                240_000,
                quantity,
                1.1,
                1.103,
                20,
                targetPips,
                1.0,
                1.0,
                1.5,
                2.0,
                ExitReason.TIME,
                MarketRegime.MID_CALM,
                "trend=trend_up");
    }
}
