package io.plumbline.report;

import io.plumbline.core.NumberText;
import io.plumbline.stats.MonthTable;
import io.plumbline.stats.PeriodResult;
import io.plumbline.stats.ScenarioMetrics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Results by year and month, one grid per scenario in pips and one in percent, tinted by how good or bad the month
/// was.
final class MonthGrid {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final Html html;
    private final boolean returns;
    private final double most;

    private MonthGrid(Html html, boolean returns, List<MonthTable> tables) {
        this.html = html;
        this.returns = returns;
        this.most = tables.stream()
                .flatMap(table -> table.years().stream())
                .flatMap(year -> year.months().stream())
                .flatMap(Optional::stream)
                .mapToDouble(month -> Math.abs(value(month)))
                .max()
                .orElse(1);
    }

    static void write(Html html, Report report) {
        List<ScenarioMetrics> scenarios = report.scenarios();
        List<MonthTable> tables = scenarios.stream()
                .map(metrics -> MonthTable.of(metrics.daily()))
                .toList();
        html.open("section").leaf("h2", "Months");
        html.leaf("p", "By the trading day on which trades closed.", "class", "note");
        if (scenarios.stream().anyMatch(metrics -> metrics.daily().hasReturns())) {
            MonthGrid grid = new MonthGrid(html, true, tables);
            for (int i = 0; i < tables.size(); i++) {
                grid.writeTable("Return by month, %", scenarios.get(i), tables.get(i));
            }
        }
        MonthGrid grid = new MonthGrid(html, false, tables);
        for (int i = 0; i < tables.size(); i++) {
            grid.writeTable("Net pips by month", scenarios.get(i), tables.get(i));
        }
        html.close();
    }

    private void writeTable(String caption, ScenarioMetrics metrics, MonthTable table) {
        html.open("table", "class", "months s-" + metrics.scenario());
        html.leaf(
                "caption",
                caption + ", scenario " + metrics.scenario() + ", "
                        + metrics.scenario().words() + " costs");
        html.open("thead").open("tr").leaf("th", "Year", "scope", "col");
        MONTHS.forEach(month -> html.leaf("th", month, "scope", "col", "class", "num"));
        html.leaf("th", "Year", "scope", "col", "class", "num").close().close().open("tbody");
        table.years().forEach(this::writeYear);
        html.close().close();
    }

    private void writeYear(MonthTable.Year year) {
        html.open("tr").leaf("th", Integer.toString(year.year()), "scope", "row");
        for (Optional<PeriodResult> month : year.months()) {
            if (month.isEmpty()) {
                html.leaf("td", "", "class", "num");
                continue;
            }
            double value = value(month.get());
            double strength = (8 + Math.abs(value) / Math.max(most, Double.MIN_NORMAL) * 62) / 100;
            html.leaf("td", text(value), "class", value < 0 ? "num loss" : "num gain", "style", tint(value, strength));
        }
        double sum = value(year.total());
        html.leaf("td", text(sum), "class", sum < 0 ? "num sum neg" : "num sum").close();
    }

    private double value(PeriodResult result) {
        return returns ? result.returns().orElse(0) * 100 : result.pips();
    }

    private String text(double value) {
        return NumberText.of(value, returns ? 1 : 0);
    }

    /// The browser mixes the tint with the paper, be it light or dark; for the PDF it is mixed here.
    private String tint(double value, double strength) {
        if (!html.isPaper()) {
            return String.format(Locale.ROOT, "--strength:%.0f%%", strength * 100);
        }
        int[] ink = value < 0 ? new int[] {0xd0, 0x63, 0x3f} : new int[] {0x2a, 0x8f, 0xbd};
        return String.format(
                "background-color:#%02x%02x%02x",
                mixed(ink[0], strength), mixed(ink[1], strength), mixed(ink[2], strength));
    }

    private static int mixed(int ink, double strength) {
        return (int) Math.round(255 + (ink - 255) * strength);
    }
}
