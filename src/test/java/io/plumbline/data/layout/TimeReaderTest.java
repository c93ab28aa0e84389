package io.plumbline.data.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.dataset.ImportChoices.DateOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {

    private static long read(TimeReader reader, String text) {
        byte[] bytes = (text + "9").getBytes(StandardCharsets.UTF_8);
        return reader.dateAndTime(bytes, 0, bytes.length - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR_FIRST, 2024-01-02, 2024-01-02T00:00:00Z",
        "YEAR_FIRST, 2024-01-02 03:04, 2024-01-02T03:04:00Z",
        "YEAR_FIRST, 2024-01-02T03:04:05, 2024-01-02T03:04:05Z",
        "YEAR_FIRST, 2024.01.02 03:04:05.6, 2024-01-02T03:04:05.600Z",
        "YEAR_FIRST, 2024/1/2 3:04, 2024-01-02T03:04:00Z",
        "YEAR_FIRST, 2024-01-02T03:04:05.123456789Z, 2024-01-02T03:04:05.123Z",
        "YEAR_FIRST, 2024-01-02 03:04:05+02:00, 2024-01-02T01:04:05Z",
        "YEAR_FIRST, 2024-01-02 03:04:05-0530, 2024-01-02T08:34:05Z",
        "YEAR_FIRST, 2024-01-02 03:04 UTC, 2024-01-02T03:04:00Z",
        "DAY_FIRST, 02.01.2024 03:04:05.678, 2024-01-02T03:04:05.678Z",
        "DAY_FIRST, 02.01.2024 03:04:05.000 GMT+0200, 2024-01-02T01:04:05Z",
        "DAY_FIRST, 2/1/24 3:04, 2024-01-02T03:04:00Z",
        "DAY_FIRST, 31-12-1999 23:59, 1999-12-31T23:59:00Z",
        "MONTH_FIRST, 01/02/2024 12:04:05 AM, 2024-01-02T00:04:05Z",
        "MONTH_FIRST, 01/02/2024 12:04 pm, 2024-01-02T12:04:00Z",
        "MONTH_FIRST, 1/2/2024 1:04:05 PM, 2024-01-02T13:04:05Z",
        "DIGITS, 20240102, 2024-01-02T00:00:00Z",
        "DIGITS, 20240102 030405, 2024-01-02T03:04:05Z",
        "DIGITS, 20240102 030405678, 2024-01-02T03:04:05.678Z",
        "DIGITS, 20240102 03:04:05.678, 2024-01-02T03:04:05.678Z",
        "DIGITS, 202401020304, 2024-01-02T03:04:00Z",
        "DIGITS, 20240102030405, 2024-01-02T03:04:05Z",
        "EPOCH_SECONDS, 1704164645, 2024-01-02T03:04:05Z",
        "EPOCH_SECONDS, 1704164645.0, 2024-01-02T03:04:05Z",
        "EPOCH_MILLIS, 1704164645678, 2024-01-02T03:04:05.678Z",
        "EPOCH_MICROS, 1704164645678999, 2024-01-02T03:04:05.678Z",
        "EPOCH_NANOS, 1704164645678999999, 2024-01-02T03:04:05.678Z",
    })
    void readsEveryFormOfATime(DateForm form, String text, Instant time) {
        TimeReader reader = new TimeReader(form);

        assertEquals(time.toEpochMilli(), read(reader, text));
        assertEquals(time.toEpochMilli(), read(reader, text), "with its day remembered");
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR_FIRST, 2024-02-30 00:00",
        "YEAR_FIRST, 2024-13-01",
        "YEAR_FIRST, 2024-01-02 24:00",
        "YEAR_FIRST, 2024-01-02 03:60",
        "YEAR_FIRST, 2024-01-02 03:04:60",
        "YEAR_FIRST, 2024-01-02 03:04:05.",
        "YEAR_FIRST, 2024-01-02 03:04x",
        "YEAR_FIRST, 2024-01-02 03:04 +16:00",
        "YEAR_FIRST, 2024-01-02 03",
        "YEAR_FIRST, 2024-01.02",
        "YEAR_FIRST, 24-01-02",
        "YEAR_FIRST, ''",
        "DAY_FIRST, 01.13.2024",
        "DAY_FIRST, 01.02.",
        "MONTH_FIRST, 13/01/2024",
        "MONTH_FIRST, 01/02/2024 13:00 PM",
        "DIGITS, 2024010",
        "DIGITS, 20240102 03045",
        "EPOCH_SECONDS, 99999999999",
        "EPOCH_SECONDS, -5",
        "EPOCH_NANOS, 9999999999999999999",
        "EPOCH_MILLIS, 1704164645678x",
    })
    void refusesWhatIsNoTime(DateForm form, String text) {
        assertEquals(TimeReader.BAD, read(new TimeReader(form), text));
    }

    @Test
    void remembersADayOnlyForItsOwnText() {
        TimeReader reader = new TimeReader(DateForm.DAY_FIRST);

        assertEquals(Instant.parse("2020-02-01T00:00:00Z").toEpochMilli(), read(reader, "1/2/20"));
        assertEquals(Instant.parse("2024-02-01T00:00:00Z").toEpochMilli(), read(reader, "1/2/2024"));
        assertEquals(Instant.parse("2024-02-01T05:00:00Z").toEpochMilli(), read(reader, "1/2/2024 05:00"));
    }

    @Test
    void noticesOffsets() {
        TimeReader reader = new TimeReader(DateForm.YEAR_FIRST);

        read(reader, "2024-01-02 03:04");
        assertFalse(reader.sawOffsets());
        read(reader, "2024-01-02 03:04Z");
        assertTrue(reader.sawOffsets());
    }

    @Test
    void aNumberAboveTwelveSettlesTheOrderOfDates() {
        TimeReader reader = new TimeReader(DateForm.DAY_FIRST);

        read(reader, "03/04/2024");
        assertFalse(reader.votes().isSettled());
        read(reader, "03/14/2024");
        assertTrue(reader.votes().isSettled());
        assertEquals(Optional.of(DateOrder.MONTH_FIRST), reader.votes().verdict());
    }

    @Test
    void daysThatFollowEachOtherSpeakForAnOrder() {
        TimeReader reader = new TimeReader(DateForm.DAY_FIRST);

        read(reader, "03/04/2024");
        assertEquals(Optional.empty(), reader.votes().verdict());
        read(reader, "03/05/2024");
        assertEquals(Optional.of(DateOrder.MONTH_FIRST), reader.votes().verdict());
        assertFalse(reader.votes().isSettled());
    }
}
