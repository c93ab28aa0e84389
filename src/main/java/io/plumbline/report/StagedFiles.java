package io.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ThreadLocalRandom;

/// Files that appear in a directory together and whole, or not at all.
///
/// Each is written beside its target under a temporary name such as `.trades.csv.5d2c01.tmp`. Only when the last
/// one is complete are they moved onto their targets, and each move is atomic: who reads meanwhile sees the old
/// file or the new one, never half of one. This holds when the program fails or is stopped; it is no promise
/// against power loss.
final class StagedFiles {

    /// What goes into one file. The stream has no buffer: write in blocks.
    interface Content {
        void writeTo(OutputStream out) throws IOException, InterruptedException;
    }

    private StagedFiles() {}

    /// Writes these files, named by their keys.
    static void write(Path dir, SequencedMap<String, Content> contents) throws IOException, InterruptedException {
        makeDirectory(dir);
        SequencedMap<Path, Path> targetByTemporary = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, Content> entry : contents.entrySet()) {
                Path target = dir.resolve(entry.getKey());
                if (Files.isDirectory(target)) {
                    throw new IOException(target + ": a directory stands where this file belongs; move it away");
                }
                Path temporary = dir.resolve(temporaryName(entry.getKey()));
                targetByTemporary.put(temporary, target);
                writeOne(temporary, entry.getValue());
                stopIfInterrupted();
            }
            for (Map.Entry<Path, Path> move : targetByTemporary.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | InterruptedException | RuntimeException | Error failure) {
            remove(targetByTemporary.keySet(), failure);
            throw failure;
        }
    }

    /// Ends the work of an interrupted thread. Long loops call this every few thousand rows.
    static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted while writing files");
        }
    }

    private static void makeDirectory(Path dir) throws IOException {
        if (Files.exists(dir) && !Files.isDirectory(dir)) {
            throw new IOException(dir + ": a file, not a directory; name a directory for the run's files");
        }
        Files.createDirectories(dir);
    }

    // Two runs may write to one directory at a time, so the name is drawn, and CREATE_NEW refuses one that is taken.
    private static String temporaryName(String name) {
        return "." + name + "."
                + Integer.toHexString(ThreadLocalRandom.current().nextInt()) + ".tmp";
    }

    private static void writeOne(Path file, Content content) throws IOException, InterruptedException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        }
    }

    private static void remove(Iterable<Path> files, Throwable failure) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
