package io.plumbline.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The folder of a history and what lies in it: the database `history.mv.db`, the count of its changes
/// `history.changes`, and the inbox.
record Place(Path folder) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss");

    // The database lets the same program open a file twice, and each would take the other's runs for interrupted.
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    Place {
        folder = folder.toAbsolutePath().normalize();
    }

    Path database() {
        return folder.resolve("history.mv.db");
    }

    /// Where a new database is made, before it is complete.
    Path newDatabase() {
        return folder.resolve("history-new.mv.db");
    }

    Path changes() {
        return folder.resolve("history.changes");
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    void makeFolder() throws HistoryException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new HistoryException.Failed(folder, "the folder of the history cannot be made", e);
        }
    }

    /// Keeps this program from opening the history twice.
    void claim() throws HistoryException {
        if (!OPEN.add(folder)) {
            throw new HistoryException.Locked(database());
        }
    }

    void release() {
        OPEN.remove(folder);
    }

    /// Refuses while any program has the database open.
    void refuseIfOpen() throws HistoryException {
        if (OPEN.contains(folder)) {
            throw new HistoryException.Locked(database());
        }
        if (!Files.exists(database())) {
            return;
        }
        try (FileChannel channel = FileChannel.open(database(), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new HistoryException.Locked(database());
            }
        } catch (OverlappingFileLockException e) {
            throw new HistoryException.Locked(database());
        } catch (IOException e) {
            throw new HistoryException.Failed(database(), "the history cannot be opened", e);
        }
    }

    /// A name under which the present database can be kept, such as "history-aside-2026-11-21T14-03-22.mv.db".
    Path asideName() {
        String stamp = "history-aside-"
                + LocalDateTime.now(ZoneId.systemDefault())
                        .truncatedTo(ChronoUnit.SECONDS)
                        .format(STAMP);
        Path aside = folder.resolve(stamp + ".mv.db");
        for (int copy = 2; Files.exists(aside); copy++) {
            aside = folder.resolve(stamp + "-" + copy + ".mv.db");
        }
        return aside;
    }

    /// Gives the present database a second name, so that nothing is lost when another takes its first.
    Path keepAside() throws IOException {
        Path aside = asideName();
        try {
            Files.createLink(aside, database());
        } catch (UnsupportedOperationException e) {
            Files.copy(database(), aside);
        }
        return aside;
    }

    /// Puts a database in the place of the present one, which must have been kept aside.
    void replaceBy(Path complete) throws IOException {
        Files.deleteIfExists(changes());
        Files.move(complete, database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
