package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BarTimeRulerTest {

    private static final long HOUR = 3_600_000;

    /// Hours of Thursday and Friday, 4 and 5 January 2024, then from Sunday 22:00 on.
    private static final BarTimeRuler OVER_A_WEEKEND =
            new BarTimeRuler(LongStream.concat(hours("2024-01-04T00:00:00Z", 46), hours("2024-01-07T22:00:00Z", 50))
                    .toArray());

    @Test
    void leavesNoGapForAWeekend() {
        List<Tick> ticks = OVER_A_WEEKEND.ticks(new Range(0, 95), 6);

        assertEquals(
                List.of(new Tick(0, "4 Jan 2024"), new Tick(24, "5 Jan"), new Tick(48, "8 Jan"), new Tick(72, "9 Jan")),
                ticks);
    }

    @Test
    void namesTheNearestBarInFull() {
        assertEquals("Sun 7 Jan 2024 22:00 UTC", OVER_A_WEEKEND.readOut(46.4));
        assertEquals("Thu 4 Jan 2024 00:00 UTC", OVER_A_WEEKEND.readOut(-3));
    }

    @Test
    void hasNoTicksWhereThereAreNoBars() {
        assertEquals(List.of(), OVER_A_WEEKEND.ticks(new Range(200, 300), 6));
        assertEquals(List.of(), new BarTimeRuler(new long[0]).ticks(new Range(0, 1), 6));
    }

    private static LongStream hours(String first, int count) {
        long from = Instant.parse(first).toEpochMilli();
        return LongStream.range(0, count).map(hour -> from + hour * HOUR);
    }
}
