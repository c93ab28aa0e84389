package io.plumbline.report;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.stats.Metric;
import io.plumbline.stats.ScenarioMetrics;
import java.util.List;

/// A table with one row per number and one column per scenario.
final class ScenarioTable {

    private final Html html;

    private ScenarioTable(Html html) {
        this.html = html;
    }

    /// Opens a table; rows follow, then [#end()].
    static ScenarioTable open(Html html, String caption, List<Scenario> scenarios) {
        html.open("table", "class", "by-scenario").leaf("caption", caption);
        html.open("thead").open("tr").leaf("td", "");
        for (Scenario scenario : scenarios) {
            html.open("th", "scope", "col", "class", "num s-" + scenario, "title", scenario.words());
            html.text(scenario.name()).close();
        }
        html.close().close().open("tbody");
        return new ScenarioTable(html);
    }

    /// A row.
    ///
    /// @param values one per scenario, in the order of the columns
    void row(String label, List<String> values) {
        html.open("tr");
        writeRow(label, values);
    }

    /// A figure; its formula shows when the pointer rests on its name.
    void row(Metric metric, List<ScenarioMetrics> scenarios) {
        html.open("tr").open("th", "scope", "row", "title", metric.meaning());
        html.text(metric.label()).close();
        for (ScenarioMetrics metrics : scenarios) {
            html.leaf("td", metric.text(metrics), "class", metric.losing(metrics) ? "num neg" : "num");
        }
        html.close();
    }

    /// A row that is a part of the one above it.
    void detail(String label, List<String> values) {
        html.open("tr", "class", "detail");
        writeRow(label, values);
    }

    private void writeRow(String label, List<String> values) {
        html.leaf("th", label, "scope", "row");
        values.forEach(value -> number(html, value));
        html.close();
    }

    /// Closes the table.
    void end() {
        html.close().close();
    }

    /// A cell with a number in it, marked if it is negative.
    static void number(Html html, String value) {
        html.leaf("td", value, "class", value.startsWith(NumberText.MINUS) ? "num neg" : "num");
    }
}
