package io.plumbline.report;

import io.plumbline.config.JsonRecords;
import io.plumbline.config.JsonText;
import io.plumbline.core.Trade;
import io.plumbline.dataset.DataPassport;
import io.plumbline.stats.ReferenceMetrics;
import io.plumbline.stats.ReferenceReport;
import io.plumbline.stats.RunResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A run's numbers as a tree of maps and lists.
///
/// `metrics` and `summary` have the reference's keys and numbers, so that its tools can read them. The other keys
/// are ours: snake case, units in the names, fractions (not percent), times in UTC. Undefined numbers are null.
final class ReportJson {

    private ReportJson() {}

    static Map<String, Object> tree(Report report) {
        RunResult result = report.result();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("metrics", metrics(result.reference()));
        tree.put("summary", summary(result.trades().inFileOrder()));
        tree.put("run", run(report));
        tree.put("data", result.bars().stream().map(bars -> data(bars, report)).toList());
        tree.put("portfolio", PortfolioJson.portfolio(report.scenarios()));
        tree.put("funnel", PortfolioJson.funnels(result.funnels()));
        tree.put("warnings", result.warnings());
        return tree;
    }

    private static Map<String, Object> metrics(ReferenceReport reference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("by_regime", groups(reference.byRegime()));
        tree.put("by_scenario", groups(reference.byScenario()));
        tree.put("by_strategy", groups(reference.byStrategy()));
        tree.put("by_symbol", groups(reference.bySymbol()));
        tree.put("overall", numbers(reference.overall()));
        return tree;
    }

    private static Map<String, Object> groups(SortedMap<String, ReferenceMetrics> groups) {
        Map<String, Object> tree = new LinkedHashMap<>();
        groups.forEach((name, metrics) -> tree.put(name, numbers(metrics)));
        return tree;
    }

    private static Map<String, Object> numbers(ReferenceMetrics metrics) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("cvar_95", metrics.cvar95());
        tree.put("expectancy", metrics.expectancy());
        tree.put("max_drawdown", metrics.maxDrawdown());
        tree.put("max_loss_streak", metrics.maxLossStreak());
        tree.put("max_win_streak", metrics.maxWinStreak());
        // Infinite without losses, which JSON has no number for: null.
        tree.put("profit_factor", metrics.profitFactor());
        tree.put("trades", metrics.trades());
        return tree;
    }

    private static Map<String, Object> summary(List<Trade> trades) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("scenarios", sortedNames(trades, trade -> trade.scenario().name()));
        tree.put("strategies", sortedNames(trades, Trade::strategy));
        tree.put("symbols", sortedNames(trades, Trade::symbol));
        tree.put("total_trades", trades.size());
        return tree;
    }

    private static List<String> sortedNames(List<Trade> trades, Function<Trade, String> name) {
        return trades.stream().map(name).distinct().sorted().toList();
    }

    private static Map<String, Object> run(Report report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", report.title());
        tree.put("config_name", report.configName());
        tree.put("engine_version", report.engineVersion());
        tree.put("created_utc", UtcText.second(report.createdUtc()));
        tree.put("id", report.label().id().stream().boxed().findFirst());
        tree.put("name", report.label().name());
        tree.put("notes", report.label().notes());
        tree.put("tags", report.label().tags());
        return tree;
    }

    private static Map<String, @Nullable Object> data(RunResult.BarsUsed bars, Report report) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("symbol", bars.symbol());
        tree.put("file", bars.file());
        tree.put("timeframe", bars.timeframe().name());
        tree.put("bars", bars.count());
        tree.put("first_utc", UtcText.second(bars.firstUtc()));
        tree.put("last_utc", UtcText.second(bars.lastUtc()));
        tree.put("sha256", bars.sha256());
        DataPassport passport = report.passports().get(bars.symbol());
        if (passport != null) {
            tree.put("passport", JsonText.parse(JsonRecords.of(passport)));
        }
        return tree;
    }
}
