package io.plumbline.report;

import io.plumbline.core.Scenario;
import io.plumbline.stats.Metric;
import io.plumbline.stats.Metric.Group;
import io.plumbline.stats.ScenarioMetrics;
import java.util.List;

/// The key figures: one table per chapter of the catalogue, one column per scenario.
final class KeyFigures {

    private KeyFigures() {}

    static void write(Html html, Report report) {
        html.open("section").leaf("h2", "Key figures").open("div", "class", "columns");
        boolean accounts =
                report.scenarios().stream().anyMatch(one -> one.account().isPresent());
        for (Group group : Group.values()) {
            if (accounts || !group.needsAccount()) {
                writeTable(html, group, report.scenarios());
            }
        }
        if (report.result().trades().size() > 0) {
            CostWaterfall.of(html, report).writeTable();
        }
        html.close().close();
    }

    private static void writeTable(Html html, Group group, List<ScenarioMetrics> scenarios) {
        List<Scenario> columns =
                scenarios.stream().map(ScenarioMetrics::scenario).toList();
        List<Metric> rows =
                Metric.all().stream().filter(metric -> metric.group() == group).toList();
        if (rows.isEmpty()) {
            return;
        }
        ScenarioTable table = ScenarioTable.open(html, group.words(), columns);
        rows.forEach(metric -> table.row(metric, scenarios));
        table.end();
    }
}
