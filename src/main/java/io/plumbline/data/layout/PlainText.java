package io.plumbline.data.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Text as UTF-8 without a byte order mark, whatever it comes as: MetaTrader exports in UTF-16.
final class PlainText {

    private static final int START_BYTES = 256;
    /// Every second byte, but for a few letters from afar.
    private static final double MOSTLY = 0.4;

    private static final int BLOCK_CHARS = 1 << 14;

    private PlainText() {}

    static InputStream of(InputStream raw) throws IOException {
        byte[] start = raw.readNBytes(START_BYTES);
        PushbackInputStream text = new PushbackInputStream(raw, START_BYTES);
        text.unread(start);
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            return new Recoded(text, StandardCharsets.UTF_16);
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            text.skipNBytes(3);
            return text;
        }
        if (isMostly(zeros(start, 1), start) && zeros(start, 0) == 0) {
            return new Recoded(text, StandardCharsets.UTF_16LE);
        }
        if (isMostly(zeros(start, 0), start) && zeros(start, 1) == 0) {
            return new Recoded(text, StandardCharsets.UTF_16BE);
        }
        return text;
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= start.length || (start[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMostly(int zeros, byte[] start) {
        return zeros > MOSTLY * start.length;
    }

    /// Number of zero bytes at even or at odd places: every second byte of digits in UTF-16 is one.
    private static int zeros(byte[] start, int first) {
        int zeros = 0;
        for (int at = first; at < start.length; at += 2) {
            zeros += start[at] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /// Text of another encoding, in UTF-8.
    private static final class Recoded extends InputStream {

        private final Reader text;
        private final char[] chars = new char[BLOCK_CHARS];
        private byte[] block = {};
        private int at;

        Recoded(InputStream in, Charset charset) {
            text = new InputStreamReader(in, charset);
        }

        @Override
        public int read() throws IOException {
            return hasMore() ? block[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (!hasMore()) {
                return -1;
            }
            int count = Math.min(length, block.length - at);
            System.arraycopy(block, at, buffer, from, count);
            at += count;
            return count;
        }

        private boolean hasMore() throws IOException {
            if (at < block.length) {
                return true;
            }
            int read = text.read(chars);
            block = read < 0 ? new byte[0] : new String(chars, 0, read).getBytes(StandardCharsets.UTF_8);
            at = 0;
            return read > 0;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
