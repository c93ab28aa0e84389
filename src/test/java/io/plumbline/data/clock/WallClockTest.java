package io.plumbline.data.clock;

import static io.plumbline.data.clock.MarketTimes.HOUR;
import static io.plumbline.data.clock.MarketTimes.MINUTE;
import static io.plumbline.data.clock.MarketTimes.finding;
import static io.plumbline.data.clock.MarketTimes.toWall;
import static io.plumbline.data.clock.MarketTimes.utc;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.dataset.ClockRule;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallClockTest {

    private static final ClockRule LONDON = new ClockRule(ClockRule.Base.LONDON, 0);

    @Test
    void summerAndWinterAreTold() {
        assertEquals(utc("2024-01-08T22:00"), toUtc("2024-01-08T17:00", ClockRule.NEW_YORK));
        assertEquals(utc("2024-07-08T21:00"), toUtc("2024-07-08T17:00", ClockRule.NEW_YORK));
        assertEquals(utc("2024-03-12T21:00"), toUtc("2024-03-12T16:00", ClockRule.LONDON_MINUS_5));
        assertEquals(utc("2024-07-08T21:00"), toUtc("2024-07-09T00:00", ClockRule.NEW_YORK_PLUS_7));
        assertEquals(utc("2024-07-08T18:30"), toUtc("2024-07-09T00:00", ClockRule.fixed(330)));
    }

    @Test
    void nothingComesOfNothing() {
        assertArrayEquals(new long[0], WallClock.toUtc(new long[0], finding(LONDON)));
    }

    /// New York puts its clocks back at 2024-11-03 02:00, to 01:00.
    @ParameterizedTest
    @ValueSource(longs = {1, 5, 15, 30, 60})
    void theRepeatedHourIsSummerFirstAndThenWinter(long barMinutes) {
        long[] utc = grid(utc("2024-11-02T20:00"), utc("2024-11-03T20:00"), barMinutes * MINUTE);

        assertArrayEquals(utc, WallClock.toUtc(toWall(utc, ClockRule.NEW_YORK), finding(ClockRule.NEW_YORK)));
    }

    @Test
    void theRepeatedHourIsToldInTicksOfTheSameMillisecondToo() {
        long summer = utc("2024-11-03T05:10");
        long[] utc = {summer, summer, summer + 1, summer + HOUR, summer + HOUR, summer + HOUR + 2};

        assertArrayEquals(utc, WallClock.toUtc(toWall(utc, ClockRule.NEW_YORK), finding(ClockRule.NEW_YORK)));
    }

    @Test
    void anHourThatCouldComeTwiceButDoesNotIsSummer() {
        long[] utc = grid(utc("2024-11-03T05:00"), utc("2024-11-03T06:00"), MINUTE);

        assertArrayEquals(utc, WallClock.toUtc(toWall(utc, ClockRule.NEW_YORK), finding(ClockRule.NEW_YORK)));
    }

    /// HistData's files of 2019: Monday's first hour in London, a day after the clocks were put back, stands there
    /// twice.
    @Test
    void repeatedBarsInAnHourThatComesOnceStayDuplicates() {
        long[] hour = grid(utc("2019-10-27T19:00"), utc("2019-10-27T20:00"), MINUTE);
        long[] wall =
                LongStream.concat(LongStream.of(hour), LongStream.of(hour)).toArray();

        long[] utc = WallClock.toUtc(wall, finding(ClockRule.LONDON_MINUS_5));

        assertArrayEquals(LongStream.of(wall).map(time -> time + 5 * HOUR).toArray(), utc);
    }

    @Test
    void aFileOfTheNewestFirstIsReadFromItsEnd() {
        long[] utc = grid(utc("2024-11-02T20:00"), utc("2024-11-03T20:00"), 15 * MINUTE);
        long[] newestFirst = LongStream.range(0, utc.length)
                .map(row -> utc[utc.length - 1 - (int) row])
                .toArray();

        assertArrayEquals(
                newestFirst, WallClock.toUtc(toWall(newestFirst, ClockRule.NEW_YORK), finding(ClockRule.NEW_YORK)));
    }

    @Test
    void timesThatNoClockShowsAreShiftedForward() {
        assertEquals(utc("2024-03-10T07:30"), toUtc("2024-03-10T02:30", ClockRule.NEW_YORK));
        assertEquals(utc("2024-03-10T06:59"), toUtc("2024-03-10T01:59", ClockRule.NEW_YORK));
        assertEquals(utc("2024-03-10T07:00"), toUtc("2024-03-10T03:00", ClockRule.NEW_YORK));
    }

    @Test
    void rulesChangeByWallTime() {
        long change = utc("2019-07-01");
        long[] wall = {change - 1, change, change + 1};

        long[] utc = WallClock.toUtc(wall, finding(ClockRule.NEW_YORK_PLUS_7, change, ClockRule.EST));

        assertArrayEquals(new long[] {change - 1 - 3 * HOUR, change + 5 * HOUR, change + 1 + 5 * HOUR}, utc);
    }

    @Test
    void aRuleMayBeginInAnHourThatComesTwice() {
        long change = utc("2024-11-03T01:30");
        long[] wall = {change - 2 * MINUTE, change - MINUTE, change, change + MINUTE, change, utc("2024-11-04T00:00")};

        long[] utc = WallClock.toUtc(wall, finding(ClockRule.UTC, change, ClockRule.NEW_YORK));

        assertArrayEquals(
                new long[] {
                    wall[0], wall[1], wall[2] + 4 * HOUR, wall[3] + 4 * HOUR, wall[4] + 5 * HOUR, wall[5] + 5 * HOUR
                },
                utc);
    }

    @Test
    void everyTimeIsWhatJavaTimeMakesOfIt() {
        SplittableRandom random = new SplittableRandom(7);
        for (ClockRule.Base base : ClockRule.Base.values()) {
            ClockRule rule = new ClockRule(base, random.nextInt(-15 * 60, 15 * 60));
            long[] wall = random.longs(20_000, utc("1975-01-01"), utc("2040-01-01"))
                    .sorted()
                    .toArray();

            long[] utc = WallClock.toUtc(wall, finding(rule));

            assertArrayEquals(
                    LongStream.of(wall).map(time -> javaTime(time, rule)).toArray(), utc, rule.words());
        }
    }

    private static long javaTime(long wall, ClockRule rule) {
        long local = wall - rule.shiftMinutes() * MINUTE;
        return LocalDateTime.ofEpochSecond(
                        Math.floorDiv(local, 1000L), (int) Math.floorMod(local, 1000L) * 1_000_000, ZoneOffset.UTC)
                .atZone(rule.base().zone())
                .toInstant()
                .toEpochMilli();
    }

    private static long toUtc(String wall, ClockRule rule) {
        return WallClock.toUtc(new long[] {utc(wall)}, finding(rule))[0];
    }

    private static long[] grid(long from, long to, long step) {
        return LongStream.iterate(from, time -> time < to, time -> time + step).toArray();
    }
}
