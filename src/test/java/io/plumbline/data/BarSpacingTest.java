package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Timeframe;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BarSpacingTest {

    /// Flat bars that start at these minutes.
    private static BarSeries barsAt(long... minutes) {
        double[] price = new double[minutes.length];
        Arrays.fill(price, 1.1);
        long[] timeUtc = Arrays.stream(minutes).map(minute -> minute * 60_000).toArray();
        return BarSeries.of(timeUtc, price, price, price, price, price);
    }

    @Test
    void takesTheMostCommonDistanceAcrossGaps() {
        assertEquals(Optional.of(Timeframe.M15), BarSpacing.of(barsAt(0, 15, 30, 90, 105, 3000)));
    }

    @Test
    void countsADistanceWhereverItStands() {
        assertEquals(Optional.of(Timeframe.H1), BarSpacing.of(barsAt(0, 60, 65, 70, 130, 190)));
    }

    @Test
    void takesTheShorterOfTwoAsCommon() {
        assertEquals(Optional.of(Timeframe.M5), BarSpacing.of(barsAt(0, 60, 65, 125, 130)));
    }

    @Test
    void knowsDaysAcrossWeekends() {
        assertEquals(Optional.of(Timeframe.D1), BarSpacing.of(barsAt(0, 1440, 2880, 7200, 8640)));
    }

    @Test
    void isEmptyForALengthThatIsNoTimeframe() {
        assertEquals(Optional.empty(), BarSpacing.of(barsAt(0, 3, 6, 9, 24)));
    }

    @Test
    void isEmptyForASingleBarAndForNone() {
        assertEquals(Optional.empty(), BarSpacing.of(barsAt(0)));
        assertEquals(Optional.empty(), BarSpacing.of(barsAt()));
    }
}
