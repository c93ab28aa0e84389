package io.plumbline.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.risk.DrawdownGuard.Status;
import io.plumbline.testing.Json;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DrawdownGuardTest {

    private final DrawdownGuard guard = new DrawdownGuard(0.02, 0.05);

    @Test
    void theFirstEquityOfADayAndAWeekIsWhereItIsMeasuredFrom() {
        assertEquals(new Status(0, 0, false, false), at(10_000, "2024-01-03T09:00"));
        assertEquals(new Status(-0.01, -0.01, false, false), at(9_900, "2024-01-03T10:00"));
        assertEquals(new Status(0.01, 0.01, false, false), at(10_100, "2024-01-03T23:59"));
    }

    @Test
    void aLossOfExactlyTheLimitTripsIt() {
        at(10_000, "2024-01-03T09:00");

        assertFalse(at(9_800.01, "2024-01-03T10:00").dayBreached());
        assertTrue(at(9_800, "2024-01-03T11:00").dayBreached());
    }

    @Test
    void aNewDayStartsAfreshAndTheWeekGoesOn() {
        at(10_000, "2024-01-03T09:00");

        Status nextDay = at(9_400, "2024-01-04T00:00");

        assertEquals(0.0, nextDay.dayDrawdown());
        assertEquals(-0.06, nextDay.weekDrawdown(), 1e-12);
        assertFalse(nextDay.dayBreached());
        assertTrue(nextDay.weekBreached());
    }

    @Test
    void aWeekStartsOnMondayAlsoWhereTheYearChangesInside() {
        at(10_000, "2024-12-30T09:00"); // a Monday, week 1 of 2025

        assertEquals(-0.01, at(9_900, "2025-01-02T09:00").weekDrawdown(), 1e-12);
        assertEquals(0.0, at(9_900, "2025-01-06T09:00").weekDrawdown());
    }

    @Test
    void theSameWeekOfTwoYearsIsNotOneWeek() {
        at(10_000, "2023-01-04T09:00"); // week 1 of 2023

        assertEquals(0.0, at(9_000, "2024-01-03T09:00").weekDrawdown()); // week 1 of 2024
    }

    @Test
    void anAccountThatStartsWithNothingHasNoDrawdown() {
        at(0, "2024-01-03T09:00");

        assertEquals(new Status(0, 0, false, false), at(-100, "2024-01-03T10:00"));
    }

    @Test
    void theOraclesSteps() throws Exception {
        Json oracle = Json.read(Path.of("src/test/resources/golden/oracle/components/dd_guard.json"));
        DrawdownGuard oracleGuard = new DrawdownGuard(oracle.number("day_limit"), oracle.number("week_limit"));
        for (Json step : oracle.objects("steps")) {
            String time = step.text("time");

            Status status = oracleGuard.update(
                    step.number("equity"), Instant.parse(time + "Z").toEpochMilli());

            assertEquals(step.number("day_drawdown"), status.dayDrawdown(), 1e-12, time);
            assertEquals(step.number("week_drawdown"), status.weekDrawdown(), 1e-12, time);
            assertEquals(step.truth("day_breached"), status.dayBreached(), time);
            assertEquals(step.truth("week_breached"), status.weekBreached(), time);
        }
        assertEquals(60, oracle.objects("steps").size());
    }

    private Status at(double equity, String minuteUtc) {
        return guard.update(equity, Instant.parse(minuteUtc + ":00Z").toEpochMilli());
    }
}
