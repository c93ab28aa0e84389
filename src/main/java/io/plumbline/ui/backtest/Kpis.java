package io.plumbline.ui.backtest;

import io.plumbline.stats.Metric;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.stats.TradeMetric;
import java.util.List;

/// The nine numbers at the head of a result, from what was earned to what it would take to lose it.
final class Kpis {

    private static final List<Metric> SHOWN = List.of(
            TradeMetric.NET_PIPS,
            TradeMetric.EXPECTANCY_PIPS,
            TradeMetric.WIN_RATE,
            TradeMetric.PROFIT_FACTOR,
            TradeMetric.MAX_DRAWDOWN_PIPS,
            TradeMetric.SHARPE,
            TradeMetric.TRADES,
            TradeMetric.COST_PIPS,
            TradeMetric.BREAK_EVEN_COST_PIPS);

    private Kpis() {}

    static List<Kpi> of(RunResult result) {
        List<ScenarioMetrics> scenarios = RunSummary.inOrder(result);
        return SHOWN.stream().map(metric -> kpi(metric, scenarios)).toList();
    }

    private static Kpi kpi(Metric metric, List<ScenarioMetrics> scenarios) {
        return new Kpi(
                metric.title(),
                metric.unit().isEmpty() ? "ratio" : metric.unit(),
                metric.meaning(),
                scenarios.stream()
                        .map(metrics -> new Kpi.Value(
                                metrics.scenario().name(),
                                metrics.scenario().ordinal(),
                                metric.text(metrics),
                                metric.losing(metrics)))
                        .toList());
    }
}
