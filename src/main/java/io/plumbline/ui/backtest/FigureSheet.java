package io.plumbline.ui.backtest;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.stats.Metric;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.Sheet.Cell;
import io.plumbline.ui.common.Sheet.Column;
import io.plumbline.ui.common.Sheet.Kind;
import io.plumbline.ui.common.Sheet.Row;
import io.plumbline.ui.common.Sheet.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Every figure of the catalogue in every scenario, chapter by chapter. Chapters of which nothing is defined are
/// left out.
final class FigureSheet {

    private FigureSheet() {}

    static Sheet of(List<ScenarioMetrics> scenarios) {
        List<Column> columns = new ArrayList<>(List.of(Column.name("Figure"), Column.name("Unit")));
        for (ScenarioMetrics metrics : scenarios) {
            Scenario scenario = metrics.scenario();
            columns.add(new Column(
                    GroupSheets.scenarioWords(scenario),
                    "",
                    scenario.ordinal() + 1,
                    "Scenario " + GroupSheets.scenarioWords(scenario) + " costs",
                    Kind.NUMBER));
        }
        List<Row> rows = new ArrayList<>();
        for (Metric.Group group : Metric.Group.values()) {
            List<Metric> figures = Metric.all().stream()
                    .filter(metric -> metric.group() == group)
                    .toList();
            boolean defined = figures.stream()
                    .anyMatch(metric ->
                            scenarios.stream().anyMatch(one -> metric.of(one).isPresent()));
            if (defined) {
                rows.add(head(group.words(), scenarios.size(), rows.size()));
                figures.forEach(metric -> rows.add(row(metric, scenarios, rows.size())));
            }
        }
        return new Sheet("All figures", false, columns, rows);
    }

    private static Row head(String title, int scenarios, int place) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.name(title, place), Cell.blank()));
        for (int i = 0; i < scenarios; i++) {
            cells.add(Cell.blank());
        }
        return new Row("", Style.HEAD, cells);
    }

    private static Row row(Metric metric, List<ScenarioMetrics> scenarios, int place) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.name(metric.title(), place));
        cells.add(Cell.name(metric.unit(), place));
        for (ScenarioMetrics metrics : scenarios) {
            OptionalDouble value = metric.of(metrics);
            cells.add(
                    value.isPresent()
                            ? new Cell(metric.text(metrics), value, metric.losing(metrics))
                            : new Cell(NumberText.NONE, value, false));
        }
        return new Row(metric.title() + "\n" + metric.meaning(), Style.PLAIN, cells);
    }
}
