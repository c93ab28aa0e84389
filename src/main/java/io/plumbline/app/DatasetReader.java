package io.plumbline.app;

import io.plumbline.app.DatasetHealth.Stamp;
import io.plumbline.app.DatasetShelf.Entry;
import io.plumbline.app.Datasets.Opened;
import io.plumbline.app.LibraryFolder.Shelved;
import io.plumbline.core.NearMiss;
import io.plumbline.core.QuotedBars;
import io.plumbline.data.store.ColumnFile;
import io.plumbline.data.store.DamagedColumnFileException;
import io.plumbline.dataset.Dataset;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads datasets with their bars. Those whose bars are damaged or gone are made anew, the very same ones, or
/// refused.
final class DatasetReader {

    private static final double WRITING = 0.9;

    private final LibraryFolder folder;
    private final DatasetShelf shelf;

    /// The bars that were written last, as long as there is memory for them: they need not be read to be shown.
    private volatile SoftReference<Written> last = new SoftReference<>(null);

    /// @param stamp of the file as it was written; it is read again as soon as it is another
    private record Written(Path file, Stamp stamp, QuotedBars bars) {

        boolean isOf(Path other) throws IOException {
            return file.equals(other) && stamp.equals(Stamp.of(other));
        }
    }

    DatasetReader(LibraryFolder folder, DatasetShelf shelf) {
        this.folder = folder;
        this.shelf = shelf;
    }

    /// @throws InputException if there is no such dataset, or its bars can no longer be had
    Opened open(String name, Progress progress) throws Exception {
        return open(name, List.of(), progress);
    }

    /// @param waiting the datasets that are being made anew of this one
    private Opened open(String name, List<String> waiting, Progress progress) throws Exception {
        Optional<Shelved> found = folder.find(name);
        Optional<Opened> opened = found.isPresent() ? read(found.get(), progress) : Optional.empty();
        if (opened.isPresent()) {
            return opened.get();
        }
        Entry entry = entry(name);
        return entry.damage().isEmpty()
                ? read(new Shelved(entry.file(), entry.passport()), progress)
                        .orElseThrow(() -> new InputException("dataset " + name + " is being replaced; try again"))
                : rebuilt(entry, waiting, progress);
    }

    /// A dataset with the bars in its file; empty if they are damaged or gone.
    private Optional<Opened> read(Shelved one, Progress progress) throws IOException {
        progress.report(0, "Reading " + one.passport().name());
        Written known = last.get();
        try {
            QuotedBars bars = known != null && known.isOf(one.file())
                    ? known.bars()
                    : ColumnFile.read(one.file()).bars();
            return Optional.of(new Opened(health(one), bars, List.of()));
        } catch (DamagedColumnFileException | NoSuchFileException e) {
            shelf.noteDamage(one.file(), damage(e));
            return Optional.empty();
        }
    }

    /// Remembers bars that were just written.
    void keep(Shelved written, QuotedBars bars) throws IOException {
        last = new SoftReference<>(new Written(written.file(), Stamp.of(written.file()), bars));
    }

    private static String damage(IOException e) {
        return e instanceof NoSuchFileException
                ? e.getMessage() + ": the file is gone"
                : String.valueOf(e.getMessage());
    }

    /// How a dataset with a sound header is doing.
    Dataset health(Shelved one) {
        return DatasetHealth.of(new Entry(one.passport(), one.file(), ""), other -> {
            try {
                return folder.find(other).map(Shelved::passport);
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    private Opened rebuilt(Entry entry, List<String> waiting, Progress progress) throws Exception {
        String name = entry.name();
        List<String> now = new ArrayList<>(waiting);
        now.add(DatasetName.key(name));
        QuotedBars bars;
        try {
            if (waiting.contains(DatasetName.key(name))) {
                throw new InputException("it would have to be made of itself");
            }
            bars = new RemakeBars(other -> open(other, now, Progress.NONE))
                    .of(entry.passport(), progress.part(0, WRITING));
        } catch (InputException e) {
            throw new InputException(
                    "dataset " + name + ": " + entry.damage() + ". The bars cannot be made anew: " + e.getMessage(), e);
        }
        progress.report(WRITING, "Writing " + name);
        Shelved written = folder.put(entry.passport(), bars, true);
        shelf.noteSound(written.file());
        String note = "The bars of " + name + " were made anew from "
                + entry.passport().origin().source() + ", because " + entry.damage() + ".";
        return new Opened(health(written), bars, List.of(note));
    }

    /// What is known of a dataset.
    ///
    /// @throws InputException if there is none of this name, offering the nearest
    private Entry entry(String name) throws IOException, InterruptedException, InputException {
        Map<String, Entry> entries = shelf.entries();
        Entry entry = entries.get(DatasetName.key(name));
        if (entry == null) {
            List<String> names = entries.values().stream().map(Entry::name).toList();
            throw new InputException("no dataset is called " + name
                    + NearMiss.of(name, names)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(names.isEmpty() ? "; the library is empty" : ""));
        }
        return entry;
    }
}
