package io.plumbline.app;

import io.plumbline.app.LibraryFolder.Contents;
import io.plumbline.app.LibraryFolder.Shelved;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.Dataset;
import io.plumbline.history.HistoryException;
import io.plumbline.history.IndexedDataset;
import io.plumbline.history.RunHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every dataset that is known of: those whose column files lie in the folder, and those the index remembers
/// although their files are damaged or gone.
///
/// The files are the truth. The index is brought up to date with every look, if this copy of the program may write
/// to it; where it cannot even be read, the files alone tell.
final class DatasetShelf {

    private static final Logger LOG = LoggerFactory.getLogger(DatasetShelf.class);

    /// A dataset.
    ///
    /// @param file where its bars are, or were
    /// @param damage what is wrong with them, in words; empty if nothing is known to be
    record Entry(DataPassport passport, Path file, String damage) {

        String name() {
            return passport.name();
        }
    }

    private final LibraryFolder folder;
    private final HistoryDoor door;

    /// What was found wrong with files whose headers are sound, by their paths.
    private final Map<Path, String> damage = new ConcurrentHashMap<>();

    DatasetShelf(LibraryFolder folder, HistoryDoor door) {
        this.folder = folder;
        this.door = door;
    }

    /// Begins to open the index, without waiting for it.
    void begin() {
        door.prepare();
    }

    /// Notes what reading a file to its end has shown.
    void noteDamage(Path file, String words) {
        damage.put(file, words);
    }

    void noteSound(Path file) {
        damage.remove(file);
    }

    /// Every dataset by its name in small letters.
    Map<String, Entry> entries() throws IOException, InterruptedException {
        Contents contents = folder.contents();
        Map<String, Entry> entries = new TreeMap<>();
        for (IndexedDataset row : rows(contents)) {
            if (!contents.removed().contains(row.file())) {
                Path file = folder.path(row.file());
                String words = contents.damaged().getOrDefault(row.file(), file + ": the file is gone");
                entries.put(DatasetName.key(row.passport().name()), new Entry(row.passport(), file, words));
            }
        }
        for (Shelved one : contents.whole()) {
            entries.put(
                    DatasetName.key(one.passport().name()),
                    new Entry(one.passport(), one.file(), damage.getOrDefault(one.file(), "")));
        }
        return entries;
    }

    /// The datasets as they are to be shown, by name.
    List<Dataset> datasets() throws IOException, InterruptedException {
        Map<String, Entry> entries = entries();
        return entries.values().stream()
                .map(entry -> DatasetHealth.of(
                        entry,
                        name -> Optional.ofNullable(entries.get(DatasetName.key(name)))
                                .map(Entry::passport)))
                .toList();
    }

    /// What the index knows, after it was told what lies in the folder; nothing if it cannot be had.
    private List<IndexedDataset> rows(Contents contents) throws IOException, InterruptedException {
        try {
            RunHistory history = door.history();
            List<IndexedDataset> rows = history.datasets().list();
            if (!history.readOnly()) {
                update(history, rows, contents);
            }
            return rows;
        } catch (HistoryException e) {
            LOG.debug("The index of datasets cannot be had; the files tell", e);
            return List.of();
        }
    }

    private void update(RunHistory history, List<IndexedDataset> rows, Contents contents)
            throws HistoryException, IOException {
        Set<String> known = rows.stream().map(IndexedDataset::file).collect(Collectors.toSet());
        List<IndexedDataset> present = new ArrayList<>();
        for (Shelved one : contents.whole()) {
            if (!known.contains(one.fileName())) {
                present.add(new IndexedDataset(one.passport(), one.fileName()));
            }
        }
        List<String> gone = contents.removed().stream().filter(known::contains).toList();
        if (!present.isEmpty() || !gone.isEmpty()) {
            history.datasets().update(present, gone);
        }
        folder.forget(contents.removed());
    }

    /// Tells the index on another thread.
    void noteChange() {
        door.note(() -> {
            try {
                rows(folder.contents());
            } catch (IOException e) {
                LOG.warn("The index of datasets is not told of a change; the next look tells it", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
