package io.plumbline.report;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.stats.AccountResult;
import io.plumbline.stats.Performance;
import io.plumbline.stats.RunResult.BarsUsed;
import io.plumbline.stats.ScenarioMetrics;
import java.util.List;
import java.util.stream.Collectors;

/// The top of the page: what was run, on what, and how each scenario ended.
final class Summary {

    private Summary() {}

    static void write(Html html, Report report) {
        html.open("header");
        RunLabel label = report.label();
        html.leaf(
                "p",
                "Backtest report"
                        + (label.id().isPresent() ? " · run " + label.id().getAsLong() : ""),
                "class",
                "kicker");
        html.leaf("h1", label.name().isBlank() ? report.title() : label.name(), "dir", "auto");
        if (!label.name().isBlank() && !label.name().equals(report.title())) {
            html.leaf("p", report.title(), "class", "subtitle");
        }
        if (!label.tags().isEmpty()) {
            html.open("p", "class", "tags");
            label.tags().forEach(tag -> html.leaf("span", tag, "class", "tag", "dir", "auto"));
            html.close();
        }
        if (!label.notes().isBlank()) {
            html.leaf("p", label.notes(), "class", "notes", "dir", "auto");
        }
        html.open("dl", "class", "facts");
        fact(html, "Config", report.configName());
        fact(html, "Period (UTC)", period(report.result().bars()));
        fact(html, "Bars", bars(report.result().bars()));
        fact(html, "Run", UtcText.minute(report.createdUtc()) + " UTC, Plumbline " + report.engineVersion());
        html.close().close();
        writeWarnings(html, report.result().warnings());
        html.open("section", "class", "cards", "aria-label", "Results by cost scenario");
        report.scenarios().forEach(metrics -> card(html, metrics));
        html.close();
    }

    private static void writeWarnings(Html html, List<String> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        html.open("aside", "class", "warnings", "aria-label", "Warnings");
        html.leaf("h2", warnings.size() == 1 ? "1 warning" : warnings.size() + " warnings");
        html.open("ul");
        warnings.forEach(warning -> html.leaf("li", warning));
        html.close().close();
    }

    private static void card(Html html, ScenarioMetrics metrics) {
        Performance performance = metrics.performance();
        html.open("article", "class", "card s-" + metrics.scenario());
        html.open("h2").leaf("span", metrics.scenario().name(), "class", "letter");
        html.text(metrics.scenario().words() + " costs").close();
        html.open("p", "class", performance.netPips() < 0 ? "big neg" : "big");
        html.text(NumberText.of(performance.netPips(), 1));
        html.leaf("span", " pips net", "class", "unit").close();
        html.open("dl");
        if (metrics.account().isPresent()) {
            AccountResult account = metrics.account().get();
            fact(html, "Account return", NumberText.percent(account.returnFraction()));
            fact(html, "Worst drawdown", NumberText.percent(account.maxDrawdownFraction()));
        } else {
            fact(html, "Worst drawdown", NumberText.of(performance.maxDrawdownPips(), 1) + " pips");
        }
        fact(html, "Profit factor", NumberText.of(performance.profitFactor(), 2));
        fact(html, "Trades", NumberText.count(performance.trades()));
        html.close();
        html.leaf("p", factors(metrics.scenario()), "class", "note").close();
    }

    /// The costs of a scenario against those of the config, such as "spread × 1.3, slippage + 0.3 pips".
    private static String factors(Scenario scenario) {
        StringBuilder text = new StringBuilder("spread × " + NumberText.of(scenario.spreadFactor(), 1));
        if (scenario.slippageExtraPips() > 0) {
            text.append(", slippage + ")
                    .append(NumberText.of(scenario.slippageExtraPips(), 1))
                    .append(" pips");
        } else {
            text.append(", slippage × ").append(NumberText.of(scenario.slippageFactor(), 1));
        }
        return text.append(scenario.spikesCost() ? ", more on spikes" : "").toString();
    }

    private static void fact(Html html, String name, String value) {
        html.open("div").leaf("dt", name);
        html.leaf("dd", value, "class", value.startsWith(NumberText.MINUS) ? "neg" : "")
                .close();
    }

    private static String period(List<BarsUsed> bars) {
        return bars.isEmpty()
                ? NumberText.NONE
                : UtcText.date(bars.stream().mapToLong(BarsUsed::firstUtc).min().getAsLong()) + " to "
                        + UtcText.date(
                                bars.stream().mapToLong(BarsUsed::lastUtc).max().getAsLong());
    }

    /// The bars in a line, such as "EURUSD, GBPUSD · M15 · 100,216"; symbol by symbol where timeframes differ.
    private static String bars(List<BarsUsed> bars) {
        if (bars.stream().map(BarsUsed::timeframe).distinct().count() == 1) {
            return bars.stream().map(BarsUsed::symbol).collect(Collectors.joining(", "))
                    + " · " + bars.getFirst().timeframe()
                    + " · "
                    + NumberText.count(bars.stream().mapToLong(BarsUsed::count).sum());
        }
        return bars.stream()
                .map(used -> used.symbol() + " " + used.timeframe() + " " + NumberText.count(used.count()))
                .collect(Collectors.joining(" · "));
    }
}
