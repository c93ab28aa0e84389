package io.plumbline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A run as a tear sheet: one HTML page that needs nothing but itself, for the screen (light or dark) and for A4.
final class ReportHtml {

    // The page loads and runs nothing, whatever a config or a file name contains.
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private ReportHtml() {}

    static String of(Report report) {
        Html html = new Html();
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.leaf("title", report.title() + " – " + report.configName());
        html.style(styleSheet("report.css"));
        html.close().open("body").open("main");
        Summary.write(html, report);
        boolean traded = report.result().trades().size() > 0;
        if (traded) {
            Curves.write(html, report);
        } else {
            html.leaf("p", "No trades were made. The funnel below shows why.", "class", "notice");
        }
        KeyFigures.write(html, report);
        if (traded) {
            CostWaterfall.of(html, report).writeChart();
            MonthGrid.write(html, report);
            GroupTables.write(html, report);
        }
        FunnelTables.write(html, report);
        Appendix.write(html, report);
        html.close().close().close();
        return html.page();
    }

    /// A style sheet of ours, such as "report.css".
    static String styleSheet(String name) {
        try (InputStream in = ReportHtml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
