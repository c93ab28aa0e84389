package io.plumbline.stats;

import static io.plumbline.stats.Sample.utc;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.EquityCurve;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DrawdownsTest {

    private static final long START = utc("2024-03-05T00:00");

    @Test
    void anEmptyCurveHasNoDrawdown() {
        EquityCurve none = hourly(0);

        assertEquals(0.0, Drawdowns.deepest(none));
        assertEquals(Duration.ZERO, Drawdowns.longest(none, START));
    }

    @Test
    void theStartIsTheFirstPeak() {
        assertEquals(-5.0, Drawdowns.deepest(hourly(0, -5, -3)));
    }

    @Test
    void theDeepestFractionNeedNotBeTheDeepestAmount() {
        // From 100 down 40 to 60 is 40 %; later from 200 down 50 to 150 is 25 %.
        EquityCurve curve = hourly(100, 60, 200, 150);

        assertEquals(-50.0, Drawdowns.deepest(curve));
        assertEquals(-0.4, Drawdowns.deepestFraction(curve));
    }

    @Test
    void theLongestDrawdownEndsWhereThePeakIsRegained() {
        // Points at 01:00, 02:00, ...: peak 4 at 01:00, below at 02:00 and 03:00, regained at 04:00.
        assertEquals(Duration.ofHours(3), Drawdowns.longest(hourly(0, 4, 1, 2, 4, 5), START));
    }

    @Test
    void aDrawdownFromTheStartBeginsAtTheFirstBar() {
        assertEquals(Duration.ofHours(3), Drawdowns.longest(hourly(0, -1, -2, 1), START));
    }

    @Test
    void aDrawdownNeverRegainedRunsToTheLastTrade() {
        assertEquals(Duration.ofHours(3), Drawdowns.longest(hourly(0, 4, 1, 2, 3), START));
    }

    @Test
    void winsFarApartAreNoDrawdown() {
        assertEquals(Duration.ZERO, Drawdowns.longest(hourly(0, 1, 2, 2, 3), START));
    }

    @Test
    void anEqualPeakCountsFromTheLastTimeItWasReached() {
        // 4 at 01:00, 4 again at 02:00, below at 03:00, regained at 04:00: two hours and not three.
        assertEquals(Duration.ofHours(2), Drawdowns.longest(hourly(0, 4, 4, 3, 4), START));
    }

    @Test
    void tradesAtTheSameTimeMakeADrawdownWithoutLength() {
        long hour = START + Sample.HOUR;
        EquityCurve curve = new EquityCurve(new long[] {hour, hour, hour}, new double[] {4, 1, 5}, 0);

        assertEquals(-3.0, Drawdowns.deepest(curve));
        assertEquals(Duration.ZERO, Drawdowns.longest(curve, START));
    }

    private static EquityCurve hourly(double start, double... value) {
        long[] timeUtc = new long[value.length];
        Arrays.setAll(timeUtc, i -> START + (i + 1) * Sample.HOUR);
        return new EquityCurve(timeUtc, value, start);
    }
}
