package io.plumbline.history;

import io.plumbline.history.Packed.NotPackedException;
import io.plumbline.history.RunInbox.Waiting;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes waiting runs out of the inbox: each is stored in one transaction with the name of its file, and then the
/// file is removed. A program killed in between finds the name again and stores nothing twice.
final class InboxReader {

    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Place place;
    private final Database database;
    private final ChangeCount counted;

    private final List<Long> ids = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    InboxReader(Place place, Database database, ChangeCount counted) {
        this.place = place;
        this.database = database;
        this.counted = counted;
    }

    TakenIn takeIn() throws HistoryException {
        if (!Files.isDirectory(place.inbox())) {
            return new TakenIn(List.of(), List.of());
        }
        try {
            for (Path file : files()) {
                String name = file.getFileName().toString();
                if (name.endsWith(RunInbox.SUFFIX)) {
                    take(file);
                } else if (name.endsWith(RunInbox.UNFINISHED)) {
                    removeIfAbandoned(file);
                }
            }
        } catch (IOException e) {
            throw new HistoryException.Failed(place.inbox(), "the inbox cannot be read", e);
        }
        return new TakenIn(ids, warnings);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(place.inbox())) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void take(Path file) throws IOException, HistoryException {
        Waiting run;
        try {
            run = RecordBytes.read(Waiting.class, Packed.unpack(bytes(file)));
        } catch (NotPackedException e) {
            if (e.newer()) {
                warnings.add(file + ": " + e.getMessage() + "; it stays in the inbox until that version takes it in");
            } else {
                setAside(file, String.valueOf(e.getMessage()));
            }
            return;
        } catch (IllegalArgumentException e) {
            setAside(file, String.valueOf(e.getMessage()));
            return;
        }
        store(file.getFileName().toString(), run).ifPresent(ids::add);
        Files.deleteIfExists(file);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        }
    }

    private Optional<Long> store(String name, Waiting run) throws HistoryException {
        RunStart start = run.start().start();
        FinishedRun finished = FinishedRun.of(run.result().result(), run.metrics(), run.took());
        return database.write(counted, handle -> {
            if (RunRows.hasInboxFile(handle, name)) {
                return Optional.empty();
            }
            long id = RunRows.insert(handle, start);
            RunRows.setInboxFile(handle, id, name);
            finished.store(handle, id);
            return Optional.of(id);
        });
    }

    /// Keeps a file that cannot be read out of the way, under its own name.
    private void setAside(Path file, String why) throws IOException {
        Path folder = place.inbox().resolve("damaged");
        Files.createDirectories(folder);
        Path aside = folder.resolve(file.getFileName());
        Files.move(file, aside);
        warnings.add(file + ": this run could not be taken into the history: " + why + "; the file is now " + aside);
    }

    private static void removeIfAbandoned(Path file) throws IOException {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(ABANDONED))) {
            Files.deleteIfExists(file);
        }
    }
}
