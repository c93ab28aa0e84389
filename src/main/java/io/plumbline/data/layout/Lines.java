package io.plumbline.data.layout;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The lines of a stream as stretches of one buffer, such as bytes 40 to 95 for line 2; ends of lines are LF, CR LF
/// or CR.
///
/// The byte behind a line is never a digit, so that a number can be read without looking where the line ends.
final class Lines {

    private static final int FIRST_BYTES = 1 << 18;
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long EACH_TOP_BIT = 0x8080808080808080L;
    private static final long LF = '\n' * EACH_BYTE;
    private static final long CR = '\r' * EACH_BYTE;

    private final InputStream in;
    private final GuardedStream guard;
    private byte[] bytes = new byte[FIRST_BYTES + 1];
    private int position;
    private int filled;
    private boolean ended;
    private boolean behindCarriageReturn;

    private int line;
    private int from;
    private int to;

    /// @param in the text, which the guard may have decoded on the way
    Lines(InputStream in, GuardedStream guard) {
        this.in = in;
        this.guard = guard;
    }

    /// The first bytes, which are read as lines all the same; only before the first line.
    byte[] sample() throws IOException {
        fill();
        return Arrays.copyOf(bytes, filled);
    }

    /// Whether the sample is all there is.
    boolean isAll() {
        return ended;
    }

    /// Goes to the next line; false at the end.
    boolean next() throws IOException {
        if (behindCarriageReturn && (position < filled || more())) {
            position += bytes[position] == '\n' ? 1 : 0;
        }
        int end = endOfLine(position);
        while (end == filled && more()) {
            end = endOfLine(position);
        }
        if (end == filled && position == filled) {
            return false;
        }
        behindCarriageReturn = end < filled && bytes[end] == '\r';
        line++;
        from = position;
        to = end;
        position = Math.min(end + 1, filled);
        if (to > from) {
            guard.lineRead();
        }
        return true;
    }

    /// The buffer that the line lies in; another one after [#next].
    byte[] bytes() {
        return bytes;
    }

    /// Where the line begins.
    int from() {
        return from;
    }

    /// Where it ends, exclusive.
    int to() {
        return to;
    }

    /// Its number, the first being 1.
    int line() {
        return line;
    }

    /// Moves what is not yet read to the front and reads more behind it; false if there is no more.
    private boolean more() throws IOException {
        if (ended) {
            return false;
        }
        int rest = filled - position;
        if (rest == bytes.length - 1) {
            bytes = Arrays.copyOf(bytes, rest * 2 + 1);
        } else {
            System.arraycopy(bytes, position, bytes, 0, rest);
        }
        position = 0;
        filled = rest;
        int before = filled;
        fill();
        return filled > before;
    }

    private void fill() throws IOException {
        int most = bytes.length - 1;
        while (filled < most && !ended) {
            int read = in.read(bytes, filled, most - filled);
            ended = read < 0;
            filled += Math.max(read, 0);
        }
        bytes[filled] = 0;
    }

    /// Where the next LF or CR stands, eight bytes at a time; the end of what is filled if there is none.
    private int endOfLine(int start) {
        int at = start;
        for (; at + Long.BYTES <= filled; at += Long.BYTES) {
            long word = (long) WORD.get(bytes, at);
            long lf = word ^ LF;
            long cr = word ^ CR;
            long found = (((lf - EACH_BYTE) & ~lf) | ((cr - EACH_BYTE) & ~cr)) & EACH_TOP_BIT;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < filled && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }
}
