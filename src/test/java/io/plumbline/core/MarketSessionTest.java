package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketSessionTest {

    /// London and New York change their clocks on different days.
    @ParameterizedTest
    @CsvSource({
        "LONDON,   2024-03-08T07:59:00Z, false",
        "LONDON,   2024-03-08T08:00:00Z, true",
        "LONDON,   2024-04-01T07:00:00Z, true",
        "LONDON,   2024-04-01T16:00:00Z, false",
        "NEW_YORK, 2024-03-08T13:00:00Z, true",
        "NEW_YORK, 2024-03-08T12:59:00Z, false",
        "NEW_YORK, 2024-03-11T12:00:00Z, true",
        "TOKYO,    2024-03-11T00:00:00Z, true",
        "TOKYO,    2024-03-10T00:30:00Z, false",
        "SYDNEY,   2024-03-10T20:00:00Z, true"
    })
    void aPlaceIsAtWorkByItsOwnClock(MarketSession session, Instant time, boolean open) {
        assertEquals(open, session.isOpenAt(time.toEpochMilli()));
    }
}
