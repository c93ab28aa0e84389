package io.plumbline.history;

import io.plumbline.core.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Bytes packed for keeping, with a sign of what they are and a checksum of what they were: 4 bytes "PLRN", the
/// version of the format, the length unpacked, 32 bytes SHA-256, then the bytes as zlib packs them.
final class Packed {

    private static final int SIGN = 0x504C524E;
    private static final int VERSION = 1;
    private static final int CHECKSUM = 32;
    private static final int HEADER = 3 * Integer.BYTES + CHECKSUM;

    private Packed() {}

    /// Packed bytes that cannot be unpacked.
    static final class NotPackedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean newer;

        NotPackedException(String message, boolean newer) {
            super(message);
            this.newer = newer;
        }

        /// Whether a newer version can read it.
        boolean newer() {
            return newer;
        }
    }

    static byte[] of(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(HEADER + plain.length / 2);
        out.writeBytes(ByteBuffer.allocate(HEADER)
                .putInt(SIGN)
                .putInt(VERSION)
                .putInt(plain.length)
                .put(Sha256.digest().digest(plain))
                .array());
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(plain);
            deflater.finish();
            byte[] block = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
        }
        return out.toByteArray();
    }

    static byte[] unpack(byte[] packed) throws NotPackedException {
        if (packed.length < HEADER || ByteBuffer.wrap(packed).getInt() != SIGN) {
            throw new NotPackedException("it does not begin as a kept run does", false);
        }
        ByteBuffer header = ByteBuffer.wrap(packed, Integer.BYTES, HEADER - Integer.BYTES);
        int version = header.getInt();
        if (version > VERSION) {
            throw new NotPackedException("a newer version wrote it, in format " + version, true);
        }
        int length = header.getInt();
        byte[] checksum = new byte[CHECKSUM];
        header.get(checksum);
        byte[] plain = inflated(packed, length);
        if (!Arrays.equals(checksum, Sha256.digest().digest(plain))) {
            throw new NotPackedException("its checksum does not fit its content", false);
        }
        return plain;
    }

    private static byte[] inflated(byte[] packed, int length) throws NotPackedException {
        // A packed byte holds at most about a thousand others, so a length beyond that is not to be believed.
        if (length < 0 || length / 1100 > packed.length) {
            throw new NotPackedException("its length is impossible", false);
        }
        byte[] plain = new byte[length];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed, HEADER, packed.length - HEADER);
            int done = 0;
            while (done < length) {
                int more = inflater.inflate(plain, done, length - done);
                if (more == 0) {
                    throw new NotPackedException("it ends too early", false);
                }
                done += more;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new NotPackedException("its content is not what was packed: " + e.getMessage(), false);
        }
    }
}
