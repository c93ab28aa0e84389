package io.plumbline.data.clock;

import static io.plumbline.data.clock.MarketTimes.DAY;
import static io.plumbline.data.clock.MarketTimes.HOUR;
import static io.plumbline.data.clock.MarketTimes.MINUTE;
import static io.plumbline.data.clock.MarketTimes.bars;
import static io.plumbline.data.clock.MarketTimes.toWall;
import static io.plumbline.data.clock.MarketTimes.utc;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.FxWeek;
import io.plumbline.data.clock.ClockDetective.Prior;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockRule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Files of random clocks, lengths and years with random gaps: the true times come back, bit for bit.
class ClockDetectivePropertyTest {

    private static final int FILES = Integer.getInteger("plumbline.clock.files", 60);
    private static final long[] BAR_MINUTES = {5, 15, 30, 60};
    private static final Certainty[] CERTAINTIES = {Certainty.ASSUMED, Certainty.LIKELY};

    @Test
    void cleanFilesOfFourWeeksOrMoreComeBackBitForBit() {
        for (int seed = 0; seed < FILES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long from = someDay(random);
            long to = from + (29 + random.nextInt(random.nextInt(1, 700))) * DAY;
            long bar = someBar(random);
            ClockRule rule = someRule(random);
            long[] utc = bars(from, to, bar, _ -> true);
            long[] wall = toWall(utc, rule);

            ClockFinding finding = ClockDetective.decide(wall, MarketTimes.all(wall), bar, somePrior(random));

            assertArrayEquals(utc, WallClock.toUtc(wall, finding), name(seed, rule, from, to, finding));
            assertEquals(finding.weeks(), finding.agreeing(), finding.reason());
        }
    }

    @Test
    void filesOfAYearComeBackDespiteHolidaysLateOpeningsAndFlatWeekends() {
        for (int seed = 0; seed < FILES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long from = someDay(random);
            long to = from + random.nextInt(330, 800) * DAY;
            long bar = someBar(random);
            ClockRule rule = someRule(random);
            long[] utc = bars(from, to, bar, flaws(random, bar));
            Rows rows = Rows.withFlats(toWall(utc, rule), random.nextBoolean() ? bar : 0);

            ClockFinding finding = ClockDetective.decide(rows.wall, rows.active, bar, somePrior(random));

            assertArrayEquals(
                    utc, rows.activeOf(WallClock.toUtc(rows.wall, finding)), name(seed, rule, from, to, finding));
        }
    }

    @Test
    void changesOfRuleAreFound() {
        for (int seed = 0; seed < FILES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long from = someDay(random);
            FxWeek change = FxWeek.of(from + random.nextInt(6 * 7, 400) * DAY);
            long to = change.openUtc() + random.nextInt(6 * 7, 400) * DAY;
            long bar = someBar(random);
            ClockRule before = new ClockRule(someBase(random), 60 * random.nextInt(-7, 0));
            ClockRule after = new ClockRule(someBase(random), 60 * random.nextInt(3, 10));
            boolean forward = random.nextBoolean();
            long[] utc = bars(from, to, bar, _ -> true);
            long[] wall = toWall(utc, forward ? before : after, change.openUtc(), forward ? after : before);

            ClockFinding finding = ClockDetective.decide(wall, MarketTimes.all(wall), bar, somePrior(random));

            assertArrayEquals(
                    utc, WallClock.toUtc(wall, finding), name(seed, before, from, to, finding) + after.words());
        }
    }

    /// One in twelve weeks lacks its Sunday, one in four opens some minutes late, one in twenty closes hours early.
    private static LongPredicate flaws(SplittableRandom random, long bar) {
        Map<Long, long[]> kept = new HashMap<>();
        return time -> {
            FxWeek week = FxWeek.of(time);
            long[] range = kept.computeIfAbsent(week.openUtc(), open -> {
                long late = random.nextInt(12) == 0
                        ? random.nextInt(1, 12) * HOUR
                        : random.nextInt(4) == 0 && bar <= 5 * MINUTE ? 5 * MINUTE * random.nextInt(1, 4) : 0;
                long early = random.nextInt(20) == 0 ? random.nextInt(1, 9) * HOUR : 0;
                return new long[] {open + late, week.closeUtc() - early};
            });
            return time >= range[0] && time < range[1];
        };
    }

    private static long someDay(SplittableRandom random) {
        return random.nextLong(utc("2010-01-01") / HOUR, utc("2024-01-01") / HOUR) * HOUR;
    }

    private static long someBar(SplittableRandom random) {
        return BAR_MINUTES[random.nextInt(BAR_MINUTES.length)] * MINUTE;
    }

    private static ClockRule.Base someBase(SplittableRandom random) {
        return ClockRule.Base.values()[random.nextInt(3)];
    }

    private static ClockRule someRule(SplittableRandom random) {
        return random.nextBoolean()
                ? ClockRule.USUAL.get(random.nextInt(ClockRule.USUAL.size()))
                : new ClockRule(someBase(random), 60 * random.nextInt(-6, 13));
    }

    private static Prior somePrior(SplittableRandom random) {
        return new Prior(
                ClockRule.USUAL.get(random.nextInt(ClockRule.USUAL.size())),
                CERTAINTIES[random.nextInt(CERTAINTIES.length)],
                "expected");
    }

    private static String name(int seed, ClockRule rule, long from, long to, ClockFinding finding) {
        return "seed " + seed + ", " + rule.words() + " from day " + from / DAY + " for " + (to - from) / DAY + ": "
                + finding.words() + ", " + finding.reason() + " ";
    }

    /// Times with bars that do not move in between, such as on weekends.
    private record Rows(long[] wall, BitSet active) {

        static Rows withFlats(long[] moving, long flatEveryMillis) {
            LongStream.Builder wall = LongStream.builder();
            BitSet active = new BitSet();
            int row = 0;
            for (int bar = 0; bar < moving.length; bar++) {
                if (bar > 0 && flatEveryMillis > 0) {
                    for (long flat = moving[bar - 1] + flatEveryMillis; flat < moving[bar]; flat += flatEveryMillis) {
                        wall.add(flat);
                        row++;
                    }
                }
                wall.add(moving[bar]);
                active.set(row++);
            }
            return new Rows(wall.build().toArray(), active);
        }

        long[] activeOf(long[] times) {
            return Arrays.stream(active.stream().toArray())
                    .mapToLong(row -> times[row])
                    .toArray();
        }
    }
}
