package io.plumbline.report;

/// The end of the page: the config, from which the run can be repeated.
final class Appendix {

    private Appendix() {}

    static void write(Html html, Report report) {
        html.open("section").leaf("h2", "Config");
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
