package io.plumbline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricTest {

    private final ScenarioMetrics metrics = metrics(Optional.empty());

    @Test
    void everyFigureHasOneKeyAndOneTitleInItsChapter() {
        assertEquals(
                Metric.all().size(),
                Metric.all().stream().map(Metric::key).distinct().count());
        assertEquals(
                Metric.all().size(),
                Metric.all().stream()
                        .map(metric -> metric.group() + metric.title())
                        .distinct()
                        .count());
    }

    @Test
    void everyFigureTellsItsFormulaAndSource() {
        for (Metric metric : Metric.all()) {
            assertTrue(metric.key().matches("[a-z][a-z0-9_]*"), metric.key());
            assertFalse(metric.title().isBlank(), metric.key());
            assertTrue(metric.formula().length() > 10, metric.key());
            assertFalse(metric.source().isBlank(), metric.key());
        }
    }

    @Test
    void isFoundByItsKey() {
        assertEquals(Optional.of(TradeMetric.NET_PIPS), Metric.ofKey("net_pips"));
        assertEquals(Optional.empty(), Metric.ofKey("net_pops"));
    }

    @Test
    void keepsOnlyDefinedValuesForTheHistory() {
        Map<String, Double> values = Metric.values(metrics);

        assertEquals(10.0, values.getOrDefault("net_pips", 0.0), 1e-9);
        assertEquals(2.0, values.getOrDefault("trades", 0.0));
        assertFalse(values.containsKey("final_equity"));
    }

    @Test
    void writesTheValueAsItsKindIsWritten() {
        assertEquals("10.0", TradeMetric.NET_PIPS.text(metrics));
        assertEquals("50.0\u00a0%", TradeMetric.WIN_RATE.text(metrics));
        assertEquals("2.00", TradeMetric.PROFIT_FACTOR.text(metrics));
        assertEquals("2", TradeMetric.TRADES.text(metrics));
        assertEquals("–", AccountMetric.FINAL_EQUITY.text(metrics));
        assertEquals("1\u00a0d\u00a012\u00a0h", TradeMetric.LONGEST_DRAWDOWN_DAYS.text(1.5));
    }

    @Test
    void writesMoneyInTheCurrencyOfTheAccount() throws Exception {
        BarSeries bars = Sample.hourlyFromTo("2024-03-04T00:00", "2024-03-08T00:00");
        Account account = Account.of(
                new AccountSettings(10_000, "USD", 0.002, true),
                Map.of(Sample.US500, bars),
                Timeline.of(List.of(bars)));

        ScenarioMetrics inMoney = metrics(Optional.of(account.trade(List.of())));

        assertEquals("10,000\u00a0USD", AccountMetric.FINAL_EQUITY.text(inMoney));
        assertEquals("USD", AccountMetric.FINAL_EQUITY.unit(inMoney));
        assertEquals("10,000", AccountMetric.FINAL_EQUITY.text(10_000));
    }

    @Test
    void saysWhatSpeaksOfLosingMoney() {
        assertTrue(TradeMetric.NET_PIPS.losing(-0.1));
        assertFalse(TradeMetric.NET_PIPS.losing(0));
        assertTrue(TradeMetric.PROFIT_FACTOR.losing(0.99));
        assertFalse(TradeMetric.MAX_DRAWDOWN_PIPS.losing(-100));
    }

    private static ScenarioMetrics metrics(Optional<AccountResult> account) {
        List<Trade> trades = List.of(
                Sample.LONG.trade(20, "2024-03-05T10:00", "2024-03-05T12:00"),
                Sample.LONG.trade(-10, "2024-03-06T10:00", "2024-03-06T12:00"));
        Timeline timeline = Timeline.of(List.of(Sample.hourlyFromTo("2024-03-04T00:00", "2024-03-08T00:00")));
        return ScenarioMetrics.of(Scenario.A, trades, timeline, account);
    }
}
