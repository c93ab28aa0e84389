package io.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.JsonText;
import io.plumbline.core.Refusal;
import io.plumbline.core.Scenario;
import io.plumbline.core.TradeBook;
import io.plumbline.stats.ReferenceMetrics;
import io.plumbline.stats.ReferenceReport;
import io.plumbline.stats.RunResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    @Test
    void metricsAndSummaryHaveTheReferencesKeysInItsOrder() throws Exception {
        @Nullable Object tree = parsed(Sample.run(3_000));

        assertEquals(
                "[by_regime, by_scenario, by_strategy, by_symbol, overall]",
                map(at(tree, "metrics")).keySet().toString());
        assertEquals(
                "[cvar_95, expectancy, max_drawdown, max_loss_streak, max_win_streak, profit_factor, trades]",
                map(at(tree, "metrics", "overall")).keySet().toString());
        assertEquals(
                "[scenarios, strategies, symbols, total_trades]",
                map(at(tree, "summary")).keySet().toString());
        assertEquals(List.of("A", "B", "C"), at(tree, "summary", "scenarios"));
        assertEquals(List.of("EURUSD"), at(tree, "summary", "symbols"));
    }

    @Test
    void numbersAreThoseOfTheResult() throws Exception {
        RunResult result = Sample.run(3_000);
        @Nullable Object tree = parsed(result);

        assertEquals(result.trades().size(), at(tree, "summary", "total_trades"));
        assertEquals(result.reference().overall().expectancy(), at(tree, "metrics", "overall", "expectancy"));
        assertEquals(result.reference().overall().cvar95(), at(tree, "metrics", "overall", "cvar_95"));
        assertEquals(
                Sample.scenario(result, Scenario.B).performance().netPips(),
                at(tree, "portfolio", "B", "performance", "net_pips"));
        assertEquals("USD", at(tree, "portfolio", "C", "account", "currency"));
        assertEquals("2025-06-01 12:34:56", at(tree, "run", "created_utc"));
    }

    @Test
    void infiniteProfitFactorIsNull() {
        ReferenceMetrics onlyWins = new ReferenceMetrics(3, 5.0, Double.POSITIVE_INFINITY, 0, 4.0, 3, 0);
        ReferenceReport reference = new ReferenceReport(
                onlyWins, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(Map.of("A", onlyWins)));

        @Nullable
        Object tree = parsed(new RunResult(
                TradeBook.ofRows(List.of()), reference, Map.of(), Map.of(), List.of(), List.of("careful")));

        assertTrue(map(at(tree, "metrics", "overall")).containsKey("profit_factor"));
        assertNull(at(tree, "metrics", "overall", "profit_factor"));
        assertNull(at(tree, "metrics", "by_scenario", "A", "profit_factor"));
        assertEquals(List.of("careful"), at(tree, "warnings"));
    }

    @Test
    void funnelCountsWhatWasSeenAndRefused() throws Exception {
        RunResult result = Sample.runWithoutTrades();
        @Nullable Object tree = parsed(result);

        assertEquals(0, at(tree, "funnel", "A", "orders_created"));
        assertEquals(0, at(tree, "funnel", "A", "orders_skipped_by_code", Refusal.CAPS.code()));
        assertEquals(0, at(tree, "funnel", "A", "strategies", "s1_trend_ema_atr_adx", "long_bars"));
        assertNotNull(at(tree, "funnel", "A", "strategies", "s1_trend_ema_atr_adx", "nan_skip_bars"));
        assertEquals(Map.of(), at(tree, "metrics", "by_symbol"));
    }

    private static @Nullable Object parsed(RunResult result) {
        return JsonText.parse(JsonText.of(ReportJson.tree(Sample.report(result))));
    }

    private static @Nullable Object at(@Nullable Object tree, String... path) {
        @Nullable Object value = tree;
        for (String key : path) {
            value = map(value).get(key);
        }
        return value;
    }

    private static Map<?, ?> map(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map ? map : Map.of();
    }
}
