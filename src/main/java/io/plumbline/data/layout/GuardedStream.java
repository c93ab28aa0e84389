package io.plumbline.data.layout;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.function.DoubleConsumer;
import java.util.function.LongUnaryOperator;

/// The unpacked bytes of a file such as `EURUSD_M15.csv.gz` on their way to the parser, watched.
///
/// Before every block, some hundred lines, it looks whether its thread was interrupted; after it, whether the file
/// has grown past what may be unpacked or further than any bars can be packed, and whether one line has grown past
/// anything a bar could be. The last stops a file without line ends, or with a quote that is never closed, before
/// it fills the memory, and one of empty lines alone.
public final class GuardedStream extends FilterInputStream {

    /// Far beyond any line of a bar file; blocks read ahead of the parser count too.
    public static final int LONGEST_LINE_BYTES = 1_000_000;

    private static final double PROGRESS_STEP = 0.01;

    private final Limit limit;
    private final Progress progress;
    private long bytes;
    private long bytesAtLine;
    private double reported;

    /// How far the reading is.
    ///
    /// @param position bytes of the total that are read, from the bytes unpacked so far
    /// @param total bytes of the whole, 0 if unknown
    record Progress(LongUnaryOperator position, long total, DoubleConsumer consumer) {}

    /// What may come out of an archive.
    ///
    /// @param bytes most bytes of all
    /// @param suspectBytes beyond so many, it can only be an archive made to fill a memory: bars pack to a tenth,
    ///     no table of numbers to a hundredth
    record Limit(long bytes, long suspectBytes) {

        /// A file that is not packed.
        static final Limit NONE = new Limit(Long.MAX_VALUE, Long.MAX_VALUE);

        private static final long HARMLESS_BYTES = 16L << 20;
        private static final long MOST_TIMES = 100;

        static Limit of(long bytes, long packedBytes) {
            return new Limit(bytes, Math.max(HARMLESS_BYTES, packedBytes * MOST_TIMES));
        }
    }

    GuardedStream(InputStream in, Limit limit, Progress progress) {
        super(in);
        this.limit = limit;
        this.progress = progress;
    }

    /// Tells that the parser has come to the end of a line that is not empty.
    public void lineRead() {
        bytesAtLine = bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
        int read = super.read(buffer, from, length);
        if (read > 0) {
            bytes += read;
            check();
            report();
        }
        return read;
    }

    private void check() throws IOException {
        if (bytes > limit.bytes()) {
            throw new RefusedFileException("unpacks to over " + size(limit.bytes()) + "; wanted at most that");
        }
        if (bytes > limit.suspectBytes()) {
            throw new RefusedFileException(
                    "unpacks to over a hundred times its size, as no bars do; wanted an archive of bars");
        }
        if (bytes - bytesAtLine > LONGEST_LINE_BYTES) {
            throw new EndlessLineException();
        }
    }

    private void report() {
        if (progress.total() <= 0) {
            return;
        }
        double fraction = Math.min(1, (double) progress.position().applyAsLong(bytes) / progress.total());
        if (fraction >= reported + PROGRESS_STEP) {
            reported = fraction;
            progress.consumer().accept(fraction);
        }
    }

    private static String size(long bytes) {
        long gib = bytes >> 30;
        return gib > 0 && gib << 30 == bytes ? gib + " GiB" : bytes + " bytes";
    }

    /// A line so long that it cannot be one.
    public static final class EndlessLineException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
