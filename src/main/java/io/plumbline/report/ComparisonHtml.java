package io.plumbline.report;

import io.plumbline.config.ConfigDiff;
import io.plumbline.core.EquityCurve;
import io.plumbline.core.NumberText;
import io.plumbline.core.Trade;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunComparison;
import io.plumbline.history.RunScenario;
import io.plumbline.stats.Comparison;
import io.plumbline.stats.Entrant;
import io.plumbline.stats.Metric;
import io.plumbline.stats.TradeMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// A comparison as one HTML page that needs nothing but itself, for the screen (light or dark) and for A4.
final class ComparisonHtml {

    /// Of each kind of differing trade, only so many are listed on the page; the CSV file holds all.
    private static final int MOST_TRADES = 20;

    private static final int EQUITY_HEIGHT = 330;
    private static final int DRAWDOWN_HEIGHT = 170;

    private final Html html;
    private final ComparisonReport report;
    private final RunComparison comparison;
    private final Comparison figures;

    private ComparisonHtml(Html html, ComparisonReport report) {
        this.html = html;
        this.report = report;
        this.comparison = report.comparison();
        this.figures = comparison.figures();
    }

    static String of(ComparisonReport report) {
        return new ComparisonHtml(Html.screen(), report).page("report.css", "comparison.css");
    }

    /// The same page for the PDF; see [ReportHtml#forPaper(Report)].
    static String forPaper(ComparisonReport report) {
        Html html = Html.paper(ReportHtml.resource("drawing.css") + ReportHtml.resource("comparison-drawing.css"));
        return new ComparisonHtml(html, report).page("paper.css", "comparison-paper.css");
    }

    private String page(String... styleSheets) {
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", ReportHtml.POLICY);
        html.leaf("title", report.title());
        for (String styleSheet : styleSheets) {
            html.style(ReportHtml.resource(styleSheet));
        }
        html.close().open("body").open("main");
        writeHead();
        writeCurves();
        writeMetrics();
        writeCorrelations();
        writeTrades();
        writeConfigs();
        DataCards.writeAll(html, comparison.entrants());
        html.open("footer").text("Plumbline " + report.engineVersion() + ", written ");
        html.text(UtcText.minute(report.createdUtc()) + " UTC").close();
        html.close().close().close();
        return html.page();
    }

    private void writeHead() {
        html.leaf("p", "Plumbline comparison", "class", "kicker");
        html.leaf("h1", report.title());
        html.open("table", "class", "entrants").open("thead").open("tr");
        for (String title : List.of("", "Run", "Scenario", "Run at, UTC", "Traded", "Config")) {
            html.leaf("th", title, "scope", "col");
        }
        html.close().close().open("tbody");
        for (int i = 0; i < comparison.entrants().size(); i++) {
            writeEntrant(i);
        }
        html.close().close();
        if (!figures.warnings().isEmpty()) {
            html.open("div", "class", "warnings")
                    .leaf("h2", "Mind when comparing")
                    .open("ul");
            figures.warnings().forEach(warning -> html.leaf("li", warning));
            html.close().close();
        }
    }

    private void writeEntrant(int index) {
        RunScenario entrant = comparison.entrants().get(index);
        RunCard card = entrant.run().card();
        html.open("tr").open("th", "scope", "row", "class", "c-" + index);
        html.leaf("span", "", "class", "swatch").leaf("b", entrant.label());
        if (index == figures.baseline()) {
            html.leaf("span", "baseline", "class", "mark");
        }
        html.close().open("td").text(card.name());
        if (!card.notes().isBlank()) {
            html.leaf("div", card.notes(), "class", "note");
        }
        html.close();
        html.leaf("td", entrant.scenario() + " " + entrant.scenario().words());
        html.leaf("td", UtcText.minute(card.started().toEpochMilli()));
        html.leaf("td", String.join(", ", card.symbols()) + " on " + card.timeframes());
        html.leaf("td", card.configName(), "class", "file").close();
    }

    private void writeCurves() {
        html.open("section").leaf("h2", "Equity and drawdown");
        chart("Cumulative net result, pips", EQUITY_HEIGHT, false, Entrant::equityPips);
        chart("Drawdown, pips below the highest result", DRAWDOWN_HEIGHT, true, Entrant::drawdownPips);
        html.close();
    }

    private void chart(String caption, int height, boolean areas, Function<Entrant, EquityCurve> curve) {
        List<LineChart.Line> lines = new ArrayList<>();
        for (int i = 0; i < figures.entrants().size(); i++) {
            lines.add(new LineChart.Line(
                    label(i), "c-" + i, curve.apply(figures.entrants().get(i)), true));
        }
        long first =
                figures.entrants().stream().mapToLong(Entrant::firstUtc).min().orElse(0);
        long last = figures.entrants().stream().mapToLong(Entrant::endUtc).max().orElse(0);
        html.open("figure").leaf("figcaption", caption);
        new LineChart(lines, List.of(), first, last, height).draw(html, caption + ", over time", areas, 0, "");
        html.close();
    }

    private void writeMetrics() {
        html.open("section").leaf("h2", "Figures");
        html.leaf(
                "p", "▲ better, ▼ worse than the baseline " + base() + ", with the difference to it.", "class", "note");
        html.open("div", "class", "wide")
                .open("table", "class", "compared")
                .open("thead")
                .open("tr");
        html.leaf("th", "", "scope", "col");
        for (int i = 0; i < figures.entrants().size(); i++) {
            html.leaf("th", label(i), "scope", "col", "class", "num c-" + i);
        }
        html.close().close().open("tbody");
        Optional<Metric.Group> chapter = Optional.empty();
        for (Comparison.Row row : figures.rows()) {
            if (!chapter.equals(Optional.of(row.metric().group()))) {
                chapter = Optional.of(row.metric().group());
                html.open("tr", "class", "chapter");
                html.leaf(
                        "th",
                        row.metric().group().words(),
                        "colspan",
                        "" + (figures.entrants().size() + 1));
                html.close();
            }
            html.open("tr")
                    .leaf(
                            "th",
                            row.metric().label(),
                            "scope",
                            "row",
                            "title",
                            row.metric().meaning());
            for (int i = 0; i < row.cells().size(); i++) {
                writeCell(row, i);
            }
            html.close();
        }
        html.close().close().close().close();
    }

    private void writeCell(Comparison.Row row, int entrant) {
        html.open("td", "class", "num").text(row.value(entrant));
        switch (row.cells().get(entrant).verdict()) {
            case BETTER -> html.leaf("div", "▲ " + row.difference(entrant), "class", "better");
            case WORSE -> html.leaf("div", "▼ " + row.difference(entrant), "class", "worse");
            case BASELINE, EQUAL, OTHER -> {}
        }
        html.close();
    }

    private void writeCorrelations() {
        html.open("section").leaf("h2", "Correlation of daily results");
        html.leaf("p", "Net pips of each trading day that both cover; days without trades count 0.", "class", "note");
        html.open("table", "class", "compared").open("thead").open("tr").leaf("th", "");
        for (int i = 0; i < figures.entrants().size(); i++) {
            html.leaf("th", label(i), "scope", "col", "class", "num c-" + i);
        }
        html.close().close().open("tbody");
        for (int i = 0; i < figures.entrants().size(); i++) {
            html.open("tr").leaf("th", label(i), "scope", "row");
            for (OptionalDouble value : figures.correlations().get(i)) {
                html.leaf("td", NumberText.of(value, 2), "class", "num");
            }
            html.close();
        }
        html.close().close().close();
    }

    private void writeTrades() {
        html.open("section").leaf("h2", "Trades against the baseline " + base());
        html.leaf(
                "p",
                "The same trade: symbol, strategy, side and time of the entry fill are the same.",
                "class",
                "note");
        html.open("table", "class", "compared").open("thead").open("tr");
        for (String title : List.of(
                "",
                "The same",
                "Other exit or result",
                "Its difference, pips",
                "Only " + base(),
                "Net pips",
                "Only this one",
                "Net pips")) {
            html.leaf("th", title, "scope", "col", "class", "num");
        }
        html.close().close().open("tbody");
        forEachMatch((label, match) -> {
            html.open("tr").leaf("th", label, "scope", "row");
            List<String> cells = List.of(
                    NumberText.count(match.same().size()),
                    NumberText.count(match.changed().size()),
                    NumberText.pips(
                            TradeMatch.netPipsSecond(match.changed()) - TradeMatch.netPipsFirst(match.changed())),
                    NumberText.count(match.onlyFirst().size()),
                    NumberText.pips(TradeMatch.netPips(match.onlyFirst())),
                    NumberText.count(match.onlySecond().size()),
                    NumberText.pips(TradeMatch.netPips(match.onlySecond())));
            cells.forEach(cell -> html.leaf("td", cell, "class", "num"));
            html.close();
        });
        html.close().close();
        forEachMatch((label, match) -> {
            writeTradeList("Only " + base() + ", not " + label, match.onlyFirst());
            writeTradeList("Only " + label + ", not " + base(), match.onlySecond());
        });
        html.close();
    }

    /// The weightiest trades of a list.
    private void writeTradeList(String title, List<Trade> trades) {
        if (trades.isEmpty()) {
            return;
        }
        String count = NumberText.count(trades.size());
        html.open("details")
                .leaf(
                        "summary",
                        title + ": " + count
                                + (trades.size() > MOST_TRADES ? ", the " + MOST_TRADES + " weightiest" : ""));
        html.open("table").open("thead").open("tr");
        for (String head : List.of("Entered, UTC", "Symbol", "Strategy", "Side", "Left, UTC", "Exit")) {
            html.leaf("th", head, "scope", "col");
        }
        html.leaf("th", "Net pips", "scope", "col", "class", "num")
                .close()
                .close()
                .open("tbody");
        trades.stream()
                .sorted(Comparator.comparingDouble((Trade trade) -> Math.abs(trade.pnlPips()))
                        .reversed())
                .limit(MOST_TRADES)
                .forEach(this::writeTrade);
        html.close().close().close();
    }

    private void writeTrade(Trade trade) {
        html.open("tr");
        html.leaf("td", UtcText.minute(trade.fillTimeUtc()));
        html.leaf("td", trade.symbol());
        html.leaf("td", trade.strategy());
        html.leaf("td", trade.side().name().toLowerCase(Locale.ROOT));
        html.leaf("td", UtcText.minute(trade.exitTimeUtc()));
        html.leaf("td", trade.exitReason().name());
        ScenarioTable.number(html, NumberText.of(trade.pnlPips(), 1));
        html.close();
    }

    private void writeConfigs() {
        html.open("section").leaf("h2", "Configs against that of " + base());
        for (int i = 0; i < figures.entrants().size(); i++) {
            Optional<ConfigDiff> diff = comparison.configs().get(i);
            if (diff.isPresent() && isFirstOfRun(i)) {
                writeConfig(label(i), diff.get());
            }
        }
        html.close();
    }

    private boolean isFirstOfRun(int index) {
        long id = comparison.entrants().get(index).run().card().id();
        return comparison.entrants().subList(0, index).stream()
                .noneMatch(entrant -> entrant.run().card().id() == id);
    }

    private void writeConfig(String label, ConfigDiff diff) {
        if (diff.keys().isEmpty()) {
            html.leaf("p", label + (diff.same() ? ": the same config." : ": no value differs, only its wording."));
            return;
        }
        html.open("table", "class", "keys").leaf("caption", label).open("thead").open("tr");
        for (String title : List.of("Key", base(), label)) {
            html.leaf("th", title, "scope", "col");
        }
        html.close().close().open("tbody");
        for (ConfigDiff.KeyChange change : diff.keys()) {
            html.open("tr").leaf("th", change.path(), "scope", "row");
            html.leaf("td", change.before().orElse("not given"));
            html.leaf("td", change.after().orElse("not given")).close();
        }
        html.close().close().open("details").leaf("summary", "Line by line").open("pre", "class", "diff");
        for (ConfigDiff.Line line : diff.lines()) {
            switch (line.in()) {
                case BOTH -> html.leaf("span", "  " + line.text());
                case FIRST -> html.leaf("del", "- " + line.text());
                case SECOND -> html.leaf("ins", "+ " + line.text());
            }
        }
        html.close().close();
    }

    private interface MatchWriter {
        void write(String label, TradeMatch match);
    }

    private void forEachMatch(MatchWriter writer) {
        for (int i = 0; i < figures.entrants().size(); i++) {
            String label = label(i);
            figures.matches().get(i).ifPresent(match -> writer.write(label, match));
        }
    }

    private String label(int entrant) {
        return figures.entrants().get(entrant).label();
    }

    private String base() {
        return label(figures.baseline());
    }
}
