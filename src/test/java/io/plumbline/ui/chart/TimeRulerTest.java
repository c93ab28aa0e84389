package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeRulerTest {

    private static final TimeRuler RULER = new TimeRuler();

    @Test
    void namesAPlaceInFull() {
        assertEquals("Tue 5 Mar 2024 14:30 UTC", RULER.readOut(millis("2024-03-05T14:30:00Z")));
    }

    @Test
    void placesTicksOnTheirTimes() {
        Range hour = new Range(millis("2024-03-05T14:10:00Z"), millis("2024-03-05T15:10:00Z"));

        assertEquals(
                millis("2024-03-05T14:30:00Z"), RULER.ticks(hour, 2).getFirst().value());
    }

    private static double millis(String time) {
        return (double) Instant.parse(time).toEpochMilli();
    }
}
