package io.plumbline.data;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The text inside a bar file, unpacked on the way if the file's first bytes say that it is gzip or zip. Its name
/// says nothing: a `.csv` may well be packed and a `.gz` may not.
final class UnpackedFile implements Closeable {

    private static final int BLOCK_BYTES = 1 << 16;

    private final GuardedStream text;
    private final Closeable file;

    private UnpackedFile(GuardedStream text, Closeable file) {
        this.text = text;
        this.file = file;
    }

    /// @param unpackedLimit most bytes that an archive may unpack to; a plain file may be of any size
    static UnpackedFile open(Path path, long unpackedLimit, DoubleConsumer progress) throws IOException {
        CountedStream file = new CountedStream(Files.newInputStream(path));
        try {
            BufferedInputStream blocks = new BufferedInputStream(file, BLOCK_BYTES);
            blocks.mark(4);
            byte[] start = blocks.readNBytes(4);
            blocks.reset();
            if (isZip(start)) {
                file.close();
                return openZip(path, unpackedLimit, progress);
            }
            boolean packed = isGzip(start);
            InputStream unpacked = packed ? new GZIPInputStream(blocks, BLOCK_BYTES) : blocks;
            var packedProgress = new GuardedStream.Progress(_ -> file.bytes, Files.size(path), progress);
            long limit = packed ? unpackedLimit : Long.MAX_VALUE;
            return new UnpackedFile(new GuardedStream(unpacked, limit, packedProgress), file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static UnpackedFile openZip(Path path, long unpackedLimit, DoubleConsumer progress) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        try {
            ZipEntry entry = BarArchive.barsOf(zip);
            // The size an archive claims is good enough for a progress bar and for nothing else.
            var claimed = new GuardedStream.Progress(unpacked -> unpacked, entry.getSize(), progress);
            InputStream unpacked = new CrcStream(zip.getInputStream(entry), entry.getCrc());
            return new UnpackedFile(new GuardedStream(unpacked, unpackedLimit, claimed), zip);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    GuardedStream text() {
        return text;
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
        return start.length == 4
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
