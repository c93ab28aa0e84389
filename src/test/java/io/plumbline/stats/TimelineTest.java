package io.plumbline.stats;

import static io.plumbline.stats.Sample.LONG;
import static io.plumbline.stats.Sample.hourly;
import static io.plumbline.stats.Sample.hourlyFromTo;
import static io.plumbline.stats.Sample.utc;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.core.Trade;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    /// 22 hours from 2024-03-05 10:00 UTC; the trading day ends at 22:00 UTC, so 12 bars on the 5th and 10 on the
    /// 6th.
    private final Timeline twoDays = Timeline.of(List.of(hourlyFromTo("2024-03-05T10:00", "2024-03-06T07:00")));

    @Test
    void withoutBarsThereIsNoTime() {
        Timeline timeline = Timeline.of(List.of());

        assertEquals(0, timeline.bars());
        assertEquals(0, timeline.days());
        assertEquals(0.0, timeline.exposure(List.of()));
        assertArrayEquals(new double[0], timeline.daily(List.of(), new double[0]));
    }

    @Test
    void barsOfSeveralSymbolsCountOnce() {
        // 10:00, 11:00, 12:00 and 11:00, 12:00, 13:00 and 12:30: five moments between 10:00 and 13:00.
        Timeline timeline = Timeline.of(List.of(
                hourly("2024-03-05T10:00", 1, 1, 1),
                hourly("2024-03-05T11:00", 1, 1, 1),
                hourly("2024-03-05T12:30", 1)));

        assertEquals(5, timeline.bars());
        assertEquals(utc("2024-03-05T10:00"), timeline.firstUtc());
        assertEquals(utc("2024-03-05T13:00"), timeline.lastUtc());
    }

    @Test
    void onlyDaysWithBarsCount() {
        // Friday 2024-03-08 and Monday 2024-03-11, nothing in between.
        Timeline timeline = Timeline.of(List.of(hourly("2024-03-08T10:00", 1, 1), hourly("2024-03-11T10:00", 1, 1)));

        assertEquals(2, timeline.days());
    }

    @Test
    void moreDaysThanFitAtFirstAreAllCounted() {
        double[] close = new double[200];
        Arrays.fill(close, 1.0);

        assertEquals(
                200,
                Timeline.of(List.of(Sample.bars(utc("2024-03-05T10:00"), 24 * Sample.HOUR, close)))
                        .days());
    }

    @Test
    void aTradeCountsOnTheDayOfItsExit() {
        Trade overnight = LONG.trade(7, "2024-03-05T20:00", "2024-03-05T22:00");
        Trade sameDay = LONG.trade(5, "2024-03-05T11:00", "2024-03-05T21:00");

        assertArrayEquals(new double[] {5, 7}, twoDays.daily(List.of(sameDay, overnight), new double[] {5, 7}));
    }

    @Test
    void daysWithoutTradesAreZero() {
        assertArrayEquals(new double[] {0, 0}, twoDays.daily(List.of(), new double[0]));
    }

    @Test
    void aTradeBeforeTheFirstBarIsRefused() {
        Trade stray = LONG.trade(7, "2024-03-01T20:00", "2024-03-01T21:00");

        assertThrows(IllegalArgumentException.class, () -> twoDays.daily(List.of(stray), new double[] {7}));
    }

    @Test
    void exposureCountsFromTheFillBarToTheExitBar() {
        // 12:00, 13:00, 14:00: 3 of 22 bars.
        assertEquals(3.0 / 22, twoDays.exposure(List.of(LONG.trade(1, "2024-03-05T12:00", "2024-03-05T14:00"))));
    }

    @Test
    void overlappingPositionsExposeOnce() {
        // 12:00-14:00, 13:00-13:00 inside it, 14:00-15:00 across its end, 20:00-20:00 apart: 12, 13, 14, 15, 20.
        List<Trade> trades = List.of(
                LONG.trade(1, "2024-03-05T13:00", "2024-03-05T13:00"),
                LONG.trade(1, "2024-03-05T12:00", "2024-03-05T14:00"),
                LONG.trade(1, "2024-03-05T14:00", "2024-03-05T15:00"),
                LONG.trade(1, "2024-03-05T20:00", "2024-03-05T20:00"));

        assertEquals(5.0 / 22, twoDays.exposure(trades));
    }

    @Test
    void gapsInTheBarsExposeNothing() {
        // Two bars on Friday and two on Monday; open on the last three of them, not for 72 hours.
        Timeline timeline = Timeline.of(List.of(hourly("2024-03-08T10:00", 1, 1), hourly("2024-03-11T10:00", 1, 1)));

        assertEquals(0.75, timeline.exposure(List.of(LONG.trade(1, "2024-03-08T11:00", "2024-03-11T11:00"))));
    }
}
