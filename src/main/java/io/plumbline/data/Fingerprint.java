package io.plumbline.data;

import io.plumbline.core.BarSeries;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells one set of bars from another: the SHA-256 of their columns, 64 hexadecimal digits.
///
/// Times, opens, highs, lows, closes and volumes, one column after the other, each number as eight bytes, the most
/// significant first. So it depends on the bars alone and not on how their file was written or packed.
public final class Fingerprint {

    private static final int BLOCK = 1 << 13;

    private Fingerprint() {}

    /// The fingerprint of these bars.
    public static String of(BarSeries bars) {
        MessageDigest digest = sha256();
        ByteBuffer block = ByteBuffer.allocate(BLOCK * Long.BYTES);
        add(digest, block, bars.timeUtc());
        add(digest, block, bars.open());
        add(digest, block, bars.high());
        add(digest, block, bars.low());
        add(digest, block, bars.close());
        add(digest, block, bars.volume());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, ByteBuffer block, long[] column) {
        for (int from = 0; from < column.length; from += BLOCK) {
            int count = Math.min(BLOCK, column.length - from);
            block.clear().asLongBuffer().put(column, from, count);
            digest.update(block.limit(count * Long.BYTES));
        }
    }

    private static void add(MessageDigest digest, ByteBuffer block, double[] column) {
        for (int from = 0; from < column.length; from += BLOCK) {
            int count = Math.min(BLOCK, column.length - from);
            block.clear().asDoubleBuffer().put(column, from, count);
            digest.update(block.limit(count * Double.BYTES));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
