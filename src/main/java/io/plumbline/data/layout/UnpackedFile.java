package io.plumbline.data.layout;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The text inside a file such as `EURUSD_M15.csv.gz`, unpacked on the way if the file's first bytes say that it is
/// gzip or zip. Its name says nothing: a `.csv` may well be packed and a `.gz` may not.
public final class UnpackedFile implements Closeable {

    /// Most bytes that an archive may unpack to: 4 GiB, some eighty million bars.
    public static final long LIMIT_BYTES = 4L << 30;

    private static final int BLOCK_BYTES = 1 << 16;
    private static final int MARK_BYTES = 4;

    private final String entry;
    private final GuardedStream text;
    private final boolean packed;
    private final Closeable file;

    private UnpackedFile(String entry, GuardedStream text, boolean packed, Closeable file) {
        this.entry = entry;
        this.text = text;
        this.packed = packed;
        this.file = file;
    }

    /// Opens a file and looks at its first bytes.
    ///
    /// @param unpackedLimit most bytes that an archive may unpack to; a plain file may be of any size
    /// @param progress told about a hundred times what fraction of the file is read
    public static UnpackedFile open(Path path, long unpackedLimit, DoubleConsumer progress) throws IOException {
        return open(path, unpackedLimit, progress, Files.newInputStream(path));
    }

    private static UnpackedFile open(Path path, long unpackedLimit, DoubleConsumer progress, InputStream bytes)
            throws IOException {
        CountedStream file = new CountedStream(bytes);
        try {
            byte[] start = file.readNBytes(MARK_BYTES);
            PushbackInputStream blocks = new PushbackInputStream(file, MARK_BYTES);
            blocks.unread(start);
            if (isZip(start)) {
                return openZip(path, unpackedLimit, progress, file);
            }
            boolean packed = isGzip(start);
            InputStream unpacked = packed ? new GZIPInputStream(blocks, BLOCK_BYTES) : blocks;
            var packedProgress = new GuardedStream.Progress(_ -> file.bytes, Files.size(path), progress);
            var limit = packed ? GuardedStream.Limit.of(unpackedLimit, Files.size(path)) : GuardedStream.Limit.NONE;
            return new UnpackedFile("", new GuardedStream(unpacked, limit, packedProgress), packed, file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static UnpackedFile openZip(Path path, long unpackedLimit, DoubleConsumer progress, CountedStream file)
            throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        try {
            ZipEntry entry = BarArchive.barsOf(zip);
            // The size an archive claims is good enough for a progress bar and for nothing else.
            var claimed = new GuardedStream.Progress(unpacked -> unpacked, entry.getSize(), progress);
            InputStream unpacked = new CrcStream(zip.getInputStream(entry), entry.getCrc());
            var limit = GuardedStream.Limit.of(unpackedLimit, Files.size(path));
            Closeable both = () -> {
                try (file) {
                    zip.close();
                }
            };
            return new UnpackedFile(entry.getName(), new GuardedStream(unpacked, limit, claimed), true, both);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    public GuardedStream text() {
        return text;
    }

    /// Whether the text is unpacked on the way.
    boolean isPacked() {
        return packed;
    }

    /// Path of the text inside a zip archive; empty for other files.
    String entry() {
        return entry;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            text.close();
        }
    }

    private static boolean isGzip(byte[] start) {
        return start.length >= 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
    }

    /// A local file header, or the end record with which a zip without entries begins.
    private static boolean isZip(byte[] start) {
        return start.length == MARK_BYTES
                && start[0] == 'P'
                && start[1] == 'K'
                && ((start[2] == 3 && start[3] == 4) || (start[2] == 5 && start[3] == 6));
    }

    /// A stream that knows how many bytes it has given.
    private static final class CountedStream extends FilterInputStream {

        private long bytes;

        CountedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            bytes += Math.max(read, 0);
            return read;
        }
    }
}
