package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BarRangeTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    /// Three days of bars every six hours, from Monday 00:00.
    private static final BarSeries BARS = bars(12);

    private static BarSeries bars(int count) {
        long start = MONDAY.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        double[] price = new double[count];
        java.util.Arrays.fill(price, 1.1);
        long[] time =
                LongStream.range(0, count).map(i -> start + i * 6 * 3_600_000).toArray();
        return BarSeries.of(time, price, price, price, price, price);
    }

    private static BarRange range(Optional<LocalDate> from, Optional<LocalDate> to, int last) {
        return new BarRange(from, to, last == 0 ? OptionalInt.empty() : OptionalInt.of(last));
    }

    private static LocalDateTime first(BarSeries bars) {
        return LocalDateTime.ofEpochSecond(bars.timeUtc()[0] / 1000, 0, ZoneOffset.UTC);
    }

    @Test
    void allBarsAreTheSeriesItself() {
        assertSame(BARS, BarRange.ALL.of(BARS));
        assertEquals("all bars", BarRange.ALL.words());
    }

    @Test
    void daysAreWholeAndTheLastOneIsIncluded() {
        BarSeries tuesday = range(Optional.of(MONDAY.plusDays(1)), Optional.of(MONDAY.plusDays(1)), 0)
                .of(BARS);

        assertEquals(4, tuesday.size());
        assertEquals(MONDAY.plusDays(1).atStartOfDay(), first(tuesday));
    }

    @Test
    void theLastBarsAreCountedInsideTheDays() {
        BarRange range = range(Optional.empty(), Optional.of(MONDAY), 3);

        assertEquals(3, range.of(BARS).size());
        assertEquals(MONDAY.atTime(6, 0), first(range.of(BARS)));
        assertEquals("up to 2024-03-04, of these the last 3 bars", range.words());
        assertEquals(12, BarRange.last(100).of(BARS).size());
    }

    @Test
    void aRangeOutsideTheSeriesIsEmpty() {
        assertEquals(
                0,
                range(Optional.of(MONDAY.plusDays(9)), Optional.empty(), 0)
                        .of(BARS)
                        .size());
        assertEquals(
                0,
                range(Optional.empty(), Optional.of(MONDAY.minusDays(9)), 5)
                        .of(BARS)
                        .size());
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> range(Optional.of(MONDAY), Optional.of(MONDAY.minusDays(1)), 0));

        assertEquals(
                "from 2024-03-04 to 2024-03-03; wanted a first day that is not after the last", refusal.getMessage());
    }
}
