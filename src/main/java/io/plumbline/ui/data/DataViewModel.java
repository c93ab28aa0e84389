package io.plumbline.ui.data;

import io.plumbline.app.Datasets;
import io.plumbline.app.DrawIndicators;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.core.NumberText;
import io.plumbline.dataset.Dataset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/// The Data screen's state: the library's datasets, which of them are found and selected, and which one is
/// looked at.
public final class DataViewModel {

    /// What stands in the place of the list.
    public enum Phase {
        LOADING,
        /// The library could not be read.
        FAILED,
        /// There are no datasets yet.
        EMPTY,
        LIST
    }

    /// Which side of the chosen dataset is looked at.
    public enum Side {
        CHART("Chart"),
        PASSPORT("Passport"),
        QUALITY("Quality");

        private final String title;

        Side(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final JobRunner quiet;
    private final Datasets datasets;
    private final DataActions actions;
    private final Consumer<Dataset> backtest;
    private final BarsViewModel bars;

    private final ObservableList<DatasetRow> kept = FXCollections.observableArrayList();
    private final FilteredList<DatasetRow> found = new FilteredList<>(kept);
    private final SortedList<DatasetRow> rows = new SortedList<>(found);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper totals = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<DatasetRow>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<DatasetRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.CHART);
    private Optional<String> wanted = Optional.empty();
    private int asked;

    /// @param tasks opens datasets, where its user sees it
    /// @param quiet lists them and computes indicators
    /// @param actions what others do for this screen
    /// @param backtest puts a dataset into the backtest's form and shows it
    public DataViewModel(
            JobRunner tasks,
            JobRunner quiet,
            Datasets datasets,
            DrawIndicators indicators,
            DataActions actions,
            Consumer<Dataset> backtest) {
        this.quiet = quiet;
        this.datasets = datasets;
        this.actions = actions;
        this.backtest = backtest;
        this.bars = new BarsViewModel(tasks, quiet, datasets, indicators);
        filter.subscribe(this::find);
    }

    /// Reads the list anew. What is looked at stays, unless it is gone or another one now.
    public void refresh() {
        int number = ++asked;
        quiet.start(datasets.list(), Progress.NONE, end -> {
            if (number == asked) {
                listed(end);
            }
        });
    }

    /// Reads the list anew and then looks at the dataset of this name, such as one that was just made.
    public void refreshAndChoose(String name) {
        wanted = Optional.of(name);
        refresh();
    }

    private void listed(Outcome<List<Dataset>> end) {
        switch (end) {
            case Outcome.Done<List<Dataset>>(List<Dataset> all) -> show(all);
            case Outcome.Failed<List<Dataset>>(Throwable cause) -> {
                trouble.set(String.valueOf(cause.getMessage()));
                phase.set(Phase.FAILED);
            }
            case Outcome.Cancelled<List<Dataset>>() -> {
                // The window closes.
            }
        }
    }

    private void show(List<Dataset> all) {
        kept.setAll(all.stream().map(DatasetRow::new).toList());
        count();
        phase.set(all.isEmpty() ? Phase.EMPTY : Phase.LIST);
        Optional<String> name = wanted.or(() -> chosen.get().map(DatasetRow::name));
        wanted = Optional.empty();
        choose(name.flatMap(this::named));
    }

    private Optional<DatasetRow> named(String name) {
        return kept.stream()
                .filter(dataset -> dataset.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private void find(String words) {
        List<String> parts = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        found.setPredicate(dataset -> parts.stream().allMatch(part -> has(dataset.dataset(), part)));
        count();
    }

    private static boolean has(Dataset dataset, String part) {
        var passport = dataset.passport();
        return Stream.of(
                        passport.name(),
                        passport.symbol(),
                        passport.timeframe().name(),
                        passport.clock().words(),
                        dataset.health().words(),
                        passport.origin().source(),
                        passport.origin().kind().name())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part));
    }

    private void count() {
        String all = kept.size() == 1 ? "1 dataset" : NumberText.count(kept.size()) + " datasets";
        totals.set(kept.isEmpty() ? "" : found.size() < kept.size() ? all + ", " + found.size() + " shown" : all);
    }

    /// Notes which datasets are selected in the list; one alone is looked at.
    public void select(Collection<DatasetRow> now) {
        selection.set(List.copyOf(now));
        if (now.size() == 1) {
            choose(now.stream().findFirst());
        }
    }

    /// Looks at a dataset, or at none.
    public void choose(Optional<DatasetRow> dataset) {
        Optional<DatasetRow> before = chosen.get();
        if (before.equals(dataset)) {
            return;
        }
        chosen.set(dataset);
        boolean sameBars =
                before.isPresent() && dataset.isPresent() && before.get().hasBarsOf(dataset.get());
        if (!sameBars) {
            dataset.ifPresentOrElse(row -> bars.open(row.dataset()), bars::close);
        }
    }

    // What can be done

    /// Asks for files and imports them.
    public void openFiles() {
        actions.chooseFiles();
    }

    public void synthesise() {
        actions.synthesise();
    }

    public void resample() {
        chosen.get().map(DatasetRow::dataset).ifPresent(actions::resample);
    }

    public void split() {
        chosen.get().map(DatasetRow::dataset).ifPresent(actions::split);
    }

    public void export() {
        chosen.get().map(DatasetRow::dataset).ifPresent(actions::export);
    }

    /// Takes what is selected out of the library, or what is looked at if nothing is.
    public void remove() {
        List<DatasetRow> what =
                selection.get().isEmpty() ? chosen.get().stream().toList() : selection.get();
        if (!what.isEmpty()) {
            actions.remove(what.stream().map(DatasetRow::dataset).toList());
        }
    }

    /// Puts what is looked at into the backtest's form.
    public void backtest() {
        chosen.get().filter(DatasetRow::usable).map(DatasetRow::dataset).ifPresent(backtest);
    }

    /// Shows a place on the chart, such as the first of a finding.
    public void showOnChart(long timeUtc) {
        side.set(Side.CHART);
        bars.goTo(timeUtc);
    }

    /// The datasets that are found, in the order that the list sorts them by.
    public SortedList<DatasetRow> rows() {
        return rows;
    }

    /// Words that every dataset in the list has somewhere.
    public StringProperty filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// Why the library could not be read.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// How many there are and are shown, such as "12 datasets, 3 shown".
    public ReadOnlyStringProperty totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// What is selected in the list.
    public ReadOnlyObjectProperty<List<DatasetRow>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// What is looked at.
    public ReadOnlyObjectProperty<Optional<DatasetRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ObjectProperty<Side> sideProperty() {
        return side;
    }

    public BarsViewModel bars() {
        return bars;
    }
}
