package io.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.stats.RunResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportHtmlTest {

    @TempDir
    private Path temp = Path.of("");

    @Test
    void whatTheUserNamedIsEscaped() throws Exception {
        String page = ReportHtml.of(Sample.report(Sample.run(3_000), "<b>\"x\"&"));

        assertFalse(page.contains("<b>\"x\""), "raw config name in the page");
        assertTrue(page.contains("<dd class=\"\">&lt;b&gt;&quot;x&quot;&amp;</dd>"));
        assertTrue(page.contains("<code># &lt;b&gt;&quot;x&quot;&amp;</code>"));
        assertTrue(page.contains("<h1 dir=\"auto\">Run of &lt;b&gt;"));
    }

    @Test
    void everyScenarioHasItsCurvesAndColumns() throws Exception {
        String page = ReportHtml.of(Sample.report(Sample.run(3_000)));
        String waterfall = page.substring(page.indexOf("From gross to net"), page.indexOf("<h2>Years"));

        for (Scenario scenario : Scenario.values()) {
            // Equity and drawdown, each in money and in pips.
            assertEquals(4, count(page, "class=\"line s-" + scenario + "\""), "curves of " + scenario);
            assertEquals(1, count(waterfall, "<rect class=\"bar s-" + scenario + "\""), "net bars of " + scenario);
            assertTrue(
                    count(page, "<th scope=\"col\" class=\"num s-" + scenario + "\"") >= 5, "columns of " + scenario);
        }
    }

    @Test
    void needsNothingFromOutside() throws Exception {
        String page = ReportHtml.of(Sample.report(Sample.run(3_000)));

        assertFalse(page.contains("<script"), "script");
        assertFalse(Pattern.compile("(src|href)=|url\\(|@import").matcher(page).find(), "reference to the outside");
    }

    @Test
    void showsTheKeyFiguresOfTheResult() throws Exception {
        RunResult result = Sample.run(3_000);
        String page = ReportHtml.of(Sample.report(result));
        double netPips = Sample.scenario(result, Scenario.B).performance().netPips();

        assertTrue(page.contains(NumberText.of(netPips, 1)));
        assertTrue(page.contains("outputs.colour is not known and ignored"));
        assertTrue(page.contains("2023-01-02 to 2023-02-02"));
    }

    @Test
    void runWithoutTradesSaysSoAndStillShowsTheFunnel() throws Exception {
        String page = ReportHtml.of(Sample.report(Sample.runWithoutTrades()));

        assertTrue(page.contains("No trades were made."));
        assertTrue(page.contains("Signals of s1_trend_ema_atr_adx"));
        assertFalse(page.contains("<svg"), "charts of nothing");
        assertFalse(page.contains("NaN"), "NaN in the page");
    }

    @Test
    void everyNumberOfADrawingIsANumber() throws Exception {
        String page = ReportHtml.of(Sample.report(Sample.run(3_000)));

        Matcher drawing = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(page);
        while (drawing.find()) {
            assertFalse(drawing.group().contains("NaN") || drawing.group().contains("Infinity"), drawing.group());
        }
    }

    @Test
    void allThreeFilesAppearTogether() throws Exception {
        Path dir = temp.resolve("run");

        RunFiles.write(dir, Sample.report(Sample.runWithoutTrades()));

        for (String name : List.of(RunFiles.TRADES, RunFiles.JSON, RunFiles.HTML)) {
            assertTrue(Files.size(dir.resolve(name)) > 0, name);
        }
        assertEquals(1, Files.readAllLines(dir.resolve(RunFiles.TRADES)).size());
    }

    private static int count(String page, String text) {
        return page.split(Pattern.quote(text), -1).length - 1;
    }
}
