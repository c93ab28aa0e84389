package io.plumbline.app;

import io.plumbline.core.BarRange;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;

/// How many bars a search would read. What a file was found to have is remembered until the file changes, so that
/// asking again, as with every edit of a grid, takes no time.
final class CountBars {

    /// A file as it was when it was read.
    private record Seen(Path file, long bytes, FileTime changed) {}

    private final LoadBars load;
    private final Datasets datasets;
    private final Map<Seen, Integer> counts = new ConcurrentHashMap<>();

    CountBars(LoadBars load, Datasets datasets) {
        this.load = load;
        this.datasets = datasets;
    }

    /// The bars of all symbols of a search together.
    ///
    /// @throws InputException if a file or dataset cannot be read
    long of(PlannedTuning<?> plan, Progress progress) throws Exception {
        OptionalInt most = plan.request().limitBars();
        long sum = 0;
        for (Map.Entry<String, BarSource> source : plan.request().bars().entrySet()) {
            sum += Math.min(all(source.getKey(), source.getValue(), progress), most.orElse(Integer.MAX_VALUE));
        }
        return sum;
    }

    private int all(String symbol, BarSource source, Progress progress) throws Exception {
        return switch (source) {
            case BarSource.FromLibrary(String name) -> {
                List<Dataset> named = datasets.list().run(Progress.NONE).stream()
                        .filter(dataset -> dataset.name().equalsIgnoreCase(name))
                        .toList();
                yield named.isEmpty()
                        ? read(symbol, source, progress)
                        : named.getFirst().passport().bars();
            }
            case BarSource.FromFile file -> {
                Seen seen = seen(ReadBars.path(file));
                Integer known = counts.get(seen);
                int count = known == null ? read(symbol, source, progress) : known;
                counts.put(seen, count);
                yield count;
            }
        };
    }

    private int read(String symbol, BarSource source, Progress progress) throws Exception {
        SequencedMap<String, BarSource> one = new LinkedHashMap<>();
        one.put(symbol, source);
        return load.load(one, BarRange.ALL, progress).getFirst().bars().size();
    }

    /// A file that cannot be looked at is refused when it is read.
    private static Seen seen(Path file) {
        try {
            return new Seen(file, Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return new Seen(file, -1, FileTime.fromMillis(0));
        }
    }
}
