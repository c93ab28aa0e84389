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
        Html html = Html.screen();
        write(html, report, resource("report.css"));
        return html.page();
    }

    /// The same page for the PDF: a style sheet of an older kind, and every drawing brings its colours along.
    static String forPaper(Report report) {
        Html html = Html.paper(resource("drawing.css"));
        write(html, report, resource("paper.css"));
        return html.page();
    }

    private static void write(Html html, Report report, String styleSheet) {
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.leaf("title", headline(report) + " – " + report.configName());
        html.style(styleSheet);
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
            Years.write(html, report);
            MonthGrid.write(html, report);
            WorstDrawdowns.write(html, report);
            Histograms.write(html, report);
            GroupTables.write(html, report);
        }
        FunnelTables.write(html, report);
        DataCards.write(html, report);
        Appendix.write(html, report);
        html.close().close().close();
    }

    private static String headline(Report report) {
        return report.label().name().isBlank() ? report.title() : report.label().name();
    }

    /// A text that is part of the program, such as a style sheet.
    static String resource(String name) {
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
