package io.plumbline.data.clock;

import static io.plumbline.data.clock.MarketTimes.HOUR;
import static io.plumbline.data.clock.MarketTimes.MINUTE;
import static io.plumbline.data.clock.MarketTimes.all;
import static io.plumbline.data.clock.MarketTimes.bars;
import static io.plumbline.data.clock.MarketTimes.toWall;
import static io.plumbline.data.clock.MarketTimes.utc;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.data.clock.ClockDetective.Prior;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockFinding.Span;
import io.plumbline.dataset.ClockRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockDetectiveTest {

    private static final Prior MAYBE_UTC = new Prior(ClockRule.UTC, Certainty.ASSUMED, "such files are usually in UTC");
    private static final Prior STATED_UTC = new Prior(ClockRule.UTC, Certainty.STATED, "the file claims UTC");
    private static final Prior MAYBE_NEW_YORK =
            new Prior(ClockRule.NEW_YORK, Certainty.LIKELY, "HistData writes New York time");
    private static final long QUARTER = 15 * MINUTE;

    @ParameterizedTest
    @ValueSource(strings = {"utc", "ny", "london-5", "est", "ny+7", "utc+2", "utc+5:30", "london+2", "ny+5", "ny+14"})
    void aYearTellsItsClock(String code) {
        ClockRule rule = ClockRule.parse(code).orElseThrow();
        long[] utc = bars("2019-01-01", "2020-01-01", QUARTER);

        ClockFinding finding = decide(toWall(utc, rule), QUARTER, MAYBE_UTC);

        assertEquals(List.of(new Span(Long.MIN_VALUE, rule)), finding.spans(), finding.reason());
        assertEquals(Certainty.SURE, finding.certainty(), finding.reason());
        assertEquals(52, finding.weeks());
        assertEquals(52, finding.agreeing());
        assertArrayEquals(utc, WallClock.toUtc(toWall(utc, rule), finding));
    }

    @Test
    void theWeeksOfOneSummerTimeRuleOutTheOtherFamily() {
        long[] utc = bars("2019-01-01", "2020-01-01", QUARTER);

        ClockFinding finding = decide(toWall(utc, ClockRule.LONDON_MINUS_5), QUARTER, MAYBE_NEW_YORK);

        assertEquals("London \u2212 5 h", finding.words());
        assertEquals(List.of("2019-03-10", "2019-03-17", "2019-03-24", "2019-10-27"), finding.deciding());
        assertEquals(
                "52 of 52 weeks open at Sunday 17:00 New York if the times are London \u2212 5 h; the weeks of "
                        + "10 March 2019, 17 March 2019, 24 March 2019, 27 October 2019 rule out New York local",
                finding.reason());
    }

    @Test
    void aChangeOfRuleIsFoundAtTheTurnOfTheYear() {
        long[] utc = bars("2018-01-01", "2020-01-01", QUARTER);
        long newYear = utc("2019-01-01");
        long[] wall = toWall(utc, ClockRule.NEW_YORK, newYear + 5 * HOUR, ClockRule.LONDON_MINUS_5);

        ClockFinding finding = decide(wall, QUARTER, MAYBE_NEW_YORK);

        assertEquals(
                List.of(new Span(Long.MIN_VALUE, ClockRule.NEW_YORK), new Span(newYear, ClockRule.LONDON_MINUS_5)),
                finding.spans(),
                finding.reason());
        assertArrayEquals(utc, WallClock.toUtc(wall, finding));
        assertEquals(104, finding.agreeing(), finding.reason());
        assertTrue(
                finding.reason().startsWith("the clock changes: New York local, from 1 January 2019"),
                finding.reason());
    }

    @Test
    void aChangeOfRuleIsFoundInItsWeek() {
        long[] utc = bars("2016-01-01", "2018-12-01", QUARTER);
        long[] wall =
                toWall(utc, new ClockRule(ClockRule.Base.LONDON, 120), utc("2017-08-12"), ClockRule.NEW_YORK_PLUS_7);

        ClockFinding finding = decide(wall, QUARTER, MAYBE_UTC);

        assertArrayEquals(utc, WallClock.toUtc(wall, finding), finding.reason());
        assertEquals("London + 2 h, then New York + 7 h (broker server)", finding.words());
    }

    @Test
    void fiveFlatHoursAddedToNewYorkAreNotUtcWhateverTheFileClaims() {
        long[] utc = bars("2018-01-01", "2019-01-01", QUARTER);
        ClockRule reissued = new ClockRule(ClockRule.Base.NEW_YORK, 300);

        ClockFinding finding = decide(toWall(utc, reissued), QUARTER, STATED_UTC);

        assertEquals("New York + 5 h", finding.words());
        assertEquals(Certainty.SURE, finding.certainty(), finding.reason());
        assertTrue(
                finding.reason().startsWith("ATTENTION: the file claims UTC, but 34 of the 34 weeks"),
                finding.reason());
    }

    @Test
    void utcWithoutSundaysIsNotABrokersClock() {
        long[] utc = bars(
                utc("2018-01-01"),
                utc("2019-01-01"),
                QUARTER,
                time -> Math.floorMod(time / MarketTimes.DAY + 4, 7) != 0);

        for (Prior prior :
                List.of(MAYBE_UTC, STATED_UTC, new Prior(ClockRule.NEW_YORK_PLUS_7, Certainty.ASSUMED, "MT4"))) {
            ClockFinding finding = decide(utc, QUARTER, prior);
        }
    }

    private static ClockFinding decide(long[] wall, long barMillis, Prior prior) {
        return ClockDetective.decide(wall, all(wall), barMillis, prior);
    }
}
