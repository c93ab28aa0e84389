package io.plumbline.data.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import io.plumbline.data.store.ColumnFile.Contents;
import io.plumbline.testing.MinuteBars;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnFileTest {

    private static final String LABEL = "{\"name\": \"EURUSD_M1\", \"source\": \"Käufe/日足.csv\"}";

    @TempDir
    private Path folder;

    @Test
    void plainBarsComeBackBitForBit() throws Exception {
        BarSeries bars = series(100_000);
        bars.volume()[3] = Double.NaN;
        bars.volume()[4] = -0.0;

        Contents read = writtenAndRead(QuotedBars.of(bars), LABEL);

        assertEquals(LABEL, read.label());
        assertSame(QuotedBars.of(bars), read.bars());
    }

    @Test
    void asksSpreadsAndPartialMarksComeBackBitForBit() throws Exception {
        QuotedBars bars = MinuteBars.quoted(series(1000));

        Contents read = writtenAndRead(bars, "");

        assertEquals("", read.label());
        assertSame(bars, read.bars());
    }

    @Test
    void everySizeAroundABlockAndAWordOfMarksComesBack() throws Exception {
        for (int size : new int[] {0, 1, 63, 64, 65, 32_767, 32_768, 32_769}) {
            QuotedBars bars = size == 0 ? QuotedBars.of(series(0)) : MinuteBars.quoted(series(size));

            assertSame(bars, writtenAndRead(bars, LABEL).bars());
        }
    }

    @Test
    void aLongLabelComesBackAlone() throws Exception {
        String longLabel = LABEL.repeat(20_000);
        Path file = folder.resolve("a.bars");
        ColumnFile.write(file, QuotedBars.of(series(10)), longLabel);

        assertEquals(longLabel, ColumnFile.label(file));
    }

    @Test
    void aFileReplacesTheOneBeforeItAndLeavesNothingBeside() throws Exception {
        Path file = folder.resolve("inner/a.bars");
        ColumnFile.write(file, QuotedBars.of(series(500)), "old");
        ColumnFile.write(file, QuotedBars.of(series(20)), "new");

        assertEquals("new", ColumnFile.read(file).label());
        assertEquals(20, ColumnFile.read(file).bars().size());
        assertEquals(List.of("a.bars"), names(folder.resolve("inner")));
    }

    @Test
    void columnsStandInTheFileAsDescribed() throws Exception {
        QuotedBars bars = QuotedBars.of(series(3));
        Path file = folder.resolve("a.bars");
        ColumnFile.write(file, bars, "abc");

        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);

        int header = 40 + 6 * 16 + 8 + 8;
        assertEquals(header + 6 * 3 * 8, bytes.capacity());
        assertEquals(header, bytes.getInt(12));
        assertEquals(bars.bars().timeUtc()[0], bytes.getLong(header));
        assertEquals(bars.bars().open()[0], bytes.getDouble(header + 3 * 8));
        assertEquals(bars.bars().volume()[2], bytes.getDouble(header + 17 * 8));
    }

    /// Every byte of a small file, each with one bit and with all bits turned.
    @Test
    void everyTurnedByteIsNoticed() throws Exception {
        byte[] whole = smallFile();
        Path damaged = folder.resolve("damaged.bars");
        for (int at = 0; at < whole.length; at++) {
            for (int turned : new int[] {1 << (at % 8), 0xFF}) {
                byte[] bytes = whole.clone();
                bytes[at] ^= (byte) turned;
                Files.write(damaged, bytes);

                assertRefused(damaged, "byte " + at + " turned by " + turned);
            }
        }
    }

    @Test
    void everyCutIsNoticed() throws Exception {
        byte[] whole = smallFile();
        Path damaged = folder.resolve("damaged.bars");
        for (int length = 0; length < whole.length; length++) {
            Files.write(damaged, Arrays.copyOf(whole, length));

            assertRefused(damaged, "cut to " + length);
            assertThrows(DamagedColumnFileException.class, () -> ColumnFile.label(damaged), "cut to " + length);
        }
    }

    @Test
    void whateverIsAddedIsNoticed() throws Exception {
        byte[] whole = smallFile();
        Path damaged = folder.resolve("damaged.bars");
        for (int added : new int[] {1, 8, 4096}) {
            Files.write(damaged, Arrays.copyOf(whole, whole.length + added));

            assertRefused(damaged, added + " bytes added");
            assertThrows(DamagedColumnFileException.class, () -> ColumnFile.label(damaged));
        }
    }

    /// Larger damage in a file of many blocks: stretches overwritten, swapped, dropped and doubled, by a seed.
    @Test
    void largerDamageIsNoticedWhereverItIs() throws Exception {
        Path file = folder.resolve("a.bars");
        ColumnFile.write(file, MinuteBars.quoted(series(20_000)), LABEL);
        byte[] whole = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(7);
        Path damaged = folder.resolve("damaged.bars");
        for (int round = 0; round < 60; round++) {
            byte[] bytes = damaged(whole, random);
            if (!Arrays.equals(bytes, whole)) {
                Files.write(damaged, bytes);

                assertRefused(damaged, "round " + round);
            }
        }
    }

    private static byte[] damaged(byte[] whole, SplittableRandom random) {
        byte[] bytes = whole.clone();
        int length = random.nextInt(1, 1 << random.nextInt(1, 18));
        int from = random.nextInt(whole.length - length);
        int other = random.nextInt(whole.length - length);
        switch (random.nextInt(4)) {
            case 0 -> Arrays.fill(bytes, from, from + length, (byte) 0);
            case 1 -> System.arraycopy(whole, other, bytes, from, length);
            case 2 -> {
                System.arraycopy(whole, from + length, bytes, from, whole.length - from - length);
                bytes = Arrays.copyOf(bytes, whole.length - length);
            }
            default -> {
                bytes = Arrays.copyOf(bytes, whole.length + length);
                System.arraycopy(whole, from, bytes, from + length, whole.length - from);
            }
        }
        return bytes;
    }

    @Test
    void aRefusalNamesTheFileAndTheColumn() throws Exception {
        byte[] whole = smallFile();
        whole[whole.length - 1] ^= 1;
        Path damaged = folder.resolve("damaged.bars");
        Files.write(damaged, whole);

        IOException refusal = assertThrows(DamagedColumnFileException.class, () -> ColumnFile.read(damaged));

        assertEquals(damaged + ": the column of partial marks does not fit its checksum", refusal.getMessage());
    }

    @Test
    void theLabelIsReadWhereOnlyColumnsAreDamaged() throws Exception {
        byte[] whole = smallFile();
        whole[whole.length - 1] ^= 1;
        Path damaged = folder.resolve("damaged.bars");
        Files.write(damaged, whole);

        assertEquals(LABEL, ColumnFile.label(damaged));
    }

    /// A header that fits its checksum, as only a program can make it, claims sizes that the file does not have.
    @Test
    void claimedSizesAreNotBelieved() throws Exception {
        byte[] whole = smallFile();
        Path damaged = folder.resolve("damaged.bars");
        for (int at = 8; at < 40 + 16; at += 4) {
            for (int claimed : new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1 << 20}) {
                ByteBuffer bytes = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
                int header = bytes.getInt(12);
                if (bytes.getInt(at) == claimed) {
                    continue;
                }
                bytes.putInt(at, claimed);
                CRC32C crc = new CRC32C();
                crc.update(bytes.array(), 0, header - 8);
                bytes.putLong(header - 8, crc.getValue());
                Files.write(damaged, bytes.array());

                assertRefused(damaged, claimed + " at " + at);
            }
        }
    }

    /// The last guard: columns that fit their checksums but are no bars.
    @Test
    void contradictingBarsAreRefusedThoughEveryChecksumFits() throws Exception {
        BarSeries bars = series(100);
        bars.high()[50] = bars.low()[50] / 2;
        Path file = folder.resolve("a.bars");
        ColumnFile.write(file, QuotedBars.of(bars), LABEL);

        IOException refusal = assertThrows(DamagedColumnFileException.class, () -> ColumnFile.read(file));

        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains("no bars (bar 50 at"), message);
    }

    @Test
    void aMissingFileIsNotADamagedOne() {
        assertThrows(NoSuchFileException.class, () -> ColumnFile.read(folder.resolve("none.bars")));
        assertThrows(NoSuchFileException.class, () -> ColumnFile.label(folder.resolve("none.bars")));
    }

    @Test
    void anInterruptedWriteLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = folder.resolve("a.bars");
        ColumnFile.write(file, QuotedBars.of(series(20)), "old");

        Thread.currentThread().interrupt();
        assertThrows(
                ClosedByInterruptException.class, () -> ColumnFile.write(file, QuotedBars.of(series(9000)), "new"));
        assertTrue(Thread.interrupted());

        assertEquals("old", ColumnFile.read(file).label());
        assertEquals(List.of("a.bars"), names(folder));
    }

    @Test
    void anInterruptedReadIsNotDamage() throws Exception {
        Path file = folder.resolve("a.bars");
        ColumnFile.write(file, QuotedBars.of(series(20)), LABEL);

        Thread.currentThread().interrupt();
        assertThrows(ClosedByInterruptException.class, () -> ColumnFile.read(file));
        assertTrue(Thread.interrupted());
        assertEquals(LABEL, ColumnFile.read(file).label());
    }

    @Test
    void aLabelThatUtf8CannotHoldIsRefusedBeforeAnythingIsWritten() throws Exception {
        assertThrows(
                IllegalArgumentException.class,
                () -> ColumnFile.write(folder.resolve("a.bars"), QuotedBars.of(series(20)), "\ud800"));
        assertEquals(List.of(), names(folder));
    }

    private byte[] smallFile() throws IOException {
        Path file = folder.resolve("small.bars");
        ColumnFile.write(file, MinuteBars.quoted(series(13)), LABEL);
        return Files.readAllBytes(file);
    }

    private Contents writtenAndRead(QuotedBars bars, String label) throws IOException {
        Path file = folder.resolve("a.bars");
        ColumnFile.write(file, bars, label);
        assertEquals(label, ColumnFile.label(file));
        return ColumnFile.read(file);
    }

    private static void assertRefused(Path file, String how) {
        assertThrows(DamagedColumnFileException.class, () -> ColumnFile.read(file), how);
    }

    private static BarSeries series(int size) {
        return MinuteBars.of(3, LocalDate.of(2024, 1, 7), MinuteBars.MINUTE, size);
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertSame(QuotedBars wanted, QuotedBars read) {
        assertSame(wanted.bars(), read.bars());
        assertEquals(wanted.spread().isPresent(), read.spread().isPresent());
        wanted.spread().ifPresent(spread -> assertBits(spread, read.spread().orElseThrow()));
        assertEquals(wanted.ask().isPresent(), read.ask().isPresent());
        wanted.ask().ifPresent(ask -> assertSame(ask, read.ask().orElseThrow()));
        assertEquals(wanted.partial(), read.partial());
    }

    private static void assertSame(BarSeries wanted, BarSeries read) {
        assertArrayEquals(wanted.timeUtc(), read.timeUtc());
        assertBits(wanted.open(), read.open());
        assertBits(wanted.high(), read.high());
        assertBits(wanted.low(), read.low());
        assertBits(wanted.close(), read.close());
        assertBits(wanted.volume(), read.volume());
    }

    private static void assertBits(double[] wanted, double[] read) {
        assertArrayEquals(bits(wanted), bits(read));
    }

    private static long[] bits(double[] column) {
        return Arrays.stream(column).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
