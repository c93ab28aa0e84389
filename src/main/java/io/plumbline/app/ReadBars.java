package io.plumbline.app;

import io.plumbline.core.BarSeries;
import io.plumbline.data.BarFile;
import io.plumbline.data.BarFileException;
import io.plumbline.data.BarImport;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.Layout;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// Reads the bars of one source, a file or a dataset of the library.
final class ReadBars {

    /// Bars as they were read.
    ///
    /// @param passport what is known of a dataset; empty for a file
    /// @param notes what happened on the way that the user should know
    record Content(BarSeries bars, Optional<DataPassport> passport, List<String> notes) {}

    private final Datasets datasets;

    ReadBars(Datasets datasets) {
        this.datasets = datasets;
    }

    /// All bars of a source.
    ///
    /// @param done told how much is read, 0 to 1
    /// @throws InputException with everything that is wrong with it
    Content read(BarSource source, DoubleConsumer done) throws Exception {
        return switch (source) {
            case BarSource.FromFile file -> new Content(file(path(file), done), Optional.empty(), List.of());
            case BarSource.FromLibrary(String name) -> {
                Datasets.Opened opened = datasets.open(name).run((part, words) -> done.accept(part));
                DataPassport passport = opened.dataset().passport();
                List<String> notes = new ArrayList<>(opened.notes());
                if (passport.isSynthetic()) {
                    notes.add(passport.symbol() + ": synthetic bars, which no market made. What earns on them fits "
                            + "luck: a strategy that looks good here says nothing for itself.");
                }
                yield new Content(opened.bars().bars(), Optional.of(passport), notes);
            }
        };
    }

    private static BarSeries file(Path file, DoubleConsumer done) throws InputException, InterruptedException {
        try {
            return BarFile.read(file, done);
        } catch (BarFileException e) {
            throw new InputException(e.getMessage() + advice(file), e);
        }
    }

    /// What to do with a file that others can read; empty if nobody can.
    private static String advice(Path file) throws InterruptedException {
        return BarImport.recognise(file)
                .filter(layout -> layout != Layout.PLUMBLINE)
                .map(layout -> "\nIt looks like a file in the layout " + layout.title()
                        + ". Add it to the library of datasets first, such as with: plumbline bars add " + file)
                .orElse("");
    }

    /// The path of a file.
    ///
    /// @throws InputException if no file can be called that here
    static Path path(BarSource.FromFile file) throws InputException {
        try {
            return Path.of(file.path());
        } catch (InvalidPathException e) {
            throw new InputException(file.path() + ": no file can be called that", e);
        }
    }
}
