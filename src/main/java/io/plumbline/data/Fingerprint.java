package io.plumbline.data;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/// What tells one set of bars from another: the SHA-256 of their columns, 64 hexadecimal digits.
///
/// Times, opens, highs, lows, closes and volumes, one column after the other, each number as eight bytes, the most
/// significant first. So it depends on the bars alone and not on how their file was written or packed.
public final class Fingerprint {

    private static final int BLOCK = 1 << 13;

    private Fingerprint() {}

    /// The fingerprint of these bars.
    public static String of(BarSeries bars) {
        MessageDigest digest = Sha256.digest();
        ByteBuffer block = ByteBuffer.allocate(BLOCK * Long.BYTES);
        add(digest, block, bars.timeUtc());
        add(digest, block, bars.open());
        add(digest, block, bars.high());
        add(digest, block, bars.low());
        add(digest, block, bars.close());
        add(digest, block, bars.volume());
        return Sha256.hex(digest);
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
}
