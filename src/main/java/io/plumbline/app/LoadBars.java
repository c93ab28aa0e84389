package io.plumbline.app;

import io.plumbline.core.BarRange;
import io.plumbline.core.BarSeries;
import io.plumbline.data.BarFile;
import io.plumbline.data.BarFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.DoubleConsumer;

/// Reads the bar files of several symbols side by side.
final class LoadBars {

    private final Parallel parallel;

    LoadBars(Parallel parallel) {
        this.parallel = parallel;
    }

    /// The bars of each file, in the order of the files.
    ///
    /// @param range which bars of each are kept
    /// @throws InputException with everything that is wrong in the first file, in order, that cannot be read
    List<BarSeries> load(SequencedMap<String, Path> files, BarRange range, Progress progress) throws Exception {
        DoubleAdder done = new DoubleAdder();
        Map<Path, Long> sizes = new HashMap<>();
        files.values().forEach(file -> sizes.put(file, size(file)));
        long total = sizes.values().stream().mapToLong(Long::longValue).sum();
        DoubleAdder bytes = new DoubleAdder();
        List<Callable<BarSeries>> tasks = new ArrayList<>();
        files.forEach((symbol, file) -> tasks.add(() -> {
            BarSeries bars = read(file, fraction -> {
                done.add(fraction);
                bytes.add(fraction * sizes.getOrDefault(file, 0L).doubleValue());
                progress.report(
                        done.sum() / files.size(),
                        "Reading " + file.getFileName(),
                        new Amount(Math.round(bytes.sum()), total, "bytes"));
            });
            return used(bars, range, file);
        }));
        return parallel.all(tasks);
    }

    /// @throws InputException if the range leaves nothing
    private static BarSeries used(BarSeries bars, BarRange range, Path file) throws InputException {
        BarSeries used = range.of(bars);
        if (used.size() == 0) {
            long[] times = bars.timeUtc();
            throw new InputException(file.getFileName() + ": no bars in the range " + range.words()
                    + "; the file goes from " + day(times[0]) + " to " + day(times[times.length - 1]));
        }
        return used;
    }

    private static LocalDate day(long timeUtc) {
        return Instant.ofEpochMilli(timeUtc).atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// How many bytes a file has; 0 if it cannot be told, which reading it will explain.
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /// Reads one file; `step` is told by how much the fraction that is read has grown.
    private static BarSeries read(Path file, DoubleConsumer step) throws InputException, InterruptedException {
        double[] before = {0};
        try {
            return BarFile.read(file, fraction -> {
                step.accept(fraction - before[0]);
                before[0] = fraction;
            });
        } catch (BarFileException e) {
            throw new InputException(e);
        }
    }
}
