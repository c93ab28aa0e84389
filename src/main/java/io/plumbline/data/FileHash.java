package io.plumbline.data;

import io.plumbline.core.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/// What tells one file from another: the SHA-256 of its bytes as they lie on disk, 64 hexadecimal digits.
final class FileHash {

    private static final int BLOCK_BYTES = 1 << 18;

    private FileHash() {}

    /// The hash of a file.
    ///
    /// @throws InterruptedIOException soon after the calling thread was interrupted
    static String of(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] block = new byte[BLOCK_BYTES];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int count = bytes.read(block); count >= 0; count = bytes.read(block)) {
                digest.update(block, 0, count);
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("stopped reading " + file);
                }
            }
        }
        return Sha256.hex(digest);
    }
}
