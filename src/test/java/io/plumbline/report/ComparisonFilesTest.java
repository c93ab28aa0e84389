package io.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.JsonText;
import io.plumbline.core.Scenario;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.DataPassport;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunComparison;
import io.plumbline.history.RunScenario;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.testing.Json;
import io.plumbline.testing.MadeRuns;
import io.plumbline.testing.RandomBars;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonFilesTest {

    private static final String EVIL = "<script>alert('1')</script> & \"co\"";

    @Test
    void namesAndNotesOfUsersAreEscaped() {
        String html = ComparisonHtml.of(report(withNotes(MadeRuns.run(2, EVIL, 30), EVIL)));

        assertFalse(html.contains("<script>"));
        assertTrue(html.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;co&quot;"));
    }

    @Test
    void thePageTellsWhoIsComparedTheFiguresTheTradesAndTheConfigs() {
        String html = ComparisonHtml.of(report(MadeRuns.run(2, "slower", 30)));

        assertTrue(html.contains("Comparison of 1 A, 2 A, 2 C"));
        assertTrue(html.contains("2 C pays severe costs (scenario C); 1 A normal costs (scenario A)"));
        assertTrue(html.contains("Profit factor"));
        assertTrue(html.contains("▼"));
        assertTrue(html.contains("Only 2 A, not 1 A"));
        assertTrue(html.contains("params.ema_fast"));
    }

    @Test
    void theDatasetsOfTheRunsAreShownOnceWithTheRunsThatReadThem() {
        DataPassport passport = DatasetsInMemory.passport("euro", "EURUSD", Timeframe.M15, RandomBars.of(1, 2));
        PastRun plain = MadeRuns.run(2, "slower", 30);
        PastRun onDataset = new PastRun(
                plain.card(),
                plain.inputs().withPassports(new LinkedHashMap<>(Map.of("EURUSD", passport))),
                plain.result());

        String html = ComparisonHtml.of(report(onDataset));

        assertTrue(html.contains("EURUSD: dataset euro, read by 2 A, 2 C"), html);
        assertFalse(ComparisonHtml.of(report(plain)).contains("dataset "));
    }

    @Test
    void theJsonHasEveryMetricOfEveryEntrant() {
        RunComparison comparison = report(MadeRuns.run(2, "slower", 30)).comparison();
        Json tree = Json.parse(JsonText.of(ComparisonJson.tree(reportOf(comparison))));

        Json metrics = tree.object("metrics");
        Json net = metrics.object("net_pips");
        assertEquals(comparison.figures().rows().size(), metrics.fields().size());
        assertEquals(List.of("1 A", "2 A", "2 C"), List.copyOf(net.fields().keySet()));
        assertEquals("baseline", net.object("1 A").text("verdict"));
        assertEquals("1 A", tree.text("baseline"));
    }

    @Test
    void everyDifferingTradeIsARow() {
        RunComparison comparison = report(MadeRuns.run(2, "slower", 30)).comparison();

        long differing = comparison.figures().matches().stream()
                .flatMap(match -> match.stream())
                .mapToLong(match -> match.decisions() - match.same().size())
                .sum();
        List<List<String>> rows = TradeDifferences.rows(comparison);
        assertTrue(differing > 0);
        assertEquals(differing + 1, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.size() == rows.getFirst().size()));
    }

    private static ComparisonReport report(PastRun other) {
        PastRun base = MadeRuns.run(1, "base", 20);
        return reportOf(RunComparison.of(
                List.of(
                        new RunScenario(base, Scenario.A),
                        new RunScenario(other, Scenario.A),
                        new RunScenario(other, Scenario.C)),
                0));
    }

    private static ComparisonReport reportOf(RunComparison comparison) {
        return new ComparisonReport(
                comparison, "1.0", Instant.parse("2026-11-21T15:00:00Z").toEpochMilli());
    }

    private static PastRun withNotes(PastRun run, String notes) {
        RunCard card = run.card();
        return new PastRun(card.with(card.name(), notes, card.tags(), false), run.inputs(), run.result());
    }
}
