package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.data.layout.UnpackedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarArchiveTest {

    private static final String TWO_BARS =
            "time,open,high,low,close\n2023-01-02,1.1,1.2,1.0,1.1\n2023-01-03,1.1,1.2,1.0,1.1\n";
    private static final long NO_LIMIT = Long.MAX_VALUE;

    @TempDir
    Path folder;

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    /// An archive whose entries all hold the same two bars.
    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(TWO_BARS.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return packed.toByteArray();
    }

    private int barsIn(byte[] content, long unpackedLimit) throws Exception {
        Path file = Files.write(folder.resolve("bars.csv"), content);
        return BarFile.read(file, fraction -> {}, unpackedLimit).size();
    }

    private int barsIn(byte[] content) throws Exception {
        return barsIn(content, NO_LIMIT);
    }

    private String complaint(byte[] content, long unpackedLimit) {
        String message = String.valueOf(assertThrows(BarFileException.class, () -> barsIn(content, unpackedLimit))
                .getMessage());
        String file = folder.resolve("bars.csv") + ": ";
        assertTrue(message.startsWith(file), message);
        return message.substring(file.length());
    }

    private String complaint(byte[] content) {
        return complaint(content, NO_LIMIT);
    }

    @Test
    void knowsArchivesByTheirContent() throws Exception {
        assertEquals(2, barsIn(gzip(TWO_BARS)));
        assertEquals(2, barsIn(zip("EURUSD.csv")));

        Path plain = Files.writeString(folder.resolve("plain.zip"), TWO_BARS);
        assertEquals(2, BarFile.read(plain).size());
    }

    @Test
    void readsGzipFilesThatWereJoined() throws Exception {
        byte[] first = gzip(TWO_BARS);
        byte[] second = gzip("2023-01-04,1.1,1.2,1.0,1.1\n");
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);

        assertEquals(3, barsIn(joined));
    }

    @Test
    void findsTheOneTableAmongSideFiles() throws Exception {
        assertEquals(2, barsIn(zip("bars/", "bars/EURUSD.CSV", "bars/report.txt", "__MACOSX/bars/._EURUSD.csv")));
        assertEquals(2, barsIn(zip("EURUSD.txt", "licence.pdf")));
    }

    @Test
    void listsTheFilesIfNotExactlyOneIsATable() throws Exception {
        assertEquals(
                "the archive holds EURUSD.csv, GBPUSD.csv; wanted exactly one .csv file in it",
                complaint(zip("EURUSD.csv", "GBPUSD.csv")));
        assertEquals("the archive holds bars.xlsx; wanted exactly one .csv file in it", complaint(zip("bars.xlsx")));
        assertEquals("the archive holds no files; wanted exactly one .csv file in it", complaint(zip("bars/")));
        assertEquals("the archive holds no files; wanted exactly one .csv file in it", complaint(zip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/bars.csv",
                "../bars.csv",
                "a/../../bars.csv",
                "a/..",
                "..\\bars.csv",
                "a\\bars.csv",
                "C:bars.csv",
                "c:/bars.csv"
            })
    void refusesPathsThatTryToLeaveTheirFolder(String name) throws Exception {
        assertEquals(
                "the archive holds the path '" + name + "'; wanted plain names inside it, such as EURUSD_M15.csv",
                complaint(zip("EURUSD.csv", name)));
    }

    @Test
    void takesDotsInsideNames() throws Exception {
        assertEquals(2, barsIn(zip("a..b/..EURUSD...csv")));
    }

    @Test
    void refusesWhatUnpacksToMoreThanTheLimit() throws Exception {
        int size = TWO_BARS.length();

        assertEquals(2, barsIn(gzip(TWO_BARS), size));
        assertEquals(2, barsIn(zip("EURUSD.csv"), size));
        String expected = "unpacks to over " + (size - 1) + " bytes; wanted at most that";
        assertEquals(expected, complaint(gzip(TWO_BARS), size - 1));
        assertEquals(expected, complaint(zip("EURUSD.csv"), size - 1));
    }

    @Test
    void aPlainFileHasNoLimit() throws Exception {
        assertEquals(2, barsIn(TWO_BARS.getBytes(StandardCharsets.UTF_8), 10));
    }

    @Test
    void theLimitCountsBytesWhateverTheArchiveClaims() throws Exception {
        byte[] zip = zip("EURUSD.csv");
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(zip.length - 22 + 16);
        assertEquals(0x02014B50, bytes.getInt(directory));
        bytes.putInt(directory + 24, 1);

        assertEquals("unpacks to over 50 bytes; wanted at most that", complaint(zip, 50));
    }

    @Test
    void theLimitIsFourGibibytes() {
        assertEquals(4_294_967_296L, UnpackedFile.LIMIT_BYTES);
    }

    @Test
    void refusesAnArchiveCutShort() throws Exception {
        byte[] gzip = gzip(TWO_BARS);
        byte[] zip = zip("EURUSD.csv");

        for (byte[] cut : new byte[][] {
            Arrays.copyOf(gzip, 5), Arrays.copyOf(gzip, gzip.length - 12), Arrays.copyOf(zip, zip.length / 2)
        }) {
            String complaint = complaint(cut);
            assertTrue(complaint.startsWith("a damaged archive ("), complaint);
            assertTrue(complaint.endsWith("); wanted a whole .gz or .zip"), complaint);
        }
    }

    @Test
    void refusesAnArchiveWhoseChecksumDiffers() throws Exception {
        byte[] gzip = gzip(TWO_BARS);
        gzip[gzip.length - 8] ^= 1;
        byte[] zip = zip("EURUSD.csv");
        int directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 22 + 16);
        zip[directory + 16] ^= 1;

        assertTrue(complaint(gzip).startsWith("a damaged archive ("));
        assertEquals("a damaged archive (its checksum differs); wanted a whole .gz or .zip", complaint(zip));
    }
}
