package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.data.BarImport.Imported;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.ImportChoices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of any layout that is edited, cut or damaged at random is either read as valid bars or refused in words;
/// nothing else happens, and never for long. `-Dplumbline.fuzz=1000000` tries so many files.
class ImportFuzzTest {

    private static final int CASES = Integer.getInteger("plumbline.fuzz", 2_000);

    /// Where a long run begins, so that several can share the work.
    private static final int FIRST = Integer.getInteger("plumbline.fuzz.first", 0);
    private static final long MOST_MILLIS = 60_000;
    private static final String ODD = "\",;|\n\r\t\0 -+.:/<>#0e19xNTZ\u00e9\ufeff";
    private static final List<String> PIECES = List.of(
            "1e999",
            "-1",
            "NaN",
            "99999999999999999999",
            "0.00000000000000000001",
            "time",
            "open,high",
            "\r\n",
            "\n\n\n",
            "2024-02-30",
            "29.02.2023",
            "24:00",
            "13/13/2024",
            "\"",
            "\"\"",
            "+02:00",
            "Z",
            "1.1.1",
            ",,,,",
            "#",
            "{",
            "PK");

    private static final MadeMarket MINUTES = MadeMarket.of(
            "2024-03-08T21:40:00Z",
            "2024-03-10T22:20:00Z",
            Timeframe.M1.length().toMillis(),
            1);
    private static final MadeMarket HOURS = MadeMarket.of(
            "2024-03-08T00:00:00Z",
            "2024-03-11T12:00:00Z",
            Timeframe.H1.length().toMillis(),
            1);

    @TempDir
    Path folder;

    @Test
    void damagedFilesOfEveryLayoutAreReadOrRefused() throws Exception {
        List<byte[]> valid = valid();
        Path file = folder.resolve("EURUSD.csv");
        int read = 0;
        for (int seed = FIRST; seed < FIRST + CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Files.write(file, damaged(valid.get(seed % valid.size()), random));
            long start = System.nanoTime();
            try {
                assertValid(BarImport.read(file, ImportChoices.NONE, _ -> {}), seed);
                read++;
            } catch (BarFileException e) {
                assertFalse(e.problems().isEmpty(), "seed " + seed);
                assertTrue(String.valueOf(e.getMessage()).startsWith(file.toString()), "seed " + seed);
                assertFalse(String.valueOf(e.getMessage()).contains("\0"), "seed " + seed);
            } catch (Exception | Error e) {
                fail("seed " + seed, e);
            }
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            assertTrue(millis < MOST_MILLIS, "seed " + seed + ": " + millis + " ms");
        }
        assertTrue(read > CASES / 20 && read < CASES, "of " + CASES + " damaged files " + read + " were read");
    }

    /// Every layout as text, packed, and in UTF-16.
    private static List<byte[]> valid() throws IOException {
        List<byte[]> valid = new ArrayList<>();
        for (LayoutText layout : LayoutText.values()) {
            String text = layout.of(layout.layout().isTicks() ? MINUTES : HOURS, ClockRule.NEW_YORK_PLUS_7);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            valid.add(bytes);
            valid.add(bytes);
            valid.add(
                    layout.ordinal() % 2 == 0
                            ? GoldenImportTest.gzip(bytes)
                            : GoldenImportTest.zip("EURUSD.csv", bytes));
            if (layout.ordinal() % 5 == 0) {
                valid.add(text.getBytes(StandardCharsets.UTF_16));
            }
        }
        return valid;
    }

    private static byte[] damaged(byte[] valid, SplittableRandom random) {
        byte[] bytes = valid.clone();
        int edits = random.nextInt(1, 5);
        for (int edit = 0; edit < edits && bytes.length > 0; edit++) {
            int at =
                    random.nextInt(4) == 0 ? random.nextInt(Math.min(bytes.length, 200)) : random.nextInt(bytes.length);
            switch (random.nextInt(9)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = oddByte(random);
                case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 3 -> bytes = spliced(bytes, at, at, new byte[] {oddByte(random)});
                case 4 -> bytes = spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(1, 60)), new byte[0]);
                case 5 -> bytes = spliced(bytes, at, at, piece(random));
                case 6 -> {
                    int to = Math.min(bytes.length, at + random.nextInt(1, 400));
                    bytes = spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
                }
                case 7 -> bytes = spliced(bytes, at, Math.min(bytes.length, at + 5), piece(random));
                default -> bytes = random.nextInt(8) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            }
        }
        return bytes;
    }

    private static byte[] piece(SplittableRandom random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte oddByte(SplittableRandom random) {
        byte[] odd = ODD.getBytes(StandardCharsets.UTF_8);
        return odd[random.nextInt(odd.length)];
    }

    /// The bytes with those from `from` to `to` replaced.
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] replacement) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream(bytes.length + replacement.length);
        spliced.write(bytes, 0, from);
        spliced.writeBytes(replacement);
        spliced.write(bytes, to, bytes.length - to);
        return spliced.toByteArray();
    }

    private static void assertValid(Imported imported, int seed) {
        QuotedBars bars = imported.bars();
        assertValid(bars.bars(), seed);
        bars.ask().ifPresent(ask -> assertValid(ask, seed));
        assertEquals(bars.size(), imported.draft().passport().bars(), "seed " + seed);
        assertEquals(64, imported.draft().passport().origin().sha256().length(), "seed " + seed);
    }

    private static void assertValid(BarSeries bars, int seed) {
        assertTrue(bars.size() > 0, "seed " + seed);
        for (int bar = 0; bar < bars.size(); bar++) {
            double open = bars.open()[bar];
            double high = bars.high()[bar];
            double low = bars.low()[bar];
            double close = bars.close()[bar];
            boolean ascends = bar == 0 || bars.timeUtc()[bar] > bars.timeUtc()[bar - 1];
            boolean spans = low > 0 && low <= Math.min(open, close) && high >= Math.max(open, close);
            boolean finite = Double.isFinite(high) && bars.volume()[bar] != Double.POSITIVE_INFINITY;
            assertTrue(ascends && spans && finite && !(bars.volume()[bar] < 0), "seed " + seed + ", bar " + bar);
        }
    }
}
