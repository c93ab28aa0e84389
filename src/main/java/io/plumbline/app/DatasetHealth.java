package io.plumbline.app;

import io.plumbline.app.DatasetShelf.Entry;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Origin;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.Dataset.Health;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// How a dataset is doing, as far as a quick look tells: the size and the time of its source, the header of its
/// file.
final class DatasetHealth {

    /// A file as it was at a moment, as far as can be told without reading it.
    record Stamp(long bytes, long modifiedUtc) {

        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file).toMillis());
        }
    }

    /// What became of a source.
    ///
    /// @param health [Health#GOOD], or that it is missing or changed
    /// @param words what is to be said of it; empty if it is as it was
    private record Source(Health health, String words) {

        static final Source AS_IT_WAS = new Source(Health.GOOD, "");
    }

    private DatasetHealth() {}

    /// @param others finds the passport of another dataset by its name
    static Dataset of(Entry entry, Function<String, Optional<DataPassport>> others) {
        Source source = source(entry.passport().origin(), others);
        if (entry.damage().isEmpty()) {
            String words = source.words().isEmpty() ? "" : source.words() + "; the bars are as they were added";
            return new Dataset(entry.passport(), source.health(), words);
        }
        if (source.health() == Health.GOOD) {
            return new Dataset(
                    entry.passport(),
                    Health.REBUILDABLE,
                    entry.damage() + "; when they are next used, the bars are made anew from "
                            + entry.passport().origin().source());
        }
        return new Dataset(entry.passport(), Health.LOST, entry.damage() + ", and " + source.words());
    }

    private static Source source(Origin origin, Function<String, Optional<DataPassport>> others) {
        return switch (origin.kind()) {
            case FILE -> file(origin);
            case SYNTHETIC -> Source.AS_IT_WAS;
            case DERIVED ->
                others.apply(origin.source())
                        .map(other -> other.sha256().equals(origin.sha256())
                                ? Source.AS_IT_WAS
                                : new Source(
                                        Health.SOURCE_CHANGED,
                                        "the dataset " + origin.source() + ", of which it was made, is another now"))
                        .orElseGet(() -> new Source(
                                Health.SOURCE_MISSING,
                                "the dataset " + origin.source() + ", of which it was made, is not in the library"));
        };
    }

    private static Source file(Origin origin) {
        try {
            Stamp now = Stamp.of(Path.of(origin.source()));
            return now.equals(new Stamp(origin.bytes(), origin.modifiedUtc()))
                    ? Source.AS_IT_WAS
                    : new Source(Health.SOURCE_CHANGED, origin.source() + " was changed after it was read");
        } catch (NoSuchFileException | InvalidPathException e) {
            return new Source(Health.SOURCE_MISSING, origin.source() + " is gone");
        } catch (IOException e) {
            return new Source(Health.SOURCE_MISSING, origin.source() + " cannot be read (" + e.getMessage() + ")");
        }
    }
}
