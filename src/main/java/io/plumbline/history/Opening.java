package io.plumbline.history;

import io.plumbline.core.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/// How a history is opened without ever doing it harm: it is looked at first, with not a byte of it written, and
/// only a sound one that this version knows is opened to be written to.
final class Opening {

    private Opening() {}

    /// The database of a place, made if there is none, with the tables that this program knows.
    static Database open(Place place) throws HistoryException {
        place.makeFolder();
        if (isMissing(place)) {
            make(place);
        }
        int version = check(place.database(), new ChangeCount(place.changes()).read());
        Database database = Database.open(place.database());
        if (version < Schema.NEWEST) {
            database.migrate();
        }
        return database;
    }

    // Damage can take a whole table away. No run has the number 0.
    private static void lookIntoEveryTable(Handle handle, int version) {
        RunRows.asked(handle, 0);
        if (version >= Schema.WITH_DATASETS) {
            PassportRows.find(handle, 0);
            DatasetIndex.rows(handle);
        }
        if (version >= Schema.WITH_SWEEPS) {
            SweepRows.list(handle);
            SweepRows.batch(handle, 0, Scenario.A, 0);
        }
        ResultRows.bars(handle, 0);
        ResultRows.metrics(handle, 0);
        ResultRows.find(handle, 0);
    }

    private static boolean isMissing(Place place) {
        return !Files.exists(place.database());
    }

    /// Makes a new database under another name, so that a program killed meanwhile leaves none that is half-made.
    private static void make(Place place) throws HistoryException {
        try {
            Files.deleteIfExists(place.newDatabase());
            Files.deleteIfExists(place.changes());
            try (Database fresh = Database.open(place.newDatabase())) {
                fresh.migrate();
            }
            Files.move(place.newDatabase(), place.database());
        } catch (IOException e) {
            throw new HistoryException.Failed(place.folder(), "a new history cannot be made", e);
        }
    }

    /// Looks at a database without changing it, and answers the version of its tables.
    ///
    /// @param counted how many changes it must hold at least, if that is known
    static int check(Path file, OptionalLong counted) throws HistoryException {
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw new HistoryException.Failed(
                    file + ": the history cannot be read and written; give yourself the right to, or keep another "
                            + "history with --home DIR");
        }
        // An empty file would be taken for a new database.
        if (Database.size(file) == 0) {
            throw new HistoryException.Damaged(file, "the file is empty");
        }
        try (Database database = Database.openToRead(file)) {
            return database.read(handle -> {
                int version = Schema.version(handle);
                if (version == 0) {
                    throw new HistoryException.Damaged(file, "it holds no history");
                }
                if (version > Schema.NEWEST) {
                    throw new HistoryException.Newer(
                            file, "its tables are of version " + version + ", known is " + Schema.NEWEST);
                }
                long changes = RunRows.changes(handle);
                if (changes < counted.orElse(0)) {
                    throw new HistoryException.Damaged(
                            file, "it holds " + changes + " of the " + counted.getAsLong() + " changes made to it");
                }
                RunRows.list(handle);
                lookIntoEveryTable(handle, version);
                return version;
            });
        } catch (HistoryException.Failed | RuntimeException e) {
            throw new HistoryException.Damaged(file, "what is in it cannot be read", e);
        }
    }
}
