package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.plumbline.core.BarSeries;
import io.plumbline.data.layout.UnpackedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file damaged at random is either read as valid bars or refused; nothing else happens.
class BarFileFuzzTest {

    private static final int CASES = 1_000;
    private static final String ODD = "\",;\n\r\t\0 -+.:0e9xNTZ\u00e9\ufeff";
    private static final String VALID = """
            time,open,high,low,close,volume
            2023-01-02 00:00:00,1.10,1.14,1.09,1.13,700
            2023-01-02 01:00,1.13,1.15,1.12,1.14,
            2023-01-02T02:00:00.5Z,1.14,1.16,1.13,1.15,900
            "2023-01-02 03:00:00",1.15,1.17,1.14,1.16,1000

            2023-01-02 06:00:00+02:00,1.16,1.18,1.15,1.17,1.1e3
            2023-01-03,1.17,1.19,1.16,1.18,1200
            """;

    private static final String PLAIN = """
            time,open,high,low,close,volume
            2023-01-02 00:00:00,1.10,1.14,1.09,1.13,700
            2023-01-02 01:00:00,1.13,1.15,1.12,1.14,
            2023-01-02 02:00:00,1.14,1.16,1.13,1.15,900
            2023-01-02 03:00:00,1.15,1.17,1.14,1.16,1000
            2023-01-03 00:00:00,1.17,1.19,1.16,1.18,1200.5
            """;

    @TempDir
    Path folder;

    /// The quick way takes no file that the careful one refuses or reads otherwise.
    @Test
    void theQuickWayAgreesWithTheCarefulOne() throws Exception {
        Path file = folder.resolve("bars.csv");
        byte[] valid = PLAIN.getBytes(StandardCharsets.UTF_8);
        Files.write(file, valid);
        assertTrue(quick(file).isPresent(), "undamaged");
        int quick = 0;
        for (int seed = 0; seed < 3 * CASES; seed++) {
            Files.write(file, damaged(valid, new SplittableRandom(seed)));
            Optional<BarSeries> bars = quick(file);
            if (bars.isPresent()) {
                quick++;
                BarSeries careful = assertDoesNotThrow(() -> careful(file), "seed " + seed);
                assertEquals(Fingerprint.of(careful), Fingerprint.of(bars.get()), "seed " + seed);
            }
        }
        assertTrue(quick > 10, "of " + 3 * CASES + " damaged files " + quick + " were read quickly");
    }

    private static Optional<BarSeries> quick(Path file) throws IOException {
        return PlainBars.read(file, done -> {}, UnpackedFile.LIMIT_BYTES);
    }

    private static BarSeries careful(Path file) throws Exception {
        try (UnpackedFile unpacked = UnpackedFile.open(file, UnpackedFile.LIMIT_BYTES, done -> {})) {
            return BarTable.read(file, unpacked.text());
        }
    }

    @Test
    void damagedTextIsReadOrRefused() throws Exception {
        survives(VALID.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void damagedGzipIsReadOrRefused() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(VALID.getBytes(StandardCharsets.UTF_8));
        }
        survives(packed.toByteArray());
    }

    @Test
    void damagedZipIsReadOrRefused() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("bars.csv"));
            zip.write(VALID.getBytes(StandardCharsets.UTF_8));
        }
        survives(packed.toByteArray());
    }

    private void survives(byte[] valid) throws IOException {
        Path file = folder.resolve("bars.csv");
        Files.write(file, valid);
        assertEquals(6, assertDoesNotThrow(() -> BarFile.read(file)).size());
        int read = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Files.write(file, damaged(valid, new SplittableRandom(seed)));
            try {
                assertValid(BarFile.read(file), seed);
                read++;
            } catch (BarFileException e) {
                assertFalse(e.problems().isEmpty(), "seed " + seed);
                assertTrue(String.valueOf(e.getMessage()).startsWith(file.toString()), "seed " + seed);
            } catch (Exception e) {
                fail("seed " + seed, e);
            }
        }
        assertTrue(read > 0 && read < CASES, "of " + CASES + " damaged files " + read + " were read");
    }

    private static byte[] damaged(byte[] valid, SplittableRandom random) {
        byte[] bytes = valid.clone();
        int edits = random.nextInt(1, 4);
        for (int edit = 0; edit < edits && bytes.length > 0; edit++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = oddByte(random);
                case 2 -> bytes = spliced(bytes, at, at, new byte[] {oddByte(random)});
                case 3 -> bytes = spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(1, 30)), new byte[0]);
                default -> {
                    int to = Math.min(bytes.length, at + random.nextInt(1, 60));
                    bytes = spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
                }
            }
        }
        return bytes;
    }

    private static byte oddByte(SplittableRandom random) {
        byte[] odd = ODD.getBytes(StandardCharsets.UTF_8);
        return odd[random.nextInt(odd.length)];
    }

    /// The bytes with those from `from` to `to` replaced.
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] replacement) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.write(bytes, 0, from);
        spliced.writeBytes(replacement);
        spliced.write(bytes, to, bytes.length - to);
        return spliced.toByteArray();
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
