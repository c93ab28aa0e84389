package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Timeframe;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.QualityReport;
import io.plumbline.dataset.QualityReport.Finding;
import io.plumbline.dataset.QualityReport.Kind;
import io.plumbline.dataset.QualityReport.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

    @Test
    void aPassportComesBackAsItWas() {
        Finding gaps = new Finding(Kind.MISSING, 8, "", List.of(new Place(1, 0, "8 bars missing")), List.of(0, 8));
        DataPassport passport = new DataPassport(
                "EURUSD_M15",
                "EURUSD",
                Timeframe.M15,
                2,
                -1L,
                Long.MAX_VALUE,
                "ab",
                List.of("spread"),
                new DataPassport.Origin(DataPassport.Kind.FILE, "a \"b\".csv", "Plumbline", 10, 20, "cd"),
                new ClockFinding(
                        List.of(new ClockFinding.Span(Long.MIN_VALUE, ClockRule.NEW_YORK)),
                        ClockFinding.Certainty.SURE,
                        52,
                        51,
                        List.of("2019-03-10"),
                        "weeks open at 17:00"),
                List.of(new DataPassport.Guess("symbol", "EURUSD", "from the file's name")),
                List.of("sorted"),
                new QualityReport(96, List.of("\u22124"), List.of(gaps)),
                5,
                "1.0");

        assertEquals(passport, JsonRecords.read(DataPassport.class, JsonRecords.of(passport)));
    }

    @Test
    void saysWhyATextIsNoRecord() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> JsonRecords.read(DataPassport.class, "{\"name\": "));

        assertTrue(String.valueOf(refusal.getMessage()).startsWith("no DataPassport: "));
    }
}
