package io.plumbline.history;

import io.plumbline.core.Sha256;
import io.plumbline.stats.RunResult;

/// A result as bytes: the same for two results exactly if they are the same bit by bit, on every system.
public final class ResultBytes {

    private ResultBytes() {}

    /// Every number, text and order of a result.
    public static byte[] of(RunResult result) {
        return RecordBytes.of(StoredResult.of(result));
    }

    /// The SHA-256 of these bytes, 64 hexadecimal digits.
    public static String fingerprint(RunResult result) {
        return Sha256.hex(of(result));
    }

    /// The result of such bytes.
    ///
    /// @throws IllegalArgumentException saying why, if another version wrote something that this one does not know
    static RunResult read(byte[] bytes) {
        return RecordBytes.read(StoredResult.class, bytes).result();
    }
}
