package io.plumbline.ui.backtest;

import io.plumbline.core.NumberText;
import io.plumbline.stats.CostBreakdown;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.stats.TradeMetric;
import io.plumbline.ui.chart.Tone;
import io.plumbline.ui.chart.Waterfall;
import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.Sheet.Cell;
import io.plumbline.ui.common.Sheet.Column;
import io.plumbline.ui.common.Sheet.Kind;
import io.plumbline.ui.common.Sheet.Row;
import io.plumbline.ui.common.Sheet.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The way from gross to net in every scenario, as waterfalls and as a sheet.
record RunCosts(List<Waterfall> waterfalls, Sheet sheet) {

    static RunCosts of(RunResult result, List<ScenarioMetrics> scenarios) {
        List<CostBreakdown> costs = scenarios.stream()
                .map(metrics -> CostBreakdown.of(metrics.scenario(), result.trades()))
                .toList();
        return new RunCosts(costs.stream().map(RunCosts::waterfall).toList(), sheet(costs, scenarios));
    }

    private static Waterfall waterfall(CostBreakdown costs) {
        return new Waterfall(
                GroupSheets.scenarioWords(costs.scenario()),
                Tone.curve(costs.scenario().ordinal()),
                List.of(
                        new Waterfall.Step("Gross", costs.grossPips(), true),
                        new Waterfall.Step("Spread", -costs.spreadPips(), false),
                        new Waterfall.Step("Slippage", -costs.slippagePips(), false),
                        new Waterfall.Step("Net", costs.netPips(), true)));
    }

    private static Sheet sheet(List<CostBreakdown> costs, List<ScenarioMetrics> scenarios) {
        List<Column> columns = new ArrayList<>(List.of(Column.name("Costs")));
        scenarios.forEach(metrics -> columns.add(new Column(
                GroupSheets.scenarioWords(metrics.scenario()),
                "",
                metrics.scenario().ordinal() + 1,
                "",
                Kind.NUMBER)));
        List<Row> rows = new ArrayList<>();
        rows.add(head("All trades, pips", costs.size()));
        rows.add(pips("Gross", "Sum of results at raw prices, before any costs.", costs, CostBreakdown::grossPips));
        rows.add(pips("Spread", "Half the spread at entry and again at exit.", costs, one -> -one.spreadPips()));
        rows.add(pips("Slippage", "Slippage at entry and at exit.", costs, one -> -one.slippagePips()));
        rows.add(pips("Net", "Gross − spread − slippage.", costs, CostBreakdown::netPips));
        rows.add(row(
                "Costs as share of gross",
                "(Spread + slippage) ÷ gross; undefined unless gross is positive.",
                costs,
                one -> one.grossPips() > 0 ? (one.spreadPips() + one.slippagePips()) / one.grossPips() : Double.NaN,
                NumberText::percent));
        rows.add(head("Per trade, pips", costs.size()));
        rows.add(perTrade("Gross", "Gross ÷ trades.", costs, CostBreakdown::grossPips));
        rows.add(perTrade("Spread", "Spread ÷ trades.", costs, one -> -one.spreadPips()));
        rows.add(perTrade("Slippage", "Slippage ÷ trades.", costs, one -> -one.slippagePips()));
        rows.add(perTrade("Net", "Net ÷ trades: the expectancy.", costs, CostBreakdown::netPips));
        List<Cell> breakEven = new ArrayList<>(List.of(Cell.name("Break-even cost", 0)));
        scenarios.forEach(metrics -> breakEven.add(new Cell(
                TradeMetric.BREAK_EVEN_COST_PIPS.text(metrics),
                TradeMetric.BREAK_EVEN_COST_PIPS.of(metrics),
                TradeMetric.BREAK_EVEN_COST_PIPS.losing(metrics))));
        rows.add(new Row(TradeMetric.BREAK_EVEN_COST_PIPS.meaning(), Style.PLAIN, breakEven));
        return new Sheet("Costs", false, columns, rows);
    }

    private static Row head(String title, int scenarios) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.name(title, 0)));
        for (int i = 0; i < scenarios; i++) {
            cells.add(Cell.blank());
        }
        return new Row("", Style.HEAD, cells);
    }

    private static Row pips(
            String title, String tip, List<CostBreakdown> costs, ToDoubleFunction<CostBreakdown> value) {
        return row(title, tip, costs, value, NumberText::pips);
    }

    private static Row perTrade(
            String title, String tip, List<CostBreakdown> costs, ToDoubleFunction<CostBreakdown> value) {
        return row(title, tip, costs, one -> value.applyAsDouble(one) / one.trades(), pips -> NumberText.of(pips, 2));
    }

    private interface Words {
        String of(double value);
    }

    private static Row row(
            String title, String tip, List<CostBreakdown> costs, ToDoubleFunction<CostBreakdown> value, Words words) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.name(title, 0)));
        for (CostBreakdown one : costs) {
            double number = value.applyAsDouble(one);
            boolean result = title.equals("Net") || title.equals("Gross");
            cells.add(Cell.number(words.of(number), number).losingIf(result && number < 0));
        }
        return new Row(tip, Style.PLAIN, cells);
    }
}
