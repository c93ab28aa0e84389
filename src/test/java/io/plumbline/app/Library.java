package io.plumbline.app;

import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Datasets for tests: some rows of the sample data, added by their own clock.
final class Library {

    static final ImportChoices IN_UTC = ImportChoices.NONE.withClock(Optional.of(ClockRule.UTC));

    private Library() {}

    /// A file with the last rows of a symbol's sample file.
    static Path file(Path folder, String symbol, int rows) throws IOException {
        List<String> lines = Files.readAllLines(Backtests.SAMPLES.resolve(symbol + "_M15.csv"));
        List<String> some = new ArrayList<>(lines.subList(lines.size() - rows, lines.size()));
        some.addFirst(lines.getFirst());
        return Files.write(folder.resolve(symbol + "_M15.csv"), some);
    }

    static Dataset add(Datasets datasets, Path file, String name) throws Exception {
        ImportDraft draft = datasets.look(file, IN_UTC.withName(name)).run(Progress.NONE);
        return datasets.add(draft, false).run(Progress.NONE);
    }

    static List<Dataset> list(Datasets datasets) throws Exception {
        return datasets.list().run(Progress.NONE);
    }

    static Datasets.Opened open(Datasets datasets, String name) throws Exception {
        return datasets.open(name).run(Progress.NONE);
    }
}
