package io.plumbline.data.layout;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// How many lines a file has, such as 5,700,001, found without looking at anything but the line feeds.
final class LineFeeds {

    private static final int BLOCK_BYTES = 1 << 18;
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final long LF = '\n' * 0x0101010101010101L;

    private LineFeeds() {}

    /// Number of line feeds in a file, and one more if bytes follow the last.
    static long lines(Path file) throws IOException {
        byte[] block = new byte[BLOCK_BYTES];
        long count = 0;
        byte last = '\n';
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                count += count(block, read);
                last = read > 0 ? block[read - 1] : last;
            }
        }
        return last == '\n' ? count : count + 1;
    }

    /// Eight bytes at a time: a byte of the word is a line feed if it has no bit set after an exclusive or with one.
    private static int count(byte[] bytes, int length) {
        int count = 0;
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            long word = (long) WORD.get(bytes, at) ^ LF;
            long others = ((word & EACH_LOW_BITS) + EACH_LOW_BITS) | word | EACH_LOW_BITS;
            count += Long.bitCount(~others);
        }
        for (; at < length; at++) {
            count += bytes[at] == '\n' ? 1 : 0;
        }
        return count;
    }
}
