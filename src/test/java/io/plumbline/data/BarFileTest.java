package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Timeframe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarFileTest {

    private static final long JAN_2_UTC = Instant.parse("2023-01-02T00:00:00Z").toEpochMilli();
    private static final long HOUR = 3_600_000L;

    @TempDir
    Path folder;

    private BarSeries read(String text) throws Exception {
        return BarFile.read(Files.writeString(folder.resolve("bars.csv"), text));
    }

    @Test
    void readsTimesPricesAndVolume() throws Exception {
        BarSeries bars = read("""
                time,open,high,low,close,volume
                2023-01-02 00:00:00,1.10,1.14,1.09,1.13,700
                2023-01-02 01:00:00,1.13,1.15,1.12,1.14,800.5
                """);

        assertArrayEquals(new long[] {JAN_2_UTC, JAN_2_UTC + HOUR}, bars.timeUtc());
        assertArrayEquals(new double[] {1.10, 1.13}, bars.open());
        assertArrayEquals(new double[] {1.14, 1.15}, bars.high());
        assertArrayEquals(new double[] {1.09, 1.12}, bars.low());
        assertArrayEquals(new double[] {1.13, 1.14}, bars.close());
        assertArrayEquals(new double[] {700, 800.5}, bars.volume());
    }

    @Test
    void findsColumnsByNameWhateverTheirOrderCaseAndCompany() throws Exception {
        BarSeries bars = read("""
                Spread, CLOSE ,Low,High,"Open",note,Time
                3,1.13,1.09,1.14,1.10,"a, b",2023-01-02 00:00:00
                """);

        assertArrayEquals(new long[] {JAN_2_UTC}, bars.timeUtc());
        assertArrayEquals(new double[] {1.10}, bars.open());
        assertArrayEquals(new double[] {1.14}, bars.high());
        assertArrayEquals(new double[] {1.09}, bars.low());
        assertArrayEquals(new double[] {1.13}, bars.close());
    }

    @Test
    void volumeIsNotKnownWithoutItsColumn() throws Exception {
        BarSeries bars = read("time,open,high,low,close\n2023-01-02,1.1,1.2,1.0,1.1\n");

        assertArrayEquals(new double[] {Double.NaN}, bars.volume());
    }

    @Test
    void volumeIsNotKnownWhereItIsEmpty() throws Exception {
        BarSeries bars = read("""
                time,open,high,low,close,volume
                2023-01-02,1.1,1.2,1.0,1.1,
                2023-01-03,1.1,1.2,1.0,1.1,0
                2023-01-04,1.1,1.2,1.0,1.1,NaN
                """);

        assertArrayEquals(new double[] {Double.NaN, 0, Double.NaN}, bars.volume());
    }

    @Test
    void sortsLinesByTime() throws Exception {
        BarSeries bars = read("""
                time,open,high,low,close,volume
                2023-01-02 02:00,1.3,1.3,1.3,1.3,30
                2023-01-02 00:00,1.1,1.1,1.1,1.1,10
                2023-01-02 01:00,1.2,1.2,1.2,1.2,20
                """);

        assertArrayEquals(new long[] {JAN_2_UTC, JAN_2_UTC + HOUR, JAN_2_UTC + 2 * HOUR}, bars.timeUtc());
        assertArrayEquals(new double[] {1.1, 1.2, 1.3}, bars.open());
        assertArrayEquals(new double[] {1.1, 1.2, 1.3}, bars.close());
        assertArrayEquals(new double[] {10, 20, 30}, bars.volume());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesAnyLineEnd(String lineEnd) throws Exception {
        BarSeries bars = read(String.join(
                lineEnd, "time,open,high,low,close", "2023-01-02,1.1,1.2,1.0,1.1", "2023-01-03,1.1,1.2,1.0,1.1"));

        assertEquals(2, bars.size());
    }

    @Test
    void passesOverEmptyLines() throws Exception {
        BarSeries bars = read("\n  \ntime,open,high,low,close\n\n2023-01-02,1.1,1.2,1.0,1.1\n \t \n\n");

        assertEquals(1, bars.size());
    }

    @Test
    void passesOverEmptyFieldsBehindTheLastColumn() throws Exception {
        BarSeries bars = read("time,open,high,low,close\n2023-01-02,1.1,1.2,1.0,1.1,,\n");

        assertEquals(1, bars.size());
    }

    @Test
    void passesOverAByteOrderMark() throws Exception {
        assertEquals(
                1,
                read("\uFEFFtime,open,high,low,close\n2023-01-02,1.1,1.2,1.0,1.1\n")
                        .size());
    }

    @Test
    void readsUtf16BehindItsByteOrderMark() throws Exception {
        Path file = folder.resolve("terminal.csv");
        Files.writeString(
                file, "\uFEFFtime,open,high,low,close\r\n2023-01-02,1.1,1.2,1.0,1.1\r\n", StandardCharsets.UTF_16LE);

        assertEquals(1, BarFile.read(file).size());
    }

    @Test
    void takesSpacesAndQuotesAroundFields() throws Exception {
        BarSeries bars = read("time, open, high, low, close\n\"2023-01-02 00:00\" , \"1.1\", 1.2 ,1.0,1.1 \n");

        assertArrayEquals(new double[] {1.1}, bars.open());
    }

    @Test
    void tellsItsProgressUpToOne() throws Exception {
        List<Double> fractions = new ArrayList<>();

        BarFile.read(Path.of("sample-data", "EURUSD_M15.csv"), fractions::add);

        assertEquals(fractions.stream().sorted().toList(), fractions);
        assertTrue(fractions.size() > 5 && fractions.size() <= 101, () -> "steps: " + fractions.size());
        assertEquals(1.0, fractions.getLast());
    }

    @Test
    void stopsWhenInterruptedBeforehand() throws Exception {
        Path file =
                Files.writeString(folder.resolve("bars.csv"), "time,open,high,low,close\n2023-01-02,1.1,1.2,1.0,1.1\n");

        Thread.currentThread().interrupt();

        assertThrows(InterruptedException.class, () -> BarFile.read(file));
        assertFalse(Thread.interrupted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EURUSD_M15.csv", "EURUSD_M1_2024Q4.csv.gz"})
    void stopsWhenInterruptedOnTheWay(String name) {
        List<Double> fractions = new ArrayList<>();

        assertThrows(
                InterruptedException.class,
                () -> BarFile.read(Path.of("sample-data", name), fraction -> {
                    fractions.add(fraction);
                    Thread.currentThread().interrupt();
                }));
        assertEquals(1, fractions.size());
    }

    @ParameterizedTest
    @CsvSource({"EURUSD_M15.csv, 1.07", "GBPUSD_M15.csv, 1.21", "USDJPY_M15.csv, 131.0"})
    void readsTheSampleFiles(String name, double firstOpen) throws Exception {
        BarSeries bars = BarFile.read(Path.of("sample-data", name));

        assertEquals(50_108, bars.size());
        assertEquals(Instant.parse("2023-01-01T22:00:00Z").toEpochMilli(), bars.timeUtc()[0]);
        assertEquals(firstOpen, bars.open()[0]);
        assertEquals(Optional.of(Timeframe.M15), BarSpacing.of(bars));
    }

    @Test
    void readsThePackedSampleFile() throws Exception {
        BarSeries minutes = BarFile.read(Path.of("sample-data", "EURUSD_M1_2024Q4.csv.gz"));

        assertEquals(Instant.parse("2024-10-01T00:00:00Z").toEpochMilli(), minutes.timeUtc()[0]);
        assertEquals(1.16636, minutes.open()[0]);
        assertEquals(Optional.of(Timeframe.M1), BarSpacing.of(minutes));
    }

    @Test
    void readsMoreLinesThanOneCapacityHolds() throws Exception {
        StringBuilder text = new StringBuilder("time,open,high,low,close\n");
        for (int minute = 0; minute < 40_000; minute++) {
            String time = Instant.ofEpochMilli(JAN_2_UTC + minute * 60_000L).toString();
            text.append(time).append(",1,2,0.5,").append(minute % 2 + 0.75).append('\n');
        }

        BarSeries bars = read(text.toString());

        assertEquals(40_000, bars.size());
        assertEquals(JAN_2_UTC + 39_999 * 60_000L, bars.timeUtc()[39_999]);
        assertEquals(
                20_000,
                Arrays.stream(bars.close()).filter(close -> close == 1.75).count());
    }
}
