package io.plumbline.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// A private copy of a history's database, taken while another program may be writing to it.
///
/// The database is only ever appended to, see [Database], or replaced as a whole. So a copy holds every run that
/// was finished when it began, and perhaps some of the later ones; each of them whole, because a run is one
/// transaction. The copy is looked through, and must hold as many changes as were counted before; if not, it is
/// taken again.
final class Snapshot {

    private static final int TRIES = 3;

    private Snapshot() {}

    /// A copy in a new temporary folder, which the caller removes.
    static Path of(Place place) throws HistoryException {
        if (!Files.exists(place.database())) {
            throw new HistoryException.Failed(place.folder() + ": there is no history to look at");
        }
        for (int left = TRIES - 1; ; left--) {
            try {
                return copy(place);
            } catch (HistoryException.Damaged e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    private static Path copy(Place place) throws HistoryException {
        try {
            Path copy = new Place(Files.createTempDirectory("plumbline-history-")).database();
            try {
                OptionalLong counted = new ChangeCount(place.changes()).read();
                Files.copy(place.database(), copy);
                if (Opening.check(copy, counted) < Schema.NEWEST) {
                    migrate(copy);
                }
                return copy;
            } catch (HistoryException | IOException | RuntimeException e) {
                remove(copy);
                throw e;
            }
        } catch (IOException e) {
            throw new HistoryException.Failed(place.database(), "the history cannot be copied for a look at it", e);
        }
    }

    /// An older version may have the history open; its tables are brought up to date in the copy.
    private static void migrate(Path copy) throws HistoryException {
        try (Database old = Database.open(copy)) {
            old.migrate();
        }
    }

    /// Removes the copy and its folder.
    static void remove(Path copy) throws IOException {
        Files.deleteIfExists(copy);
        Files.deleteIfExists(copy.resolve("..").normalize());
    }
}
