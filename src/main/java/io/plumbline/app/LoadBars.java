package io.plumbline.app;

import io.plumbline.core.BarSeries;
import io.plumbline.data.BarFile;
import io.plumbline.data.BarFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
    /// @param limitBars keep only the last so many bars of each
    /// @throws InputException with everything that is wrong in the first file, in order, that cannot be read
    List<BarSeries> load(SequencedMap<String, Path> files, OptionalInt limitBars, Progress progress) throws Exception {
        DoubleAdder done = new DoubleAdder();
        List<Callable<BarSeries>> tasks = new ArrayList<>();
        files.forEach((symbol, file) -> tasks.add(() -> {
            BarSeries bars = read(file, fraction -> {
                done.add(fraction);
                progress.report(done.sum() / files.size(), "Reading " + file.getFileName());
            });
            return limitBars.isPresent() ? bars.last(limitBars.getAsInt()) : bars;
        }));
        return parallel.all(tasks);
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
