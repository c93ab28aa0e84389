package io.plumbline.report;

import io.plumbline.core.ExitReason;
import io.plumbline.core.MarketRegime;
import io.plumbline.core.NumberText;
import io.plumbline.core.Side;
import io.plumbline.stats.Breakdown;
import io.plumbline.stats.GroupLine;
import io.plumbline.stats.ScenarioMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table per breakdown: one row per group, and per scenario its trades, net pips, win rate and expectancy.
final class GroupTables {

    private static final List<String> COLUMNS = List.of("Trades", "Net pips", "Win rate", "Per trade");

    private GroupTables() {}

    static void write(Html html, Report report) {
        html.open("section").leaf("h2", "Where the result comes from");
        html.leaf("p", "Net pips and pips per trade are after costs.", "class", "note");
        for (Breakdown breakdown : Breakdown.values()) {
            if (breakdown == Breakdown.MONTH) {
                // Many rows, and the grid of months has told the essence.
                html.open("details").leaf("summary", "Every month");
                writeTable(html, breakdown, report.scenarios());
                html.close();
            } else {
                writeTable(html, breakdown, report.scenarios());
            }
        }
        html.close();
    }

    private static void writeTable(Html html, Breakdown breakdown, List<ScenarioMetrics> scenarios) {
        List<Map<String, GroupLine>> lines = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        for (ScenarioMetrics metrics : scenarios) {
            List<GroupLine> own = metrics.breakdowns().getOrDefault(breakdown, List.of());
            merge(groups, own);
            lines.add(own.stream().collect(Collectors.toMap(GroupLine::group, Function.identity())));
        }
        html.open("table", "class", "groups").leaf("caption", caption(breakdown));
        writeHead(html, breakdown, scenarios);
        html.open("tbody");
        for (String group : groups) {
            html.open("tr").leaf("th", label(breakdown, group), "scope", "row");
            lines.forEach(byGroup -> writeCells(html, byGroup.get(group)));
            html.close();
        }
        html.close().close();
    }

    private static void writeHead(Html html, Breakdown breakdown, List<ScenarioMetrics> scenarios) {
        html.open("colgroup").empty("col", "class", "group").close();
        for (int i = 0; i < scenarios.size(); i++) {
            html.open("colgroup");
            COLUMNS.forEach(column -> html.empty("col", "class", column.equals("Net pips") ? "wide" : "narrow"));
            html.close();
        }
        html.open("thead").open("tr");
        html.leaf("th", capital(breakdown.words()), "scope", "col", "rowspan", "2");
        for (ScenarioMetrics metrics : scenarios) {
            String text = metrics.scenario() + " " + metrics.scenario().words();
            html.leaf("th", text, "scope", "colgroup", "colspan", "4", "class", "s-" + metrics.scenario());
        }
        html.close().open("tr");
        for (int i = 0; i < scenarios.size(); i++) {
            COLUMNS.forEach(column -> html.leaf("th", column, "scope", "col", "class", "num"));
        }
        html.close().close();
    }

    private static void writeCells(Html html, @Nullable GroupLine line) {
        if (line == null) {
            COLUMNS.forEach(_ -> ScenarioTable.number(html, NumberText.NONE));
            return;
        }
        ScenarioTable.number(html, NumberText.count(line.trades()));
        ScenarioTable.number(html, NumberText.of(line.netPips(), 1));
        ScenarioTable.number(html, NumberText.percent(line.winRate()));
        ScenarioTable.number(html, NumberText.of(line.expectancyPips(), 2));
    }

    /// Adds the groups that are missing, each behind the one it follows in its own list, so that the order stays
    /// natural when a scenario lacks a group.
    static void merge(List<String> groups, List<GroupLine> more) {
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

    private static String caption(Breakdown breakdown) {
        return switch (breakdown) {
            case HOUR, WEEKDAY, MONTH -> "By " + breakdown.words() + " of the fill, UTC";
            case REGIME -> "By market regime before the exit";
            default -> "By " + breakdown.words();
        };
    }

    private static String label(Breakdown breakdown, String group) {
        return switch (breakdown) {
            case SIDE -> capital(Side.valueOf(group).name().toLowerCase(Locale.ROOT));
            case EXIT_REASON -> capital(ExitReason.valueOf(group).words());
            case REGIME -> regime(group);
            default -> group;
        };
    }

    private static String regime(String text) {
        for (MarketRegime regime : MarketRegime.values()) {
            if (regime.text().equals(text)) {
                String volatility = capital(regime.volatility().toLowerCase(Locale.ROOT)) + " volatility";
                return volatility + (regime.spike() ? ", spike" : "");
            }
        }
        return text;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
