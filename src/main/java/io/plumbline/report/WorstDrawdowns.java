package io.plumbline.report;

import io.plumbline.core.NumberText;
import io.plumbline.stats.DrawdownPeriod;
import io.plumbline.stats.ScenarioMetrics;
import java.time.LocalDate;
import java.util.List;

/// The ten deepest drawdowns of each scenario.
final class WorstDrawdowns {

    private static final int MOST = 10;

    private WorstDrawdowns() {}

    /// The deepest drawdowns of a scenario, deepest first: of its account, or of its pips if there is none.
    static List<DrawdownPeriod> of(ScenarioMetrics metrics, int most) {
        return DrawdownPeriod.worst(
                metrics.daily().hasReturns()
                        ? DrawdownPeriod.of(metrics.daily())
                        : DrawdownPeriod.ofPips(metrics.daily()),
                most);
    }

    static void write(Html html, Report report) {
        html.open("section").leaf("h2", "Worst drawdowns");
        html.leaf("p", "On closes of trading days; days are calendar days.", "class", "note");
        html.open("div", "class", "columns");
        report.scenarios().forEach(metrics -> writeTable(html, metrics));
        html.close().close();
    }

    private static void writeTable(Html html, ScenarioMetrics metrics) {
        boolean returns = metrics.daily().hasReturns();
        html.open("table", "class", "drawdowns s-" + metrics.scenario());
        html.leaf(
                "caption",
                "Scenario " + metrics.scenario() + ", " + metrics.scenario().words() + " costs");
        html.open("thead").open("tr");
        html.leaf("th", returns ? "Depth" : "Depth, pips", "scope", "col", "class", "num");
        html.leaf("th", "From", "scope", "col").leaf("th", "Lowest", "scope", "col");
        html.leaf("th", "Regained", "scope", "col").leaf("th", "Days", "scope", "col", "class", "num");
        html.close().close().open("tbody");
        for (DrawdownPeriod period : of(metrics, MOST)) {
            String depth =
                    returns ? NumberText.of(period.depth() * 100, 2) + "\u00A0%" : NumberText.pips(period.depth());
            html.open("tr").leaf("td", depth, "class", "num");
            html.leaf("td", period.start().toString())
                    .leaf("td", period.valley().toString());
            html.leaf("td", period.end().map(LocalDate::toString).orElse("not yet"));
            html.leaf("td", NumberText.count(period.days()), "class", "num").close();
        }
        html.close().close();
    }
}
