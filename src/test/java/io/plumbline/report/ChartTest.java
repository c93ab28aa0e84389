package io.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.Scenario;
import io.plumbline.stats.GroupLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void decimationKeepsPeaksAndTroughs() {
        long[] timeUtc = IntStream.range(0, 100_000).mapToLong(i -> i * 60_000L).toArray();
        double[] value = new double[timeUtc.length];
        value[12_345] = 7;
        value[67_890] = -9;

        int[] kept = Decimation.keep(timeUtc, value, 750);

        assertTrue(kept.length <= 1_500, kept.length + " points");
        assertTrue(Arrays.stream(kept).anyMatch(i -> i == 12_345));
        assertTrue(Arrays.stream(kept).anyMatch(i -> i == 67_890));
    }

    @Test
    void shortCurvesAreKeptWhole() {
        assertArrayEquals(new int[] {0, 1, 2}, Decimation.keep(new long[] {5, 5, 9}, new double[] {1, 2, 3}, 750));
    }

    @Test
    void pointsAtOneMomentAreDecimatedToo() {
        int[] kept = Decimation.keep(new long[5_000], new double[5_000], 750);

        assertArrayEquals(new int[] {0}, kept);
    }

    @Test
    void valueTicksAreRound() {
        assertEquals(200, Ticks.step(900, 5));
        assertEquals(0.5, Ticks.step(2.1, 5));
        assertEquals(10_000, Ticks.step(48_000, 5));
    }

    @Test
    void timeTicksFallOnFirstsOfMonths() {
        List<String> labels = Ticks.times(utc("2023-01-01T22:00:00Z"), utc("2024-12-31T20:45:00Z")).stream()
                .map(Ticks.Time::label)
                .toList();

        assertEquals(
                List.of("Apr 2023", "Jul 2023", "Oct 2023", "Jan 2024", "Apr 2024", "Jul 2024", "Oct 2024"), labels);
    }

    @Test
    void timeTicksOfADayAreHours() {
        List<String> labels = Ticks.times(utc("2024-01-01T20:00:00Z"), utc("2024-01-02T08:00:00Z")).stream()
                .map(Ticks.Time::label)
                .toList();

        assertEquals(List.of("21:00", "2 Jan", "03:00", "06:00"), labels);
    }

    @Test
    void weeklyTicksAreMondays() {
        List<String> labels = Ticks.times(utc("2024-01-01T00:00:00Z"), utc("2024-02-10T00:00:00Z")).stream()
                .map(Ticks.Time::label)
                .toList();

        assertEquals(List.of("1 Jan", "8 Jan", "15 Jan", "22 Jan", "29 Jan", "5 Feb"), labels);
    }

    @Test
    void flatCurveCanBeDrawn() {
        EquityCurve flat = new EquityCurve(new long[] {10}, new double[] {0}, 0);
        Html html = Html.screen();

        new LineChart(List.of(LineChart.Line.of(Scenario.B, flat)), List.of(), 0, 20, 200)
                .draw(html, "flat", true, 0, "");

        assertTrue(html.page().contains("class=\"line s-B\""));
    }

    @Test
    void groupsMissingInOneScenarioKeepTheirPlace() {
        List<String> groups = new ArrayList<>();
        GroupTables.merge(groups, lines("Monday", "Friday"));
        GroupTables.merge(groups, lines("Monday", "Tuesday", "Friday", "Sunday"));

        assertEquals(List.of("Monday", "Tuesday", "Friday", "Sunday"), groups);
    }

    private static List<GroupLine> lines(String... groups) {
        return Arrays.stream(groups)
                .map(group -> new GroupLine(group, 1, 1, 1, 0, 1, 1, OptionalDouble.empty()))
                .toList();
    }

    private static long utc(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
