package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.FxWeek;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.testing.MinuteBars;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResampleTest {

    @Test
    void aLongerBarOpensWithTheFirstReachesAsFarAsAnyAndClosesWithTheLast() {
        BarSeries minutes = BarSeries.of(
                times("2024-01-08T10:00:00Z", 0, 1, 4, 5),
                new double[] {1.10, 1.11, 1.13, 1.20},
                new double[] {1.12, 1.15, 1.14, 1.21},
                new double[] {1.09, 1.10, 1.08, 1.19},
                new double[] {1.11, 1.13, 1.09, 1.20},
                new double[] {10, Double.NaN, 5, Double.NaN});

        BarSeries made =
                Resample.of(QuotedBars.of(minutes), Timeframe.M1, Timeframe.M5).bars();

        assertArrayEquals(times("2024-01-08T10:00:00Z", 0, 5), made.timeUtc());
        assertArrayEquals(new double[] {1.10, 1.20}, made.open());
        assertArrayEquals(new double[] {1.15, 1.21}, made.high());
        assertArrayEquals(new double[] {1.08, 1.19}, made.low());
        assertArrayEquals(new double[] {1.09, 1.20}, made.close());
        assertArrayEquals(new double[] {15, Double.NaN}, made.volume());
    }

    @Test
    void theSpreadIsTheMeanOfTheKnownAndTheAskSideIsResampledToo() {
        QuotedBars minutes = QuotedBars.of(MinuteBars.of(1, LocalDate.of(2024, 1, 7), MinuteBars.MINUTE, 10));
        BarSeries ask = MinuteBars.quoted(minutes.bars()).ask().orElseThrow();
        double[] spread = {
            0.1, Double.NaN, 0.3, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN
        };

        QuotedBars made = Resample.of(minutes.withSpread(spread).withAsk(ask), Timeframe.M1, Timeframe.M5);

        assertArrayEquals(new double[] {0.2, Double.NaN}, made.spread().orElseThrow());
        assertEquals(ask.open()[5], made.ask().orElseThrow().open()[1]);
        assertEquals(ask.close()[9], made.ask().orElseThrow().close()[1]);
    }

    @Test
    void daysBeginAt17InNewYorkInWinterAndInSummer() {
        // Summer time begins on 2024-03-10.
        QuotedBars hours = hours(LocalDate.of(2024, 3, 3), 240);

        BarSeries days = Resample.of(hours, Timeframe.H1, Timeframe.D1).bars();

        assertEquals(10, days.size());
        assertEquals(Instant.parse("2024-03-03T22:00:00Z"), Instant.ofEpochMilli(days.timeUtc()[0]));
        assertEquals(Instant.parse("2024-03-10T21:00:00Z"), Instant.ofEpochMilli(days.timeUtc()[5]));
    }

    @Test
    void weeksBeginOnSundayAt17InNewYork() {
        QuotedBars days = Resample.of(hours(LocalDate.of(2024, 3, 3), 240), Timeframe.H1, Timeframe.D1);

        BarSeries weeks = Resample.of(days, Timeframe.D1, Timeframe.W1).bars();

        assertArrayEquals(new long[] {days.bars().timeUtc()[0], days.bars().timeUtc()[5]}, weeks.timeUtc());
        assertEquals(0, Resample.of(days, Timeframe.D1, Timeframe.W1).partialCount());
    }

    /// By way of any timeframe between, the same bars come out.
    @Test
    void twoStepsGiveTheSameBarsAsOne() {
        QuotedBars minutes = QuotedBars.of(MinuteBars.of(5, LocalDate.of(2024, 10, 20), MinuteBars.MINUTE, 20_000));

        QuotedBars hours = Resample.of(minutes, Timeframe.M1, Timeframe.H1);
        QuotedBars twoSteps = Resample.of(hours, Timeframe.H1, Timeframe.D1);
        QuotedBars oneStep = Resample.of(minutes, Timeframe.M1, Timeframe.D1);

        assertEquals(Fingerprint.of(oneStep.bars()), Fingerprint.of(twoSteps.bars()));
        assertEquals(oneStep.partial(), twoSteps.partial());
    }

    @Test
    void barsAtBothEdgesArePartialUnlessTheyAreWhole() {
        QuotedBars minutes = QuotedBars.of(MinuteBars.of(1, LocalDate.of(2024, 1, 7), MinuteBars.MINUTE, 180));

        assertEquals("{}", partial(minutes, Timeframe.M1, Timeframe.H1));
        assertEquals("{0, 2}", partial(minutes.slice(1, 179), Timeframe.M1, Timeframe.H1));
    }

    @Test
    void aBarWithAHoleInsideIsPartial() {
        BarSeries whole = MinuteBars.of(1, LocalDate.of(2024, 1, 7), MinuteBars.MINUTE, 180);

        assertEquals("{1}", partial(QuotedBars.of(MinuteBars.without(whole, 90, 91)), Timeframe.M1, Timeframe.H1));
    }

    /// The week opens at 22:00 UTC, so the bar from 20:00 to 24:00 has two hours to be made of, and the last one of
    /// the week too.
    @Test
    void whereTheMarketIsClosedNothingIsExpected() {
        QuotedBars week = hours(LocalDate.of(2024, 1, 7), 120);

        QuotedBars made = Resample.of(week, Timeframe.H1, Timeframe.H4);

        assertEquals(
                Instant.parse("2024-01-07T20:00:00Z"),
                Instant.ofEpochMilli(made.bars().timeUtc()[0]));
        assertEquals(0, made.partialCount());
        assertEquals("{0}", partial(week.slice(1, 120), Timeframe.H1, Timeframe.H4));
        assertEquals("{30}", partial(week.slice(0, 119), Timeframe.H1, Timeframe.H4));
    }

    @Test
    void weekendBarsMakeBarsOfTheirOwnThatAreNotPartial() {
        BarSeries saturday = BarSeries.of(
                times("2024-01-13T10:00:00Z", 0, 1),
                new double[] {1, 1},
                new double[] {1, 1},
                new double[] {1, 1},
                new double[] {1, 1},
                new double[2]);

        QuotedBars days = Resample.of(QuotedBars.of(saturday), Timeframe.M1, Timeframe.D1);

        assertEquals(
                Instant.parse("2024-01-12T22:00:00Z"),
                Instant.ofEpochMilli(days.bars().timeUtc()[0]));
        assertEquals(0, days.partialCount());
    }

    @Test
    void whatIsMadeOfAPartialBarIsPartial() {
        BitSet marked = new BitSet();
        marked.set(30);
        QuotedBars days = hours(LocalDate.of(2024, 1, 7), 120).withPartial(marked);

        assertEquals("{1}", partial(days, Timeframe.H1, Timeframe.D1));
    }

    @Test
    void aTimeframeThatIsNotLongerOrNoMultipleIsRefused() {
        QuotedBars bars = hours(LocalDate.of(2024, 1, 7), 10);

        for (Timeframe to : new Timeframe[] {Timeframe.M30, Timeframe.H1}) {
            assertEquals(
                    "from H1 to " + to + "; wanted a longer timeframe that is a whole multiple of H1",
                    assertThrows(IllegalArgumentException.class, () -> Resample.of(bars, Timeframe.H1, to))
                            .getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> Resample.of(bars, Timeframe.M10, Timeframe.M15));
    }

    /// A bar from 20:00 to 24:00 belongs to two days when the day turns at 22:00: neither would be right.
    @Test
    void barsThatReachOverTheEndOfTheLongerBarAreRefused() {
        QuotedBars fours = Resample.of(hours(LocalDate.of(2024, 1, 7), 120), Timeframe.H1, Timeframe.H4);

        String refusal = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> Resample.of(fours, Timeframe.H4, Timeframe.D1))
                        .getMessage());

        assertTrue(refusal.startsWith("the H4 bar at 2024-01-07T20:00:00Z reaches over 2024-01-07T22:00:00Z"), refusal);
    }

    @Test
    void noBarsGiveNoBars() {
        assertEquals(
                0,
                Resample.of(hours(LocalDate.of(2024, 1, 7), 0), Timeframe.H1, Timeframe.D1)
                        .size());
    }

    /// Against the plainest way there is: every bar is put under the start of its longer bar by java.time.
    @ParameterizedTest
    @EnumSource(
            value = Timeframe.class,
            names = {"M5", "M30", "H1", "H4", "H12", "D1", "W1"})
    void aYearOfMinutesGivesTheBarsThatGroupingByTheClockGives(Timeframe to) {
        BarSeries year = MinuteBars.of(9, LocalDate.of(2023, 12, 31), MinuteBars.MINUTE, 120_000);
        BarSeries minutes = MinuteBars.without(MinuteBars.without(year, 50_000, 70_001), 3000, 3017);

        assertGroupsMatch(minutes, Timeframe.M1, to);
    }

    /// Market data that is not ours to ship, in its own clock: only where it is there.
    @Test
    void realHoursGiveTheBarsThatGroupingByTheClockGives() throws Exception {
        Path file = Path.of(System.getProperty("plumbline.realBars", ""), "data", "GBPUSD_H1.csv.gz");
        assumeTrue(Files.exists(file));
        BarSeries hours = BarFile.read(file);

        for (Timeframe to : new Timeframe[] {Timeframe.H4, Timeframe.D1, Timeframe.W1}) {
            assertGroupsMatch(hours, Timeframe.H1, to);
        }
    }

    private static void assertGroupsMatch(BarSeries source, Timeframe from, Timeframe to) {
        NavigableMap<Long, List<Integer>> groups = new TreeMap<>();
        for (int bar = 0; bar < source.size(); bar++) {
            groups.computeIfAbsent(startByClock(source.timeUtc()[bar], to), _ -> new ArrayList<>())
                    .add(bar);
        }

        BarSeries made = Resample.of(QuotedBars.of(source), from, to).bars();

        assertEquals(groups.size(), made.size());
        int at = 0;
        for (Map.Entry<Long, List<Integer>> group : groups.entrySet()) {
            List<Integer> bars = group.getValue();
            assertEquals(group.getKey(), made.timeUtc()[at]);
            assertEquals(source.open()[bars.getFirst()], made.open()[at]);
            assertEquals(source.close()[bars.getLast()], made.close()[at]);
            assertEquals(
                    bars.stream().mapToDouble(bar -> source.high()[bar]).max().orElseThrow(), made.high()[at]);
            assertEquals(
                    bars.stream().mapToDouble(bar -> source.low()[bar]).min().orElseThrow(), made.low()[at]);
            assertEquals(bars.stream().mapToDouble(bar -> source.volume()[bar]).sum(), made.volume()[at]);
            at++;
        }
    }

    private static long startByClock(long timeUtc, Timeframe to) {
        ZonedDateTime local = Instant.ofEpochMilli(timeUtc).atZone(FxWeek.NEW_YORK);
        LocalDate day = local.toLocalTime().isBefore(FxWeek.DAY_TURNS)
                ? local.toLocalDate().minusDays(1)
                : local.toLocalDate();
        return switch (to) {
            case D1 ->
                day.atTime(FxWeek.DAY_TURNS).atZone(FxWeek.NEW_YORK).toInstant().toEpochMilli();
            case W1 ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                        .atTime(FxWeek.DAY_TURNS)
                        .atZone(FxWeek.NEW_YORK)
                        .toInstant()
                        .toEpochMilli();
            default -> timeUtc - timeUtc % to.length().toMillis();
        };
    }

    private static String partial(QuotedBars source, Timeframe from, Timeframe to) {
        return Resample.of(source, from, to).partial().toString();
    }

    private static QuotedBars hours(LocalDate sunday, int size) {
        return QuotedBars.of(MinuteBars.of(1, sunday, 60 * MinuteBars.MINUTE, size));
    }

    private static long[] times(String from, int... minutes) {
        long start = Instant.parse(from).toEpochMilli();
        return IntStream.of(minutes)
                .mapToLong(minute -> start + minute * MinuteBars.MINUTE)
                .toArray();
    }
}
