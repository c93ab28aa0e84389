package io.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.JsonText;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Guess;
import io.plumbline.dataset.DataPassport.Kind;
import io.plumbline.dataset.DataPassport.Origin;
import io.plumbline.dataset.QualityReport;
import io.plumbline.dataset.QualityReport.Finding;
import io.plumbline.dataset.QualityReport.Place;
import io.plumbline.stats.RunResult;
import io.plumbline.testing.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a report says of the bars of a run.
class DataCardsTest {

    private static DataPassport passport(List<String> extras) {
        Finding gaps = new Finding(
                QualityReport.Kind.MISSING,
                312,
                "the longest gap: 3 h 15 min",
                List.of(new Place(0, 0, "8 bars missing")),
                List.of());
        return new DataPassport(
                "euro<b>",
                "EURUSD",
                Timeframe.M15,
                20_000,
                0,
                900_000,
                "ab".repeat(32),
                extras,
                new Origin(Kind.FILE, "bars/eurusd.csv", "MetaTrader 5", 1000, 0, "cd".repeat(32)),
                ClockFinding.of(ClockRule.NEW_YORK_PLUS_7, Certainty.SURE, "51 of 52 weeks open as it says"),
                List.of(new Guess("symbol", "EURUSD", "from the file's name")),
                List.of("60 identical duplicates dropped"),
                new QualityReport(93, List.of("−4: 312 bars are missing"), List.of(gaps)),
                0,
                "1.0");
    }

    private static Report report(DataPassport passport) throws Exception {
        RunResult result = Sample.runWithoutTrades();
        Report plain = Sample.report(result);
        return new Report(
                plain.title(),
                plain.configName(),
                plain.configText(),
                plain.engineVersion(),
                plain.createdUtc(),
                result,
                plain.label(),
                new LinkedHashMap<>(Map.of("EURUSD", passport)));
    }

    @Test
    void aDatasetsPassportIsOnThePageAndOnPaper() throws Exception {
        Report report = report(passport(List.of("spread")));

        for (String page : List.of(ReportHtml.of(report), ReportHtml.forPaper(report))) {
            for (String words : List.of(
                    "EURUSD: dataset euro&lt;b&gt;",
                    "bars/eurusd.csv",
                    "MetaTrader 5",
                    "New York + 7 h (broker server) (sure)",
                    "51 of 52 weeks open as it says",
                    "symbol EURUSD: from the file&#39;s name",
                    "60 identical duplicates dropped",
                    "93 of 100",
                    "−4: 312 bars are missing",
                    "312; the longest gap: 3 h 15 min; first at 1970-01-01 00:00 UTC: 8 bars missing")) {
                assertTrue(page.contains(words), words);
            }
            assertFalse(page.contains("Synthetic"));
            assertFalse(page.contains("a plain file"));
        }
    }

    @Test
    void aSyntheticDatasetIsFlagged() throws Exception {
        String page = ReportHtml.of(report(passport(List.of(DataPassport.SYNTHETIC))));

        assertTrue(page.contains("No market made these bars. What earns on them fits luck."));
    }

    @Test
    void ofAPlainFileItIsSaidThatNothingIsKnown() throws Exception {
        String page = ReportHtml.of(Sample.report(Sample.runWithoutTrades()));

        assertTrue(page.contains("EURUSD: a plain file"));
        assertTrue(page.contains("0".repeat(64)));
    }

    @Test
    void thePassportIsInTheJson() throws Exception {
        Json data = Json.parse(JsonText.of(ReportJson.tree(report(passport(List.of())))))
                .objects("data")
                .getFirst();

        assertEquals("euro<b>", data.object("passport").text("name"));
        assertEquals(93, data.object("passport").object("quality").number("score"));
        assertFalse(Json.parse(JsonText.of(ReportJson.tree(Sample.report(Sample.runWithoutTrades()))))
                .objects("data")
                .getFirst()
                .fields()
                .containsKey("passport"));
    }
}
