package io.plumbline.stats;

import static io.plumbline.stats.Sample.utc;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TradingDayTest {

    @Test
    void inWinterTheDayEndsAt22Utc() {
        assertEquals(day("2024-03-05"), TradingDay.of(utc("2024-03-05T21:59")));
        assertEquals(day("2024-03-06"), TradingDay.of(utc("2024-03-05T22:00")));
    }

    @Test
    void inSummerTheDayEndsAt21Utc() {
        assertEquals(day("2024-07-02"), TradingDay.of(utc("2024-07-02T20:59")));
        assertEquals(day("2024-07-03"), TradingDay.of(utc("2024-07-02T21:00")));
    }

    @Test
    void theWeekOpensOnMonday() {
        assertEquals(day("2024-03-04"), TradingDay.of(utc("2024-03-03T22:00")));
    }

    @Test
    void theDayOfTheClockChangeHas23Or25Hours() {
        // New York goes to summer time on Sunday 2024-03-10 and back on Sunday 2024-11-03, both at 02:00.
        assertEquals(utc("2024-03-09T22:00"), day("2024-03-10").startUtc());
        assertEquals(utc("2024-03-10T21:00"), day("2024-03-10").endUtc());
        assertEquals(utc("2024-11-02T21:00"), day("2024-11-03").startUtc());
        assertEquals(utc("2024-11-03T22:00"), day("2024-11-03").endUtc());
    }

    private static TradingDay day(String date) {
        return new TradingDay(LocalDate.parse(date));
    }
}
