package io.plumbline.testing;

import io.plumbline.app.Datasets;
import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Kind;
import io.plumbline.dataset.DataPassport.Origin;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.dataset.QualityReport;
import io.plumbline.dataset.SplitPlan;
import io.plumbline.dataset.SynthRecipe;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// A library of datasets without files or a database. Datasets can be put in, listed, opened and removed; what
/// makes new ones is for tests to override.
public class DatasetsInMemory implements Datasets {

    private final NavigableMap<String, Opened> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /// Puts bars in under a name.
    public DatasetsInMemory with(String name, String symbol, Timeframe timeframe, BarSeries bars) {
        return with(Dataset.good(passport(name, symbol, timeframe, bars)), QuotedBars.of(bars));
    }

    public DatasetsInMemory with(Dataset dataset, QuotedBars bars) {
        byName.put(dataset.name(), new Opened(dataset, bars, List.of()));
        return this;
    }

    /// A passport of bars in UTC with nothing wrong.
    public static DataPassport passport(String name, String symbol, Timeframe timeframe, BarSeries bars) {
        long[] times = bars.timeUtc();
        return new DataPassport(
                name,
                symbol,
                timeframe,
                bars.size(),
                times[0],
                times[times.length - 1],
                "ab".repeat(32),
                List.of(),
                new Origin(
                        Kind.FILE,
                        "bars/" + name.toLowerCase(Locale.ROOT) + ".csv",
                        "Plumbline",
                        1000,
                        0,
                        "cd".repeat(32)),
                ClockFinding.of(ClockRule.UTC, Certainty.STATED, "such files are written in UTC"),
                List.of(),
                List.of(),
                QualityReport.NONE,
                0,
                "test");
    }

    @Override
    public Job<List<Dataset>> list() {
        return progress -> byName.values().stream().map(Opened::dataset).toList();
    }

    @Override
    public Job<Opened> open(String name) {
        return progress -> Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new InputException("no dataset is called " + name));
    }

    @Override
    public Job<ImportDraft> look(Path file, ImportChoices choices) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job<Dataset> add(ImportDraft draft, boolean replace) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job<String> freeName(String wanted) {
        return progress -> {
            String free = wanted;
            for (int count = 2; byName.containsKey(free); count++) {
                free = wanted + "-" + count;
            }
            return free;
        };
    }

    @Override
    public Job<Dataset> resample(String name, Timeframe to, Optional<String> newName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job<List<Dataset>> split(String name, SplitPlan plan) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job<Path> export(String name, Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job<Path> exportRejected(ImportDraft draft, Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job<Integer> remove(Collection<String> names) {
        return progress -> (int) names.stream()
                .map(byName::remove)
                .filter(removed -> removed != null)
                .count();
    }

    @Override
    public Job<List<Dataset>> synthesise(SynthRecipe recipe) {
        throw new UnsupportedOperationException();
    }
}
