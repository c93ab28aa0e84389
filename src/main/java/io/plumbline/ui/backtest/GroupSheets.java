package io.plumbline.ui.backtest;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.stats.Breakdown;
import io.plumbline.stats.GroupLine;
import io.plumbline.stats.GroupWords;
import io.plumbline.stats.Metric;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.stats.TradeMetric;
import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.Sheet.Cell;
import io.plumbline.ui.common.Sheet.Column;
import io.plumbline.ui.common.Sheet.Kind;
import io.plumbline.ui.common.Sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sheet per way of grouping trades: one row per group, all scenarios side by side; and one with a row per
/// scenario.
final class GroupSheets {

    private static final List<Breakdown> ORDER = List.of(
            Breakdown.STRATEGY,
            Breakdown.SYMBOL,
            Breakdown.REGIME,
            Breakdown.SIDE,
            Breakdown.EXIT_REASON,
            Breakdown.HOUR,
            Breakdown.WEEKDAY,
            Breakdown.MONTH);

    private static final List<Metric> FIGURES = List.of(
            TradeMetric.TRADES,
            TradeMetric.NET_PIPS,
            TradeMetric.WIN_RATE,
            TradeMetric.EXPECTANCY_PIPS,
            TradeMetric.PROFIT_FACTOR);

    private static final List<String> HEADINGS = List.of("Trades", "Net pips", "Win %", "Mean", "PF");

    private GroupSheets() {}

    static List<Sheet> of(List<ScenarioMetrics> scenarios) {
        return Stream.concat(
                        ORDER.stream().map(breakdown -> sheet(breakdown, scenarios)), Stream.of(byScenario(scenarios)))
                .toList();
    }

    private static Sheet sheet(Breakdown breakdown, List<ScenarioMetrics> scenarios) {
        List<String> groups = new ArrayList<>();
        List<Map<String, GroupLine>> lines = new ArrayList<>();
        for (ScenarioMetrics metrics : scenarios) {
            List<GroupLine> own = metrics.breakdowns().getOrDefault(breakdown, List.of());
            merge(groups, own);
            lines.add(own.stream().collect(Collectors.toMap(GroupLine::group, Function.identity())));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.name(GroupWords.capital(breakdown.words())));
        scenarios.forEach(metrics -> columns.addAll(figures(scenarioWords(metrics.scenario()), metrics.scenario())));
        List<Row> rows = new ArrayList<>();
        for (String group : groups) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.name(GroupWords.of(breakdown, group), rows.size()));
            lines.forEach(byGroup -> cells.addAll(cells(Optional.ofNullable(byGroup.get(group)))));
            rows.add(Row.of(cells));
        }
        return new Sheet(GroupWords.title(breakdown), true, columns, rows);
    }

    static String scenarioWords(Scenario scenario) {
        return scenario + " " + scenario.words();
    }

    private static List<Column> figures(String group, Scenario scenario) {
        return figures(group, scenario.ordinal() + 1);
    }

    private static List<Column> figures(String group, int colour) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < FIGURES.size(); i++) {
            Metric metric = FIGURES.get(i);
            Kind kind = metric == TradeMetric.NET_PIPS ? Kind.BAR : Kind.NUMBER;
            columns.add(new Column(HEADINGS.get(i), group, colour, metric.title() + ": " + metric.meaning(), kind));
        }
        return columns;
    }

    private static List<Cell> cells(Optional<GroupLine> found) {
        if (found.isEmpty()) {
            return HEADINGS.stream().map(_ -> Cell.none()).toList();
        }
        GroupLine line = found.get();
        return List.of(
                Cell.number(NumberText.count(line.trades()), line.trades()),
                Cell.number(NumberText.pips(line.netPips()), line.netPips()).losingIf(line.netPips() < 0),
                Cell.number(NumberText.of(line.winRate() * 100, 1), line.winRate()),
                Cell.number(NumberText.of(line.expectancyPips(), 2), line.expectancyPips()),
                new Cell(NumberText.fine(line.profitFactor()), line.profitFactor(), false));
    }

    private static Sheet byScenario(List<ScenarioMetrics> scenarios) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.name("Scenario"));
        columns.addAll(figures("", 0));
        List<Row> rows = new ArrayList<>();
        for (ScenarioMetrics metrics : scenarios) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.name(scenarioWords(metrics.scenario()), rows.size()));
            for (Metric metric : FIGURES) {
                OptionalDouble value = metric.of(metrics);
                cells.add(new Cell(
                        value.isPresent() ? metric.text(value.getAsDouble()) : NumberText.NONE,
                        value,
                        metric == TradeMetric.NET_PIPS && metric.losing(metrics)));
            }
            rows.add(Row.of(cells));
        }
        return new Sheet("By scenario", true, columns, rows);
    }

    /// Adds the groups that are missing, each behind the one it follows in its own list, so that the order stays
    /// natural when a scenario lacks a group.
    private static void merge(List<String> groups, List<GroupLine> more) {
        int behind = 0;
        for (GroupLine line : more) {
            int at = groups.indexOf(line.group());
            if (at < 0) {
                groups.add(behind++, line.group());
            } else {
                behind = at + 1;
            }
        }
    }
}
