package io.plumbline.data.clock;

import static io.plumbline.data.clock.MarketTimes.DAY;
import static io.plumbline.data.clock.MarketTimes.HOUR;
import static io.plumbline.data.clock.MarketTimes.MINUTE;
import static io.plumbline.data.clock.MarketTimes.all;
import static io.plumbline.data.clock.MarketTimes.bars;
import static io.plumbline.data.clock.MarketTimes.toWall;
import static io.plumbline.data.clock.MarketTimes.utc;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.FxWeek;
import io.plumbline.data.clock.ClockDetective.Prior;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockFinding.Span;
import io.plumbline.dataset.ClockRule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void aClockThatNobodyWritesByIsPointedOutButWhatIsStatedStays() {
        long[] utc = bars("2018-01-01", "2019-01-01", QUARTER);
        ClockRule reissued = new ClockRule(ClockRule.Base.NEW_YORK, 300);

        ClockFinding finding = decide(toWall(utc, reissued), QUARTER, STATED_UTC);

        assertEquals("UTC", finding.words());
        assertTrue(
                finding.reason().contains("ATTENTION: 52 of 52 would if they were New York + 5 h"), finding.reason());
        assertTrue(finding.reason().endsWith("set the clock to ny+5"), finding.reason());
    }

    @Test
    void whereNothingIsStatedAnyClockIsFound() {
        long[] utc = bars("2018-01-01", "2019-01-01", QUARTER);
        ClockRule reissued = new ClockRule(ClockRule.Base.NEW_YORK, 300);

        ClockFinding finding = decide(toWall(utc, reissued), QUARTER, MAYBE_UTC);

        assertEquals("New York + 5 h", finding.words());
        assertEquals(Certainty.SURE, finding.certainty(), finding.reason());
    }

    @Test
    void aUsualClockOverrulesWhateverTheFileClaims() {
        long[] utc = bars("2018-01-01", "2019-01-01", QUARTER);

        ClockFinding finding = decide(toWall(utc, ClockRule.NEW_YORK), QUARTER, STATED_UTC);

        assertEquals("New York local", finding.words());
        assertEquals(Certainty.SURE, finding.certainty(), finding.reason());
        assertTrue(
                finding.reason().startsWith("ATTENTION: the file claims UTC, but 52 of the 52 weeks"),
                finding.reason());
    }

    @Test
    void utcWithoutSundaysIsNotABrokersClock() {
        long[] utc = withoutSundays("2018-01-01", "2019-01-01");

        ClockFinding finding = decide(utc, QUARTER, new Prior(ClockRule.LONDON_MINUS_5, Certainty.LIKELY, "x"));

        assertEquals("UTC", finding.words(), finding.reason());
        assertEquals(Certainty.LIKELY, finding.certainty());
        assertEquals(
                "openings and closes contradict each other, so that bars are missing at one of them: 52 weeks open "
                        + "as if the times were New York + 7 h (broker server), but they close as if they were UTC; "
                        + "the closes are believed",
                finding.reason());
    }

    @Test
    void utcWithoutSundaysStaysWhatTheFileStates() {
        ClockFinding finding = decide(withoutSundays("2018-01-01", "2019-01-01"), QUARTER, STATED_UTC);

        assertEquals("UTC", finding.words());
        assertEquals(Certainty.STATED, finding.certainty());
    }

    @Test
    void goldWhichOpensAnHourLateDoesNotShiftTheClock() {
        long[] utc = bars(
                utc("2018-01-01"),
                utc("2019-01-01"),
                QUARTER,
                time -> time >= FxWeek.of(time).openUtc() + HOUR);

        ClockFinding newYork = decide(toWall(utc, ClockRule.NEW_YORK), QUARTER, MAYBE_NEW_YORK);
        ClockFinding server = decide(toWall(utc, ClockRule.NEW_YORK_PLUS_7), QUARTER, MAYBE_UTC);

        assertEquals("New York local", newYork.words(), newYork.reason());
        assertEquals("New York + 7 h (broker server)", server.words(), server.reason());
        assertEquals(Certainty.LIKELY, server.certainty());
    }

    @Test
    void aStatedClockStaysIfTheWeeksAgree() {
        ClockFinding finding = decide(bars("2019-01-01", "2020-01-01", HOUR), HOUR, STATED_UTC);

        assertEquals(Certainty.STATED, finding.certainty());
        assertEquals(
                "the file claims UTC; 52 of 52 weeks open at Sunday 17:00 New York if the times are UTC",
                finding.reason());
    }

    @Test
    void twoWeeksAreTooLittleToOverruleAStatedClock() {
        long[] wall = toWall(bars("2019-07-06", "2019-07-20", HOUR), ClockRule.NEW_YORK_PLUS_7);

        ClockFinding stated = decide(wall, HOUR, STATED_UTC);
        ClockFinding assumed = decide(wall, HOUR, MAYBE_UTC);

        assertEquals("UTC", stated.words());
        assertEquals(Certainty.STATED, stated.certainty());
        assertEquals(
                "the file claims UTC; 0 of 1 week opens at Sunday 17:00 New York if the times are UTC; 1 of 1 would "
                        + "if they were New York + 7 h (broker server), too little to overrule what is stated",
                stated.reason());
        assertEquals("New York + 7 h (broker server)", assumed.words());
        assertEquals(Certainty.LIKELY, assumed.certainty());
    }

    @Test
    void whatTheUserSaysStays() {
        long[] wall = toWall(bars("2019-01-01", "2020-01-01", HOUR), ClockRule.NEW_YORK_PLUS_7);

        ClockFinding finding = decide(wall, HOUR, new Prior(ClockRule.UTC, Certainty.GIVEN, "set by you"));

        assertEquals("UTC", finding.words());
        assertEquals(Certainty.GIVEN, finding.certainty());
        assertEquals(0, finding.agreeing());
    }

    @Test
    void withoutAnOpeningTheExpectedClockStays() {
        long[] utc = bars("2019-07-09", "2019-07-12", MINUTE);

        ClockFinding excerpt = decide(toWall(utc, ClockRule.NEW_YORK_PLUS_7), MINUTE, MAYBE_UTC);
        ClockFinding nothing = decide(new long[0], MINUTE, MAYBE_UTC);
        ClockFinding still = ClockDetective.decide(utc, new BitSet(), MINUTE, MAYBE_UTC);

        for (ClockFinding finding : List.of(excerpt, nothing, still)) {
            assertEquals("UTC", finding.words());
            assertEquals(Certainty.ASSUMED, finding.certainty());
            assertEquals(0, finding.weeks());
            assertEquals("such files are usually in UTC; no week is seen to open", finding.reason());
        }
    }

    @Test
    void aFileOfOneWeekThatBeginsOnASundayBeginsWithTheOpening() {
        long[] utc = bars("2019-07-07", "2019-07-13", MINUTE);

        ClockFinding finding = decide(toWall(utc, ClockRule.NEW_YORK), MINUTE, MAYBE_NEW_YORK);

        assertEquals("New York local", finding.words());
        assertEquals(Certainty.LIKELY, finding.certainty());
        assertEquals(1, finding.weeks());
    }

    @Test
    void aFileCutAtMidnightDoesNotBeginWithTheOpening() {
        long[] utc = bars("2019-07-08", "2019-07-13", MINUTE);

        assertEquals(0, decide(utc, MINUTE, MAYBE_UTC).weeks());
    }

    @ParameterizedTest
    @CsvSource({
        "60, utc",
        "60, ny+7",
        "240, utc",
        "240, ny+7",
        "720, utc",
        "720, ny+7",
        "1440, utc",
        "1440, ny+7",
        "10080, utc"
    })
    void longBarsThatStartBeforeTheOpeningTellTheExpectedClockToo(long barMinutes, String code) {
        ClockRule rule = ClockRule.parse(code).orElseThrow();
        long bar = barMinutes * MINUTE;
        long[] wall = onGrid(toWall(bars("2019-01-01", "2020-01-01", 30 * MINUTE), rule), bar);

        ClockFinding finding = decide(wall, bar, new Prior(rule, Certainty.LIKELY, "expected"));

        assertEquals(rule.words(), finding.words(), finding.reason());
        assertEquals(finding.weeks(), finding.agreeing(), finding.reason());
    }

    @Test
    void fourHoursBarsOfAServerAreNotTakenForUtc() {
        long[] wall =
                onGrid(toWall(bars("2019-01-01", "2020-01-01", 30 * MINUTE), ClockRule.NEW_YORK_PLUS_7), 4 * HOUR);

        ClockFinding finding = decide(wall, 4 * HOUR, STATED_UTC);

        assertEquals("New York + 7 h (broker server)", finding.words(), finding.reason());
    }

    @Test
    void daysSayTooLittleToOverruleAStatedClock() {
        long[] wall = onGrid(withoutSundays("2019-01-01", "2020-01-01"), DAY);

        assertEquals("UTC", decide(wall, DAY, STATED_UTC).words());
    }

    /// The files of 2019: minutes from 17:00 or some minutes later, New Year and Christmas, and an hour that stands
    /// there twice.
    @Test
    void theRepeatedHourOfHistDataDoesNotConfuse() {
        long christmas = utc("2018-12-24T22:00");
        long[] utc = bars(
                utc("2018-01-01T22:00"),
                utc("2020-01-01"),
                MINUTE,
                time -> time >= FxWeek.of(time).openUtc() + 3 * MINUTE
                        && (time < christmas || time >= christmas + DAY + HOUR));
        long[] wall = toWall(utc, ClockRule.NEW_YORK, utc("2019-01-01T05:00"), ClockRule.LONDON_MINUS_5);
        int from = Arrays.binarySearch(wall, utc("2019-10-27T19:00"));
        int to = Arrays.binarySearch(wall, utc("2019-10-27T20:00"));
        long[] repeated = Stream.of(
                        Arrays.copyOfRange(wall, 0, to),
                        Arrays.copyOfRange(wall, from, to),
                        Arrays.copyOfRange(wall, to, wall.length))
                .flatMapToLong(LongStream::of)
                .toArray();

        ClockFinding finding = decide(repeated, MINUTE, MAYBE_NEW_YORK);
        long[] found = WallClock.toUtc(repeated, finding);

        assertEquals(60, to - from);
        assertEquals("New York local, then London \u2212 5 h", finding.words());
        assertEquals(Certainty.SURE, finding.certainty(), finding.reason());
        assertArrayEquals(utc, LongStream.of(found).distinct().toArray());
        assertArrayEquals(Arrays.copyOfRange(found, from, to), Arrays.copyOfRange(found, to, to + 60));
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        long[] utc = bars("2019-01-01", "2020-01-01", HOUR);
        long[] wall = toWall(utc, ClockRule.LONDON_MINUS_5);
        long[] newestFirst = new long[wall.length];
        for (int row = 0; row < wall.length; row++) {
            newestFirst[row] = wall[wall.length - 1 - row];
        }

        assertEquals(decide(wall, HOUR, MAYBE_UTC), decide(newestFirst, HOUR, MAYBE_UTC));
    }

    @Test
    void amongRulesThatGiveTheSameTimesTheExpectedOneIsFound() {
        long[] wall = toWall(bars("2019-01-12", "2019-02-20", HOUR), ClockRule.EST);

        for (ClockRule expected : List.of(ClockRule.NEW_YORK, ClockRule.LONDON_MINUS_5, ClockRule.EST)) {
            ClockFinding finding = decide(wall, HOUR, new Prior(expected, Certainty.ASSUMED, "expected"));

            assertEquals(expected.words(), finding.words());
            assertEquals(Certainty.SURE, finding.certainty(), finding.reason());
        }
        assertEquals("New York local", decide(wall, HOUR, MAYBE_UTC).words());
    }

    private static long[] withoutSundays(String from, String to) {
        return bars(utc(from), utc(to), QUARTER, time -> Math.floorMod(Math.floorDiv(time, DAY) + 4, 7) != 0);
    }

    /// Starts of longer bars, on the grid of the clock itself.
    private static long[] onGrid(long[] wall, long barMillis) {
        return LongStream.of(wall)
                .map(time -> Math.floorDiv(time, barMillis) * barMillis)
                .distinct()
                .toArray();
    }

    private static ClockFinding decide(long[] wall, long barMillis, Prior prior) {
        return ClockDetective.decide(wall, all(wall), barMillis, prior);
    }
}
