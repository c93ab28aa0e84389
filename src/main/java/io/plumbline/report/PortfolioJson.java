package io.plumbline.report;

import io.plumbline.core.Funnel;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.stats.AccountResult;
import io.plumbline.stats.GroupLine;
import io.plumbline.stats.Metric;
import io.plumbline.stats.Performance;
import io.plumbline.stats.ScenarioMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The part of `report.json` that is ours: each scenario as a portfolio, and the way from bars to trades.
final class PortfolioJson {

    private static final double MILLIS_PER_DAY = Duration.ofDays(1).toMillis();

    private PortfolioJson() {}

    /// Per scenario: its performance, its breakdowns, its account.
    static Map<String, Object> portfolio(List<ScenarioMetrics> scenarios) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (ScenarioMetrics metrics : scenarios) {
            Map<String, Object> scenario = new LinkedHashMap<>();
            scenario.put("performance", performance(metrics.performance()));
            scenario.put("account", metrics.account().map(PortfolioJson::account));
            scenario.put("figures", Metric.values(metrics));
            Map<String, Object> breakdowns = new LinkedHashMap<>();
            metrics.breakdowns().forEach((breakdown, lines) -> {
                String key = "by_" + breakdown.name().toLowerCase(Locale.ROOT);
                breakdowns.put(key, lines.stream().map(PortfolioJson::line).toList());
            });
            scenario.put("breakdowns", breakdowns);
            tree.put(metrics.scenario().name(), scenario);
        }
        return tree;
    }

    /// Per scenario: what the strategies saw, and which orders were created or refused.
    static Map<String, Object> funnels(Map<Scenario, Funnel> funnels) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Scenario scenario : Scenario.values()) {
            Funnel funnel = funnels.get(scenario);
            if (funnel != null) {
                tree.put(scenario.name(), funnel(funnel));
            }
        }
        return tree;
    }

    private static Map<String, Object> performance(Performance performance) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("trades", performance.trades());
        tree.put("net_pips", performance.netPips());
        tree.put("gross_pips", performance.grossPips());
        tree.put("cost_pips", performance.costPips());
        tree.put("win_rate_fraction", performance.winRate());
        tree.put("average_win_pips", performance.averageWinPips());
        tree.put("average_loss_pips", performance.averageLossPips());
        tree.put("payoff_ratio", performance.payoff());
        tree.put("expectancy_pips", performance.expectancyPips());
        tree.put("profit_factor", performance.profitFactor());
        tree.put("sharpe", performance.sharpe());
        tree.put("sortino", performance.sortino());
        tree.put("calmar", performance.calmar());
        tree.put("max_drawdown_pips", performance.maxDrawdownPips());
        tree.put("longest_drawdown_days", performance.longestDrawdown().toMillis() / MILLIS_PER_DAY);
        tree.put("exposure_fraction", performance.exposure());
        tree.put("average_bars_held", performance.averageBarsHeld());
        tree.put("break_even_cost_pips", performance.breakEvenCostPips());
        tree.put("cvar_95_pips", performance.cvar95Pips());
        tree.put("max_win_streak", performance.maxWinStreak());
        tree.put("max_loss_streak", performance.maxLossStreak());
        return tree;
    }

    private static Map<String, Object> account(AccountResult account) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("currency", account.settings().currency());
        tree.put("initial_equity", account.settings().initialEquity());
        tree.put("risk_fraction", account.settings().riskFraction());
        tree.put("compounding", account.settings().compounding());
        tree.put("final_equity", account.finalEquity());
        tree.put("return_fraction", account.returnFraction());
        tree.put("annual_return_fraction", account.annualReturnFraction());
        tree.put("max_drawdown_fraction", account.maxDrawdownFraction());
        tree.put("sharpe", account.sharpe());
        tree.put("sortino", account.sortino());
        tree.put("calmar", account.calmar());
        return tree;
    }

    private static Map<String, Object> line(GroupLine line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("group", line.group());
        tree.put("trades", line.trades());
        tree.put("net_pips", line.netPips());
        tree.put("gross_pips", line.grossPips());
        tree.put("cost_pips", line.costPips());
        tree.put("win_rate_fraction", line.winRate());
        tree.put("expectancy_pips", line.expectancyPips());
        tree.put("profit_factor", line.profitFactor());
        return tree;
    }

    private static Map<String, Object> funnel(Funnel funnel) {
        Map<String, Object> strategies = new LinkedHashMap<>();
        funnel.strategies().forEach(seen -> strategies.put(seen.strategy(), seen(seen)));
        Map<String, Object> refused = new LinkedHashMap<>();
        funnel.refused().forEach((refusal, orders) -> refused.put(refusal.code(), orders));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("strategies", strategies);
        tree.put("orders_created", funnel.ordersCreated());
        tree.put("orders_skipped", funnel.refusedTotal());
        tree.put("orders_skipped_by_code", refused);
        tree.put("open_at_end", funnel.openAtEnd());
        tree.put("extreme_cost_trades", funnel.extremeCosts());
        return tree;
    }

    private static Map<String, Object> seen(Funnel.Seen seen) {
        List<Map<String, Object>> states = new ArrayList<>();
        for (int i = 0; i < seen.bars().length; i++) {
            Signals.State state = seen.states().get(i);
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("sign", state.sign());
            tree.put("warming_up", state.warmingUp());
            tree.put("reasons", state.reasons());
            tree.put("bars", seen.bars()[i]);
            states.add(tree);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("long_bars", seen.longs());
        tree.put("short_bars", seen.shorts());
        tree.put("flat_bars", seen.flats());
        tree.put("nan_skip_bars", seen.warmingUp());
        tree.put("states", states);
        return tree;
    }
}
