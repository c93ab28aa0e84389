package io.plumbline.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The right to be the window of a home: a second start finds the first, hands it the files it was started with,
/// such as by a double-click on `EURUSD_M15.csv`, and ends.
///
/// Who holds the lock of `window.lock` is the first; the system takes the lock back from a program that was killed.
/// The first listens on the socket `window.sock`, which only the user it belongs to can open.
public final class OneWindow implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OneWindow.class);
    private static final int HELLO = 0x504c554d;
    private static final int TAKEN = 1;
    private static final int MOST_FILES = 10_000;

    /// What a socket's path may take up on the systems we know.
    private static final int MOST_PATH_BYTES = 100;

    /// A first start on a slow and busy machine takes no longer.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final Path socket;
    private final Optional<FileChannel> lock;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable ServerSocketChannel server;

    private OneWindow(Path socket, Optional<FileChannel> lock) {
        this.socket = socket;
        this.lock = lock;
    }

    /// Claims a home for the window of this program; empty if another window has it and has taken the files.
    ///
    /// Where neither works out, such as on a disk without locks, this program opens a window of its own and nobody
    /// finds it.
    public static Optional<OneWindow> claim(Home home, List<Path> files) throws InterruptedException {
        return claim(home, files, PATIENCE);
    }

    static Optional<OneWindow> claim(Home home, List<Path> files, Duration patience) throws InterruptedException {
        Path socket = home.data().toAbsolutePath().resolve("window.sock");
        try {
            Files.createDirectories(home.data());
            // Stays open for as long as this program runs: the lock goes with it.
            FileChannel channel = FileChannel.open(
                    home.data().resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new OneWindow(socket, Optional.of(channel)));
            }
            channel.close();
        } catch (IOException e) {
            LOG.info("no lock for one window: {}", e.toString());
            return Optional.of(new OneWindow(socket, Optional.empty()));
        }
        return handOver(socket, files, patience)
                ? Optional.empty()
                : Optional.of(new OneWindow(socket, Optional.empty()));
    }

    /// Takes the files of later starts from now on, from a thread of the executor; no files when there was only a
    /// start.
    public void listen(Executor threads, Consumer<List<Path>> taker) {
        if (lock.isEmpty() || isTooLong(socket)) {
            return;
        }
        try {
            // What lies there was left by a program that was killed: only who holds the lock comes here.
            Files.deleteIfExists(socket);
            ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server = opened;
            opened.bind(UnixDomainSocketAddress.of(socket));
            if (socket.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            }
            threads.execute(() -> accept(opened, threads, taker));
        } catch (IOException e) {
            LOG.info("later starts open windows of their own: {}", e.toString());
        }
    }

    private void accept(ServerSocketChannel opened, Executor threads, Consumer<List<Path>> taker) {
        while (!closed.get()) {
            try {
                SocketChannel guest = opened.accept();
                threads.execute(() -> take(guest, taker));
            } catch (IOException e) {
                if (!closed.get()) {
                    LOG.warn("later starts are no longer heard", e);
                }
                return;
            }
        }
    }

    private static void take(SocketChannel guest, Consumer<List<Path>> taker) {
        try (guest;
                DataInputStream in = new DataInputStream(Channels.newInputStream(guest));
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(guest))) {
            int hello = in.readInt();
            int count = in.readInt();
            if (hello != HELLO || count < 0 || count > MOST_FILES) {
                return;
            }
            List<Path> files = new ArrayList<>();
            for (int file = 0; file < count; file++) {
                files.add(Path.of(in.readUTF()));
            }
            taker.accept(files);
            out.writeByte(TAKEN);
        } catch (IOException | RuntimeException e) {
            LOG.warn("what a later start was given was not taken", e);
        }
    }

    private static boolean handOver(Path socket, List<Path> files, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        // Files may be long to read, but not to hand over: the other window answers before it looks at them.
        while (!isTooLong(socket) && System.nanoTime() < end) {
            if (Files.exists(socket) && isTaken(socket, files)) {
                return true;
            }
            Thread.sleep(BETWEEN_TRIES);
        }
        return false;
    }

    private static boolean isTaken(Path socket, List<Path> files) {
        try (SocketChannel first = SocketChannel.open(UnixDomainSocketAddress.of(socket));
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(first));
                DataInputStream in = new DataInputStream(Channels.newInputStream(first))) {
            out.writeInt(HELLO);
            out.writeInt(files.size());
            for (Path file : files) {
                out.writeUTF(file.toAbsolutePath().toString());
            }
            out.flush();
            return in.readByte() == TAKEN;
        } catch (IOException e) {
            LOG.debug("nobody listens yet", e);
            return false;
        }
    }

    private static boolean isTooLong(Path socket) {
        return socket.toString().getBytes(StandardCharsets.UTF_8).length > MOST_PATH_BYTES;
    }

    /// Lets the next start be the first.
    @Override
    public void close() {
        closed.set(true);
        try {
            ServerSocketChannel open = server;
            if (open != null) {
                open.close();
                Files.deleteIfExists(socket);
            }
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException e) {
            LOG.warn("the window's lock cannot be let go", e);
        }
    }
}
