package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import io.plumbline.testing.MinuteBars;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BarCsvTest {

    @TempDir
    private Path folder;

    @Test
    void aBarIsALineWithShortNumbersAndAUtcTime() throws Exception {
        BarSeries bars = BarSeries.of(
                new long[] {utc("2024-01-07T22:00:00Z"), utc("2024-01-07T22:01:00.500Z")},
                new double[] {1.0943, 151},
                new double[] {1.09437, 151.25},
                new double[] {1.09401, 0.00000001},
                new double[] {1.0943, 150.999},
                new double[] {118, Double.NaN});

        assertEquals("""
                time,open,high,low,close,volume
                2024-01-07 22:00:00,1.0943,1.09437,1.09401,1.0943,118
                2024-01-07 22:01:00.500,151,151.25,0.00000001,150.999,
                """, written(QuotedBars.of(bars)));
    }

    @Test
    void spreadAndAskFollowWhereTheyAreKnown() throws Exception {
        BarSeries bars = MinuteBars.of(1, LocalDate.of(2024, 1, 7), MinuteBars.MINUTE, 2);
        double[] spread = {0.00012, Double.NaN};
        BarSeries ask = MinuteBars.quoted(bars).ask().orElseThrow();

        assertEquals(
                "time,open,high,low,close,volume,spread",
                written(QuotedBars.of(bars).withSpread(spread))
                        .lines()
                        .findFirst()
                        .orElseThrow());
        List<String> lines = written(QuotedBars.of(bars).withSpread(spread).withAsk(ask))
                .lines()
                .toList();
        assertEquals("time,open,high,low,close,volume,spread,ask_open,ask_high,ask_low,ask_close", lines.getFirst());
        assertTrue(lines.get(1)
                .endsWith(
                        ",0.00012," + ask.open()[0] + "," + ask.high()[0] + "," + ask.low()[0] + "," + ask.close()[0]));
        assertTrue(lines.get(2).contains(",," + ask.open()[1]), lines.get(2));
    }

    @Test
    void whatWasWrittenReadsBackBitForBitPlainAndPacked() throws Exception {
        BarSeries bars = MinuteBars.of(4, LocalDate.of(2024, 1, 7), MinuteBars.MINUTE, 50_000);
        for (String name : List.of("bars.csv", "bars.csv.gz")) {
            Path file = folder.resolve(name);
            BarCsv.write(file, QuotedBars.of(bars), _ -> {});

            assertEquals(Fingerprint.of(bars), Fingerprint.of(BarFile.read(file)));
        }
        assertTrue(Files.size(folder.resolve("bars.csv.gz")) < Files.size(folder.resolve("bars.csv")) / 3);
    }

    /// Doubles of every size, most of which no price would be: each text is the shortest that reads back.
    @Test
    void anyNumberIsTheShortestTextThatReadsBack() throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        double[] values = new double[200_000];
        for (int at = 0; at < values.length; at++) {
            values[at] = switch (at % 5) {
                case 0 -> random.nextInt(1, 2_000_000) / 1e5;
                case 1 -> random.nextLong(1, 1L << 60) / Math.pow(10, random.nextInt(12));
                case 2 -> Double.longBitsToDouble(random.nextLong(1, Double.doubleToLongBits(1e300)));
                case 3 -> random.nextInt(1, 1000) * 0.1;
                default -> random.nextDouble(0.5, 2);
            };
        }
        long[] timeUtc = MinuteBars.times(LocalDate.of(2020, 1, 5), MinuteBars.MINUTE, values.length);
        QuotedBars bars = QuotedBars.of(
                BarSeries.of(timeUtc, values.clone(), values.clone(), values.clone(), values.clone(), values.clone()));

        List<String> lines = written(bars).lines().skip(1).toList();

        for (int at = 0; at < values.length; at++) {
            String text = lines.get(at).split(",", -1)[5];
            assertEquals(values[at], Double.parseDouble(text), text);
            assertTrue(digits(text) <= digits(Double.toString(values[at])), text);
        }
    }

    /// Number of significant digits.
    private static int digits(String text) {
        String mantissa = text.replaceAll("E.*", "").replace(".", "").replaceAll("^0+", "");
        return mantissa.replaceAll("0+$", "").length();
    }

    @Test
    void zerosAndEndlessVolumesReadBack() throws Exception {
        double[] volumes = {0, -0.0, Double.POSITIVE_INFINITY, 12_345_678_901.5};
        double[] price = {1, 1, 1, 1};
        BarSeries bars = BarSeries.of(
                MinuteBars.times(LocalDate.of(2020, 1, 5), MinuteBars.MINUTE, 4), price, price, price, price, volumes);

        double[] read = written(QuotedBars.of(bars))
                .lines()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
                .toArray();

        assertArrayEquals(volumes, read);
    }

    @Test
    void progressRisesToOne() throws Exception {
        List<Double> seen = new ArrayList<>();

        BarCsv.write(
                folder.resolve("a.csv"),
                QuotedBars.of(MinuteBars.of(4, LocalDate.of(2024, 1, 7), MinuteBars.MINUTE, 5000)),
                seen::add);

        assertEquals(seen.stream().sorted().toList(), seen);
        assertEquals(1, seen.getLast());
        assertTrue(seen.size() > 50 && seen.size() < 200, seen.size() + " times");
    }

    @Test
    void anInterruptedWriteLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "old");
        QuotedBars bars = QuotedBars.of(MinuteBars.of(4, LocalDate.of(2024, 1, 7), MinuteBars.MINUTE, 50_000));

        assertThrows(
                ClosedByInterruptException.class,
                () -> BarCsv.write(file, bars, done -> {
                    if (done > 0.5) {
                        Thread.currentThread().interrupt();
                    }
                }));
        assertTrue(Thread.interrupted());

        assertEquals("old", Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    private String written(QuotedBars bars) throws IOException {
        Path plain = folder.resolve("bars.csv");
        Path packed = folder.resolve("bars.CSV.GZ");
        BarCsv.write(plain, bars, _ -> {});
        BarCsv.write(packed, bars, _ -> {});
        byte[] bytes = Files.readAllBytes(plain);
        try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(packed))) {
            assertTrue(Arrays.equals(bytes, unpacked.readAllBytes()));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static long utc(String time) {
        return Instant.parse(time).toEpochMilli();
    }
}
