package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeTicksTest {

    @Test
    void dividesAYearByMonths() {
        assertEquals(
                List.of("Nov 2023", "Dec", "Jan 2024", "Feb", "Mar"),
                labels("2023-10-20T00:00:00Z", "2024-03-15T00:00:00Z", 6));
    }

    @Test
    void dividesMonthsByWeeksThatBeginOnMonday() {
        assertEquals(
                List.of("4 Mar 2024", "11 Mar", "18 Mar", "25 Mar"),
                labels("2024-03-01T00:00:00Z", "2024-03-30T00:00:00Z", 6));
    }

    @Test
    void dividesADayByHoursAndSaysWhichDayItIs() {
        assertEquals(
                List.of("5 Mar 18:00", "6 Mar", "06:00", "12:00"),
                labels("2024-03-05T15:00:00Z", "2024-03-06T13:00:00Z", 5));
    }

    @Test
    void dividesDecadesByYears() {
        assertEquals(List.of("2010", "2015", "2020"), labels("2006-01-01T00:00:00Z", "2024-06-01T00:00:00Z", 5));
    }

    @Test
    void dividesQuartersInJanuaryAprilJulyOctober() {
        assertEquals(List.of("Jul 2023", "Oct", "Jan 2024"), labels("2023-05-01T00:00:00Z", "2024-02-01T00:00:00Z", 4));
    }

    @Test
    void namesATimeInFull() {
        assertEquals("Tue 5 Mar 2024 14:30 UTC", TimeTicks.full(millis("2024-03-05T14:30:00Z")));
    }

    private static List<String> labels(String from, String to, int atMost) {
        return TimeTicks.between(millis(from), millis(to), atMost).stream()
                .map(TimeTicks.TimeTick::label)
                .toList();
    }

    private static long millis(String time) {
        return Instant.parse(time).toEpochMilli();
    }
}
