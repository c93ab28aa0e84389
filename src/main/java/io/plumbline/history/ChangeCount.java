package io.plumbline.history;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// The number of transactions a database is known to hold, kept in a small file beside it.
///
/// A database file that lost its end opens without complaint as it was some time ago. That it then holds fewer
/// changes than were counted is how the loss is noticed. The count is written after each commit, so a killed
/// program leaves it too low and never too high.
final class ChangeCount {

    private static final int DIGITS = 19;

    private final Path file;

    ChangeCount(Path file) {
        this.file = file;
    }

    /// The number last written; empty without a file or with one that holds no number.
    OptionalLong read() {
        try {
            return OptionalLong.of(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /// Writes the number in one piece, on a file that an interrupted thread does not close.
    void write(long changes) throws IOException {
        byte[] line = ("0".repeat(DIGITS) + changes + "\n").getBytes(StandardCharsets.US_ASCII);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(line, line.length - DIGITS - 1, DIGITS + 1);
        }
    }
}
