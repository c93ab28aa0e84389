package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2023-01-01 22:15:30,           2023-01-01T22:15:30Z",
        "2023-01-01T22:15:30,           2023-01-01T22:15:30Z",
        "2023-01-01 22:15,              2023-01-01T22:15:00Z",
        "2023-01-01T22:15,              2023-01-01T22:15:00Z",
        "2023-01-01,                    2023-01-01T00:00:00Z",
        "2023-01-01 22:15:30.5,         2023-01-01T22:15:30.500Z",
        "2023-01-01 22:15:30.123456789, 2023-01-01T22:15:30.123Z",
        "2023-01-01T22:15:30Z,          2023-01-01T22:15:30Z",
        "2023-01-01t22:15z,             2023-01-01T22:15:00Z",
        "2023-01-01 22:15:30.250Z,      2023-01-01T22:15:30.250Z",
        "2023-01-01 22:15:30+02:00,     2023-01-01T20:15:30Z",
        "2023-01-01T22:15:30-0500,      2023-01-02T03:15:30Z",
        "2023-01-01 00:30+02,           2022-12-31T22:30:00Z",
        "2024-02-29 00:00:00,           2024-02-29T00:00:00Z",
        "1969-12-31 23:59:59,           1969-12-31T23:59:59Z",
    })
    void readsEveryForm(String text, String utc) {
        assertEquals(Instant.parse(utc).toEpochMilli(), new BarTimes().parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2023",
                "2023-01",
                "2023-1-1",
                "01/02/2023",
                "2023.01.01 22:00",
                "2023-02-29 00:00:00",
                "2023-02-29",
                "2023-13-01 00:00:00",
                "2023-00-10 00:00:00",
                "2023-01-01 24:00:00",
                "2023-01-01 24:00",
                "2023-01-01 22:60:00",
                "2023-01-01 22:00:60",
                "2023-01-01 22",
                "2023-01-01 2:00:00",
                "2023-01-01  22:00",
                "2023-01-01_22:00:00",
                "2023-01-0122:00",
                "2023-01-01 22:00:00 x",
                "2023-01-01 22:00:00.",
                "2023-01-01 22:00:00.1234567890",
                "2023-01-01 22:00:00+25:00",
                "2023-01-01 -1:00:00",
                "2023-01-01 22:0٣:00",
                "+2023-01-01",
                "1672610400"
            })
    void refusesEverythingElse(String text) {
        assertThrows(DateTimeException.class, () -> new BarTimes().parse(text));
    }

    @Test
    void remembersTheDayButNotItsFailures() {
        BarTimes times = new BarTimes();

        assertEquals(Instant.parse("2023-01-01T22:00:00Z").toEpochMilli(), times.parse("2023-01-01 22:00:00"));
        assertThrows(DateTimeException.class, () -> times.parse("2023-02-30 22:00:00"));
        assertThrows(DateTimeException.class, () -> times.parse("2023-02-30 22:00:00"));
        assertEquals(Instant.parse("2023-01-01T23:00:00Z").toEpochMilli(), times.parse("2023-01-01 23:00:00"));
        assertEquals(Instant.parse("2023-01-02T00:00:00Z").toEpochMilli(), times.parse("2023-01-02 00:00:00"));
    }
}
