package io.plumbline.report;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.stats.MonthTable;
import io.plumbline.stats.MonthTable.Year;
import io.plumbline.stats.ScenarioMetrics;
import java.util.ArrayList;
import java.util.List;

/// Results at the end of each year, as bars and as a table.
final class Years {

    private static final int HEIGHT = 190;

    private Years() {}

    static void write(Html html, Report report) {
        List<ScenarioMetrics> scenarios = report.scenarios();
        List<MonthTable> tables = scenarios.stream()
                .map(metrics -> MonthTable.of(metrics.daily()))
                .toList();
        boolean returns = scenarios.stream().anyMatch(metrics -> metrics.daily().hasReturns());
        html.open("section").leaf("h2", "Years");
        writeBars(html, scenarios, tables, returns);
        writeTable(html, scenarios, tables, returns);
        html.close();
    }

    private static double value(Year year, boolean returns) {
        return returns ? year.total().returns().orElse(0) : year.total().pips();
    }

    private static void writeBars(
            Html html, List<ScenarioMetrics> scenarios, List<MonthTable> tables, boolean returns) {
        double low = 0;
        double high = 0;
        for (MonthTable table : tables) {
            for (Year year : table.years()) {
                low = Math.min(low, value(year, returns));
                high = Math.max(high, value(year, returns));
            }
        }
        String caption = returns ? "Return of the account by year" : "Net result by year, pips";
        List<Year> years = tables.getFirst().years();
        html.open("figure").leaf("figcaption", caption);
        Panels panels = new Panels(html, years.size(), HEIGHT, low, high);
        panels.open(caption + ", by scenario", returns ? panels::percent : panels::plain);
        for (int year = 0; year < years.size(); year++) {
            double slot = Math.min(panels.width() / scenarios.size(), 70);
            double left = panels.left(year) + (panels.width() - slot * scenarios.size()) / 2;
            for (int i = 0; i < scenarios.size(); i++) {
                double value = value(tables.get(i).years().get(year), returns);
                panels.bar("bar s-" + scenarios.get(i).scenario(), left + slot * (i + 0.08), slot * 0.84, 0, value);
            }
            String name = Integer.toString(years.get(year).year());
            panels.text(name, "panel", panels.left(year) + panels.width() / 2, panels.bottom() + 24);
        }
        panels.close();
        html.close();
    }

    private static void writeTable(
            Html html, List<ScenarioMetrics> scenarios, List<MonthTable> tables, boolean returns) {
        List<Scenario> columns =
                scenarios.stream().map(ScenarioMetrics::scenario).toList();
        html.open("div", "class", "columns");
        ScenarioTable pips = ScenarioTable.open(html, "End of year, net pips", columns);
        rows(pips, tables, false);
        pips.end();
        if (returns) {
            ScenarioTable percent = ScenarioTable.open(html, "End of year, return", columns);
            rows(percent, tables, true);
            percent.end();
        }
        html.close();
    }

    private static void rows(ScenarioTable table, List<MonthTable> tables, boolean returns) {
        List<Year> years = tables.getFirst().years();
        for (int i = 0; i < years.size(); i++) {
            List<String> values = new ArrayList<>();
            for (MonthTable one : tables) {
                Year year = one.years().get(i);
                values.add(
                        returns
                                ? NumberText.percent(year.total().returns())
                                : NumberText.pips(year.total().pips()));
            }
            table.row(Integer.toString(years.get(i).year()), values);
        }
    }
}
