package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// One bar a minute: bar 7 starts at minute 7.
class TradeBookTest {

    private static final long MINUTE = 60_000;

    @Test
    void tradesAreNumberedThroughTheSymbolsOfEachScenario() {
        TradeBook book = TradeBook.of(List.of(
                log(Scenario.A, "EURUSD", "1-5", "5-9"),
                log(Scenario.A, "GBPUSD", "0-3"),
                log(Scenario.B, "EURUSD", "1-6"),
                log(Scenario.B, "GBPUSD")));

        assertEquals(List.of("A-EURUSD-1-1", "A-EURUSD-5-2", "A-GBPUSD-0-3", "B-EURUSD-1-1"), ids(book.inFileOrder()));
        assertEquals(4, book.size());
    }

    @Test
    void timeOrderIsByExitThenEntryThenSymbolThenNumber() {
        TradeBook book = TradeBook.of(List.of(
                log(Scenario.A, "GBPUSD", "1-5", "5-9", "9-12"), log(Scenario.A, "EURUSD", "2-5", "5-9", "9-11")));

        assertEquals(
                List.of(
                        "A-GBPUSD-1-1", // same exit, entered first
                        "A-EURUSD-2-4",
                        "A-EURUSD-5-5", // same exit and entry, first by name
                        "A-GBPUSD-5-2",
                        "A-EURUSD-9-6", // exits first
                        "A-GBPUSD-9-3"),
                ids(book.inTimeOrder(Scenario.A)));
        assertTrue(book.inTimeOrder(Scenario.C).isEmpty());
    }

    @Test
    void aRowHasTheTimesOfItsBars() {
        Trade trade = TradeBook.of(List.of(log(Scenario.A, "EURUSD", "4-9")))
                .inFileOrder()
                .getFirst();

        assertEquals(4 * MINUTE, trade.signalTimeUtc());
        assertEquals(5 * MINUTE, trade.fillTimeUtc());
        assertEquals(9 * MINUTE, trade.exitTimeUtc());
        assertTrue(trade.targetPips().isEmpty());
        assertEquals("because", trade.reasons());
        assertEquals(MarketRegime.HIGH_SPIKE, trade.regime());
    }

    /// Trades written as "signal bar-exit bar".
    private static TradeLog log(Scenario scenario, String symbol, String... trades) {
        long[] barTimeUtc = new long[20];
        for (int bar = 0; bar < barTimeUtc.length; bar++) {
            barTimeUtc[bar] = bar * MINUTE;
        }
        Instrument instrument = Instruments.standard().get(symbol);
        TradeLog log = new TradeLog(instrument, scenario, 1.0, List.of("trend"), barTimeUtc);
        int because = log.addReasonText("because");
        for (String trade : trades) {
            int dash = trade.indexOf('-');
            int signalBar = Integer.parseInt(trade.substring(0, dash));
            int exitBar = Integer.parseInt(trade.substring(dash + 1));
            log.add(
                    new TradeLog.Entry(1, 0, signalBar, 1, 1.1, 20, Double.NaN, 0, 0.5, because),
                    new TradeLog.Exit(exitBar, 1.2, 0.5, ExitReason.TP, (byte) MarketRegime.HIGH_SPIKE.ordinal()));
        }
        return log;
    }

    private static List<String> ids(List<Trade> trades) {
        return trades.stream().map(Trade::orderId).toList();
    }
}
