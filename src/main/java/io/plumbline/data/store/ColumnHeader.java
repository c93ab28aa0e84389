package io.plumbline.data.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/// What stands before the columns in a column file; little-endian, each part from a multiple of eight bytes.
///
/// | bytes | what |
/// | --- | --- |
/// | 8 | `PLUMBARS` |
/// | 4 + 4 | version of the layout, size of this header in bytes |
/// | 8 | size of the file in bytes |
/// | 4 + 4 | number of bars, number of columns |
/// | 4 + 4 | size of the label in bytes, nothing |
/// | 16 per column | its kind (4), its CRC32C (4), where it begins (8) |
/// | the label | UTF-8, filled with zeros to a multiple of 8 bytes |
/// | 8 | the CRC32C of everything before |
///
/// @param label a text, opaque to the file
/// @param bars number of bars
/// @param entries the columns in the order in which they follow, without gaps
record ColumnHeader(String label, int bars, List<Entry> entries) {

    /// A column in the directory.
    ///
    /// @param crc the CRC32C of its bytes
    record Entry(ColumnKind kind, int crc) {}

    /// Size of what comes before the directory.
    private static final int FIXED_BYTES = 40;

    private static final int ENTRY_BYTES = 16;
    private static final int CRC_BYTES = 8;
    private static final int VERSION = 1;
    private static final byte[] MAGIC = "PLUMBARS".getBytes(StandardCharsets.US_ASCII);

    /// Far more than any passport has.
    private static final int MOST_LABEL_BYTES = 64 << 20;

    /// Its size for a label, in bytes.
    static int size(byte[] label, int columns) {
        if (label.length > MOST_LABEL_BYTES) {
            throw new IllegalArgumentException(
                    "a label of " + label.length + " bytes; wanted at most " + MOST_LABEL_BYTES);
        }
        return FIXED_BYTES + ENTRY_BYTES * columns + padded(label.length) + CRC_BYTES;
    }

    private static int padded(int bytes) {
        return (bytes + 7) & -8;
    }

    /// Where a file with this header ends.
    long end() {
        byte[] text = label.getBytes(StandardCharsets.UTF_8);
        return size(text, entries.size()) + columnBytes();
    }

    /// Where the first column begins.
    long begin() {
        return end() - columnBytes();
    }

    private long columnBytes() {
        return entries.stream().mapToLong(entry -> entry.kind().bytes(bars)).sum();
    }

    ByteBuffer toBytes() {
        byte[] text = label.getBytes(StandardCharsets.UTF_8);
        int size = size(text, entries.size());
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(MAGIC).putInt(VERSION).putInt(size).putLong(end());
        bytes.putInt(bars).putInt(entries.size()).putInt(text.length).putInt(0);
        long begin = size;
        for (Entry entry : entries) {
            bytes.putInt(entry.kind().code()).putInt(entry.crc()).putLong(begin);
            begin += entry.kind().bytes(bars);
        }
        bytes.put(text).position(size - CRC_BYTES);
        bytes.putLong(crc(bytes));
        return bytes.flip();
    }

    /// The header of a file, checked against its checksum and against the size of the file.
    static ColumnHeader read(Path file, FileChannel channel) throws IOException {
        long fileSize = channel.size();
        if (fileSize < FIXED_BYTES + CRC_BYTES) {
            throw new DamagedColumnFileException(file, "only " + fileSize + " bytes; wanted a file of bars");
        }
        ByteBuffer fixed = read(file, channel, FIXED_BYTES);
        byte[] magic = new byte[MAGIC.length];
        fixed.get(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new DamagedColumnFileException(file, "does not begin as a file of bars does");
        }
        int version = fixed.getInt();
        int size = fixed.getInt();
        if (size < FIXED_BYTES + CRC_BYTES || size > fileSize || size > MOST_LABEL_BYTES + (1 << 16)) {
            throw new DamagedColumnFileException(file, "a header of " + size + " bytes in a file of " + fileSize);
        }
        ByteBuffer bytes = read(file, channel, size);
        bytes.position(size - CRC_BYTES);
        if (crc(bytes) != bytes.getLong()) {
            throw new DamagedColumnFileException(file, "the header does not fit its checksum");
        }
        // From here on everything is as Plumbline wrote it, though maybe a later one.
        if (version != VERSION) {
            throw new DamagedColumnFileException(
                    file, "written in version " + version + " of the layout; wanted version " + VERSION);
        }
        try {
            return parse(file, fileSize, bytes.position(MAGIC.length + 2 * Integer.BYTES));
        } catch (RuntimeException e) {
            throw new DamagedColumnFileException(file, "the header contradicts itself (" + e.getMessage() + ")", e);
        }
    }

    private static ColumnHeader parse(Path file, long fileSize, ByteBuffer bytes) throws IOException {
        long end = bytes.getLong();
        int bars = bytes.getInt();
        int columns = bytes.getInt();
        int labelBytes = bytes.getInt();
        bytes.getInt();
        List<Entry> entries = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            entries.add(new Entry(ColumnKind.ofCode(bytes.getInt()), bytes.getInt()));
            bytes.getLong();
        }
        byte[] label = new byte[Math.min(labelBytes, bytes.remaining())];
        bytes.get(label);
        ColumnHeader header = new ColumnHeader(new String(label, StandardCharsets.UTF_8), bars, List.copyOf(entries));
        if (end != fileSize) {
            throw new DamagedColumnFileException(file, fileSize + " bytes; wanted " + end);
        }
        // All that is above and all that follows from it: places, sizes, padding.
        if (bars < 0 || !header.toBytes().equals(bytes.rewind())) {
            throw new IllegalArgumentException("sizes that do not add up");
        }
        return header;
    }

    private static ByteBuffer read(Path file, FileChannel channel, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, bytes.position()) < 0) {
                throw new DamagedColumnFileException(file, "ends while it is read");
            }
        }
        return bytes.flip();
    }

    /// The checksum of what stands before the position.
    private static long crc(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().flip());
        return crc.getValue();
    }
}
