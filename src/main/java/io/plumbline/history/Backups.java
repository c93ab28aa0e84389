package io.plumbline.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Backups of histories: zip files with the database in them.
final class Backups {

    private Backups() {}

    /// Writes a backup, whole or not at all.
    static void write(Database database, Path zip) throws HistoryException {
        Path target = zip.toAbsolutePath().normalize();
        Path temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            if (target.getParent() != null) {
                Files.createDirectories(target.getParent());
            }
            try {
                database.backup(temporary);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new HistoryException.Failed(target, "the backup cannot be written", e);
        }
    }

    /// Puts a backup in the place of the present history, which is kept aside.
    ///
    /// @return where the present history is now; empty if there was none
    static Optional<Path> restore(Place place, Path zip) throws HistoryException {
        place.makeFolder();
        place.refuseIfOpen();
        Path unpacked = place.newDatabase();
        try {
            try {
                unpack(zip, unpacked);
                Opening.check(unpacked, OptionalLong.empty());
                Optional<Path> aside =
                        Files.exists(place.database()) ? Optional.of(place.keepAside()) : Optional.empty();
                place.replaceBy(unpacked);
                return aside;
            } finally {
                Files.deleteIfExists(unpacked);
            }
        } catch (IOException e) {
            throw new HistoryException.Failed(place.folder(), "the backup cannot be restored", e);
        }
    }

    /// Reads the zip to its end, so that a checksum that does not fit is noticed.
    private static void unpack(Path zip, Path database) throws IOException, HistoryException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            ZipEntry entry = entries.getNextEntry();
            if (entry == null || !entry.getName().endsWith(".mv.db")) {
                throw new HistoryException.Failed(zip + ": no backup of a history; wanted a zip file that Plumbline "
                        + "made, with history.mv.db in it");
            }
            Files.copy(entries, database, StandardCopyOption.REPLACE_EXISTING);
            entries.getNextEntry();
        } catch (ZipException | java.io.EOFException e) {
            throw new HistoryException.Failed(zip, "the backup is damaged", e);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new HistoryException.Failed(zip + ": there is no such file");
        }
    }
}
