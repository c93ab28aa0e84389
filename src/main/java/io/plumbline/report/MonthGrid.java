package io.plumbline.report;

import io.plumbline.core.NumberText;
import io.plumbline.stats.Breakdown;
import io.plumbline.stats.GroupLine;
import io.plumbline.stats.ScenarioMetrics;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// Net pips by year and month of the fill, one grid per scenario, tinted by how good or bad the month was.
final class MonthGrid {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private MonthGrid() {}

    static void write(Html html, Report report) {
        html.open("section").leaf("h2", "Months");
        double most = report.scenarios().stream()
                .flatMap(metrics -> months(metrics).stream())
                .mapToDouble(line -> Math.abs(line.netPips()))
                .max()
                .orElse(1);
        for (ScenarioMetrics metrics : report.scenarios()) {
            writeGrid(html, metrics, most);
        }
        html.close();
    }

    private static void writeGrid(Html html, ScenarioMetrics metrics, double most) {
        SortedMap<String, GroupLine[]> years = new TreeMap<>();
        for (GroupLine line : months(metrics)) {
            // Groups are named like "2024-03".
            int month = Integer.parseInt(line.group().substring(5)) - 1;
            years.computeIfAbsent(line.group().substring(0, 4), _ -> new GroupLine[MONTHS.size()])[month] = line;
        }
        html.open("table", "class", "months s-" + metrics.scenario());
        html.leaf(
                "caption",
                "Net pips by month, scenario " + metrics.scenario() + ", "
                        + metrics.scenario().words() + " costs");
        html.open("thead").open("tr").leaf("th", "Year", "scope", "col");
        MONTHS.forEach(month -> html.leaf("th", month, "scope", "col", "class", "num"));
        html.leaf("th", "Year", "scope", "col", "class", "num").close().close().open("tbody");
        years.forEach((year, lines) -> writeYear(html, year, lines, most));
        html.close().close();
    }

    private static void writeYear(Html html, String year, GroupLine[] lines, double most) {
        html.open("tr").leaf("th", year, "scope", "row");
        double sum = 0;
        for (GroupLine line : lines) {
            if (line == null) {
                html.leaf("td", "", "class", "num");
                continue;
            }
            sum += line.netPips();
            String sign = line.netPips() < 0 ? "num loss" : "num gain";
            double strength = Math.abs(line.netPips()) / Math.max(most, Double.MIN_NORMAL);
            html.leaf(
                    "td",
                    NumberText.of(line.netPips(), 0),
                    "class",
                    sign,
                    "style",
                    String.format(Locale.ROOT, "--strength:%.0f%%", 8 + strength * 62));
        }
        html.leaf("td", NumberText.of(sum, 0), "class", sum < 0 ? "num sum neg" : "num sum");
        html.close();
    }

    private static List<GroupLine> months(ScenarioMetrics metrics) {
        return metrics.breakdowns().getOrDefault(Breakdown.MONTH, List.of());
    }
}
