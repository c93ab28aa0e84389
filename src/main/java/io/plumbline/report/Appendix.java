package io.plumbline.report;

import io.plumbline.core.NumberText;
import io.plumbline.stats.RunResult.BarsUsed;

/// The end of the page: the bars and the config, from which the run can be repeated.
final class Appendix {

    private Appendix() {}

    static void write(Html html, Report report) {
        html.open("section").leaf("h2", "Data and config");
        html.open("div", "class", "wide").open("table").leaf("caption", "Bars");
        html.open("thead").open("tr");
        html.leaf("th", "Symbol", "scope", "col").leaf("th", "Timeframe", "scope", "col");
        html.leaf("th", "Bars", "scope", "col", "class", "num");
        html.leaf("th", "First (UTC)", "scope", "col").leaf("th", "Last (UTC)", "scope", "col");
        html.leaf("th", "File", "scope", "col").close().close().open("tbody");
        for (BarsUsed bars : report.result().bars()) {
            html.open("tr").leaf("th", bars.symbol(), "scope", "row");
            html.leaf("td", bars.timeframe().name());
            html.leaf("td", NumberText.count(bars.count()), "class", "num");
            html.leaf("td", UtcText.minute(bars.firstUtc())).leaf("td", UtcText.minute(bars.lastUtc()));
            html.leaf("td", bars.file(), "class", "file").close();
        }
        html.close().close().close();
        html.open("table").leaf("caption", "Fingerprints (SHA-256) of exactly these bars");
        html.open("tbody");
        for (BarsUsed bars : report.result().bars()) {
            html.open("tr").leaf("th", bars.symbol(), "scope", "row");
            html.leaf("td", bars.sha256(), "class", "file").close();
        }
        html.close().close();
        html.open("details", "class", "config").leaf("summary", "Config " + report.configName());
        html.open("pre").leaf("code", report.configText()).close().close().close();
        html.open("footer");
        html.leaf(
                "p",
                "There is no benchmark: nothing is measured against an index, and the riskless rate is 0. Daily "
                        + "figures are of trading days that end at 17:00 New York; days without a trade count 0.");
        html.leaf(
                "p",
                "Simulated results on past bars. They say nothing certain about the future. Made with Plumbline "
                        + report.engineVersion() + ".");
        html.close();
    }
}
