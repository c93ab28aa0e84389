package io.plumbline.app;

import io.plumbline.core.BarRange;
import io.plumbline.core.BarSeries;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.DataPassport;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.DoubleConsumer;

/// Reads the bars of several symbols side by side.
final class LoadBars {

    /// The bars of a symbol.
    ///
    /// @param bars those in the range
    /// @param passport what is known of the dataset they are from; empty for a file
    /// @param notes what happened on the way that the user should know
    record Loaded(BarSeries bars, Optional<DataPassport> passport, List<String> notes) {}

    private final Parallel parallel;
    private final ReadBars reader;

    LoadBars(Parallel parallel, Datasets datasets) {
        this.parallel = parallel;
        this.reader = new ReadBars(datasets);
    }

    /// The bars of each source, in the order of the sources.
    ///
    /// @param range which bars of each are kept
    /// @throws InputException with everything that is wrong in the first source, in order, that cannot be read
    List<Loaded> load(SequencedMap<String, BarSource> sources, BarRange range, Progress progress) throws Exception {
        DoubleAdder done = new DoubleAdder();
        Map<BarSource, Long> sizes = new HashMap<>();
        for (BarSource source : sources.values()) {
            sizes.put(source, size(source));
        }
        long total = sizes.values().stream().mapToLong(Long::longValue).sum();
        DoubleAdder bytes = new DoubleAdder();
        List<Callable<Loaded>> tasks = new ArrayList<>();
        sources.forEach((symbol, source) -> tasks.add(() -> {
            ReadBars.Content content = reader.read(source, steps(fraction -> {
                done.add(fraction);
                bytes.add(fraction * sizes.getOrDefault(source, 0L).doubleValue());
                double share = done.sum() / sources.size();
                String words = "Reading " + source.words();
                if (total > 0) {
                    progress.report(share, words, new Amount(Math.round(bytes.sum()), total, "bytes"));
                } else {
                    progress.report(share, words);
                }
            }));
            return new Loaded(used(content.bars(), range, source), content.passport(), content.notes());
        }));
        return parallel.all(tasks);
    }

    /// Tells by how much the fraction that is done has grown.
    private static DoubleConsumer steps(DoubleConsumer step) {
        double[] before = {0};
        return fraction -> {
            step.accept(fraction - before[0]);
            before[0] = fraction;
        };
    }

    /// @throws InputException if the range leaves nothing
    private static BarSeries used(BarSeries bars, BarRange range, BarSource source) throws InputException {
        BarSeries used = range.of(bars);
        if (used.size() == 0) {
            long[] times = bars.timeUtc();
            throw new InputException(source.words() + ": no bars in the range " + range.words() + "; the "
                    + (source instanceof BarSource.FromFile ? "file" : "dataset") + " goes from " + day(times[0])
                    + " to " + day(times[times.length - 1]));
        }
        return used;
    }

    private static LocalDate day(long timeUtc) {
        return Instant.ofEpochMilli(timeUtc).atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// How many bytes a file has; 0 if it cannot be told, which reading it will explain, and for a dataset.
    private static long size(BarSource source) throws InputException {
        try {
            return source instanceof BarSource.FromFile file ? Files.size(ReadBars.path(file)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
