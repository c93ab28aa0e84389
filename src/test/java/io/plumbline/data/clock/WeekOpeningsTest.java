package io.plumbline.data.clock;

import static io.plumbline.data.clock.MarketTimes.DAY;
import static io.plumbline.data.clock.MarketTimes.HOUR;
import static io.plumbline.data.clock.MarketTimes.MINUTE;
import static io.plumbline.data.clock.MarketTimes.all;
import static io.plumbline.data.clock.MarketTimes.bars;
import static io.plumbline.data.clock.MarketTimes.toWall;
import static io.plumbline.data.clock.MarketTimes.utc;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.FxWeek;
import io.plumbline.data.clock.WeekOpenings.Off;
import io.plumbline.dataset.ClockRule;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekOpeningsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 15, 60, 240, 1440})
    void weeksOfTheRightClockAreNotOff(long barMinutes) {
        long[] utc = bars("2019-01-01", "2020-01-01", barMinutes * MINUTE);

        assertEquals(List.of(), WeekOpenings.off(utc, all(utc), barMinutes * MINUTE));
    }

    @Test
    void summersAreAnHourLateIfAFixedDistanceWasTakenForNewYork() {
        long[] utc = toWall(bars("2019-01-01", "2020-01-01", 15 * MINUTE), new ClockRule(ClockRule.Base.NEW_YORK, 300));

        List<Off> off = WeekOpenings.off(utc, all(utc), 15 * MINUTE);

        assertEquals(34, off.size());
        assertEquals(new Off(utc("2019-03-10T21:00"), utc("2019-03-10T22:00"), 60), off.getFirst());
        assertEquals(new Off(utc("2019-10-27T21:00"), utc("2019-10-27T22:00"), 60), off.getLast());
    }

    @Test
    void weeksAreEarlyToo() {
        long[] utc = bars("2019-06-01", "2019-08-01", HOUR);

        List<Off> off =
                WeekOpenings.off(LongStream.of(utc).map(time -> time - 2 * HOUR).toArray(), all(utc), HOUR);

        assertEquals(8, off.size());
        assertEquals(-120, off.getFirst().offsetMinutes());
    }

    @Test
    void aWeekThatOpensLateButClosesOnTimeLacksBars() {
        FxWeek week = FxWeek.of(utc("2019-05-15"));
        long[] utc = bars(
                utc("2019-05-01"),
                utc("2019-06-01"),
                MINUTE,
                time -> time < week.openUtc() || time >= week.openUtc() + 2 * HOUR);

        assertEquals(List.of(), WeekOpenings.off(utc, all(utc), MINUTE));
    }

    @Test
    void aFewMinutesAreNoOffset() {
        long[] utc = bars(
                utc("2019-05-01"),
                utc("2019-06-01"),
                MINUTE,
                time -> time >= FxWeek.of(time).openUtc() + 4 * MINUTE);

        assertEquals(List.of(), WeekOpenings.off(utc, all(utc), MINUTE));
    }

    @Test
    void barsThatDoNotMoveOpenNoWeek() {
        long[] utc = LongStream.iterate(utc("2019-05-01"), time -> time < utc("2019-06-01"), time -> time + HOUR)
                .toArray();
        var active = all(utc);
        for (int bar = 0; bar < utc.length; bar++) {
            active.set(bar, FxWeek.of(utc[bar]).isOpenAt(utc[bar]));
        }

        assertEquals(List.of(), WeekOpenings.off(utc, active, HOUR));
    }

    @Test
    void aDayWithoutBarsWithinAWeekOpensNone() {
        long christmas = utc("2019-12-24T20:00");
        long[] utc = bars(
                utc("2019-12-01"),
                utc("2020-01-20"),
                MINUTE,
                time -> time < christmas || time >= christmas + DAY + 3 * HOUR);

        assertEquals(List.of(), WeekOpenings.off(utc, all(utc), MINUTE));
    }
}
