package io.plumbline.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/// A file that others find whole, as it was or as it is, whenever the writing stops, such as the bars of a dataset.
///
/// It is written beside its target under a name such as `.EURUSD.bars.5d2c01.tmp`, forced onto the disk, and moved
/// onto the target in one step.
public final class WholeFile {

    /// What goes into a file.
    @FunctionalInterface
    public interface Content {

        /// Writes to an empty file. The channel may be left open or closed.
        void writeTo(FileChannel channel) throws IOException;
    }

    private WholeFile() {}

    /// Writes a file; its folder is made if missing.
    ///
    /// @throws java.nio.channels.ClosedByInterruptException if the thread was interrupted, which it still is then;
    ///     nothing is left of the new file
    public static void write(Path target, Content content) throws IOException {
        Path whole = target.toAbsolutePath();
        Path folder = whole.getParent();
        Path name = whole.getFileName();
        if (folder == null || name == null) {
            throw new IOException(target + ": a folder; wanted the name of a file");
        }
        Files.createDirectories(folder);
        // Two may write to one target at a time, so the name is drawn, and CREATE_NEW refuses one that is taken.
        String drawn = Integer.toHexString(ThreadLocalRandom.current().nextInt());
        Path temporary = folder.resolve("." + name + "." + drawn + ".tmp");
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(channel);
            }
            // On the disk before it takes the other's place, or a power cut could leave an empty file.
            try (FileChannel written = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(temporary, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
