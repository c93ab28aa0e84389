package io.plumbline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where files are made before they are moved into a folder whole: a folder `.making-PID-N` in it for each, which
/// tells by its name whether its program still runs.
final class Staging {

    private static final Logger LOG = LoggerFactory.getLogger(Staging.class);
    private static final Pattern PLACE = Pattern.compile("\\.making-(\\d+)-\\d+");

    /// Those of this program, over all instances. A former one may have had the same number.
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

    private static final AtomicLong COUNT = new AtomicLong();

    private final Path folder;

    Staging(Path folder) {
        this.folder = folder;
    }

    /// A place for one file, which goes with whatever is left in it.
    record Draft(Path place) implements AutoCloseable {

        Path file() {
            return place.resolve("draft.bars");
        }

        @Override
        public void close() throws IOException {
            try {
                delete(place);
            } finally {
                IN_USE.remove(place);
            }
        }
    }

    Draft draft() throws IOException {
        Path place = folder.resolve(".making-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet());
        IN_USE.add(place);
        Files.createDirectories(place);
        return new Draft(place);
    }

    /// Removes what killed programs have left.
    void clean() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path place : list(folder)) {
            Matcher name = PLACE.matcher(String.valueOf(place.getFileName()));
            if (name.matches() && isAbandoned(place, Long.parseLong(name.group(1)))) {
                delete(place);
            }
        }
    }

    private static boolean isAbandoned(Path place, long pid) {
        return pid == ProcessHandle.current().pid()
                ? !IN_USE.contains(place)
                : ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static void delete(Path place) throws IOException {
        try {
            for (Path file : list(place)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(place);
        } catch (NoSuchFileException e) {
            LOG.debug("{} was removed by another copy of the program", place, e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
