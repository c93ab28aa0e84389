package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FxWeekTest {

    @Test
    void opensAtTenInWinterAndAtNineInSummer() {
        assertEquals(
                utc("2024-01-07T22:00:00Z"),
                FxWeek.opening(LocalDate.of(2024, 1, 7)).openUtc());
        assertEquals(
                utc("2024-07-07T21:00:00Z"),
                FxWeek.opening(LocalDate.of(2024, 7, 7)).openUtc());
        assertEquals(
                utc("2024-07-12T21:00:00Z"),
                FxWeek.opening(LocalDate.of(2024, 7, 7)).closeUtc());
    }

    @Test
    void anInstantOnAWeekendLiesInTheWeekBefore() {
        FxWeek week = FxWeek.opening(LocalDate.of(2024, 3, 3));

        assertEquals(week, FxWeek.of(utc("2024-03-03T22:00:00Z")));
        assertEquals(week, FxWeek.of(utc("2024-03-09T12:00:00Z")));
        assertEquals(week, FxWeek.of(utc("2024-03-10T20:59:59Z")));
        assertEquals(week.next(), FxWeek.of(utc("2024-03-10T21:00:00Z")));
    }

    @Test
    void isClosedFromFridayToSunday() {
        FxWeek week = FxWeek.opening(LocalDate.of(2024, 1, 7));

        assertTrue(week.isOpenAt(utc("2024-01-12T21:59:59Z")));
        assertFalse(week.isOpenAt(utc("2024-01-12T22:00:00Z")));
        assertFalse(week.isOpenAt(utc("2024-01-07T21:59:59Z")));
    }

    private static long utc(String text) {
        return Instant.parse(text).toEpochMilli();
    }
}
