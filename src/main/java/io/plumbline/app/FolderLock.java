package io.plumbline.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// The sole right to change what lies in a folder, among all copies of the program on this computer and all threads
/// of this one. Held for moments only; a killed program lets go of it.
final class FolderLock implements AutoCloseable {

    /// One per folder, since the system lends a file's lock to a whole program.
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock mine;
    private final FileChannel channel;

    private FolderLock(ReentrantLock mine, FileChannel channel) {
        this.mine = mine;
        this.channel = channel;
    }

    /// Waits for the lock of a folder, which is made if missing.
    static FolderLock of(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        ReentrantLock mine = THREADS.computeIfAbsent(folder, _ -> new ReentrantLock());
        mine.lockInterruptibly();
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock();
                return new FolderLock(mine, channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            mine.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            mine.unlock();
        }
    }
}
