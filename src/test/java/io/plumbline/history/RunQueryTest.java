package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import io.plumbline.testing.RandomCards;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunQueryTest {

    private static final RunCard CARD = new RunCard(
            42,
            "Trend on Gold, wide",
            "Stops at 3 ranges; compare with 12:30",
            List.of("Candidate", "mean reversion"),
            true,
            RunStatus.DONE,
            Instant.parse("2026-03-01T23:30:00Z"),
            Duration.ofMillis(12_500),
            "wide_stops.yaml",
            List.of("XAUUSD", "EURUSD"),
            "M15",
            "1.2.0",
            OptionalLong.empty(),
            Map.of(
                    Scenario.A, Map.of("profit_factor", 1.3, "net_pips", 500.0, "win_rate", 0.55),
                    Scenario.C, Map.of("profit_factor", 0.9, "max_drawdown_pips", -300.0)),
            Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "gold",
                "GOLD trend",
                "42",
                "#42",
                "xau",
                "ranges",
                "candid",
                "wide_stops",
                "\"gold, wide\"",
                "\"12:30\"",
                "\"gold, wi",
                "name:gold",
                "name:\"on gold\"",
                "note:ranges",
                "tag:candidate",
                "tag:\"mean rev\"",
                "tag:",
                "notes:",
                "config:wide",
                "symbol:eurusd",
                "timeframe:m15",
                "version:1.2",
                "status:done",
                "status:DONE",
                "star:",
                "star:yes",
                "since:2026-03-01",
                "until:2026-03-01",
                "pf>1.2",
                "PF>=1.3",
                "pf=1.3",
                "pf<1.4",
                "pf<=1.3",
                "pips>-1,000",
                "profit_factor>1",
                "win_rate>50%",
                "win_rate>0.5",
                "pf.c<1",
                "dd.c>\u2212301",
                "took>10",
                "-gold2",
                "-status:failed",
                "-pf>2",
                "gold tag:candidate pf>1.2 -tag:old"
            })
    void findsTheRun(String query) throws RunQueryException {
        assertTrue(matches(query), query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "silver",
                "-",
                "gold silver",
                "#4",
                "tag:old",
                "name:ranges",
                "status:failed",
                "star:no",
                "since:2026-03-02",
                "until:2026-02-28",
                "pf>1.3",
                "pf.c>1",
                "pf.b>0",
                "-pf>1",
                "sharpe>0",
                "took<1",
                "-gold",
                "\"gold wide\""
            })
    void passesTheRunBy(String query) throws RunQueryException {
        assertEquals(false, matches(query), query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tga:gold    | no field 'tga'; did you mean 'tag'? Quotes look for the words themselves.
            pfx>1       | no figure 'pfx'; did you mean 'pf'? Quotes look for the words themselves.
            pf>much     | 'pf>much'; wanted a number, such as pf>1.2
            pf>         | 'pf>'; wanted a number, such as pf>1.2
            pf.d>1      | no scenario 'd'; wanted A, B or C
            status:ok   | no status 'ok'; wanted running, done, failed, cancelled, interrupted
            star:maybe  | 'star:maybe'; wanted star: or star:no
            since:May   | 'since:May'; wanted a day, such as since:2026-03-01
            """)
    void saysWhatWouldBeRight(String query, String message) {
        RunQueryException trouble = assertThrows(RunQueryException.class, () -> matches(query));

        assertEquals(message, trouble.getMessage());
    }

    @Test
    void namesAllFieldsIfNoneIsNear() {
        RunQueryException trouble = assertThrows(RunQueryException.class, () -> matches("frobnicate:1"));

        assertTrue(trouble.getMessage().contains("config, name, note, notes, since, star"), trouble.getMessage());
    }

    @Test
    void countsDaysInTheGivenZone() throws RunQueryException {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");

        assertTrue(RunQuery.parse("since:2026-03-02", tokyo).matches(CARD, Scenario.A));
        assertTrue(RunQuery.parse("-until:2026-03-01", tokyo).matches(CARD, Scenario.A));
    }

    @Test
    void looksAtTheFiguresOfTheChosenScenario() throws RunQueryException {
        RunQuery query = RunQuery.parse("pf>1", ZoneOffset.UTC);

        assertTrue(query.matches(CARD, Scenario.A));
        assertEquals(false, query.matches(CARD, Scenario.B));
        assertEquals(false, query.matches(CARD, Scenario.C));
    }

    @Test
    void understandsOrRefusesAnythingTyped() {
        String letters = "abpf\"':.-><=#%* \t\n$\\1\u2212\ud83d\ude80tag";
        Random random = new Random(7);
        List<RunCard> cards = RandomCards.of(7, 50);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            int length = random.nextInt(12);
            for (int at = 0; at < length; at++) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertDoesNotThrow(() -> matchesAnyOrIsRefused(typed.toString(), cards), typed.toString());
        }
    }

    private static void matchesAnyOrIsRefused(String typed, List<RunCard> cards) {
        try {
            RunQuery query = RunQuery.parse(typed, ZoneOffset.UTC);
            cards.forEach(card -> query.matches(card, Scenario.A));
        } catch (RunQueryException e) {
            assertTrue(e.getMessage().length() > 10, typed);
        }
    }

    private static boolean matches(String query) throws RunQueryException {
        return RunQuery.parse(query, ZoneOffset.UTC).matches(CARD, Scenario.A);
    }
}
