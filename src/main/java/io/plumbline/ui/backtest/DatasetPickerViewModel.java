package io.plumbline.ui.backtest;

import io.plumbline.app.Datasets;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.dataset.Dataset;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.View;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The list of the library's datasets from which bars for a run are chosen.
public final class DatasetPickerViewModel {

    private final JobRunner quiet;
    private final Datasets datasets;
    private final Overlay overlay;
    private final Consumer<Dataset> chosen;
    private final ObservableList<DatasetRow> all = FXCollections.observableArrayList();
    private final FilteredList<DatasetRow> found = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private int newest;

    /// @param quiet reads the list
    /// @param chosen told each dataset that is chosen
    public DatasetPickerViewModel(JobRunner quiet, Datasets datasets, Overlay overlay, Consumer<Dataset> chosen) {
        this.quiet = quiet;
        this.datasets = datasets;
        this.overlay = overlay;
        this.chosen = chosen;
        search.subscribe(now -> {
            found.setPredicate(row -> row.matches(now));
            if (!all.isEmpty()) {
                words.set("No dataset has all of these words");
            }
        });
    }

    /// Opens the list.
    public void open() {
        search.set("");
        words.set("Reading the library…");
        all.clear();
        overlay.show(View.DATASET_PICKER);
        int number = ++newest;
        quiet.start(datasets.list(), Progress.NONE, (Outcome<List<Dataset>> end) -> {
            if (number == newest) {
                show(end);
            }
        });
    }

    private void show(Outcome<List<Dataset>> end) {
        switch (end) {
            case Outcome.Done<List<Dataset>>(List<Dataset> datasets) -> {
                all.setAll(datasets.stream().map(DatasetRow::of).toList());
                words.set(
                        all.isEmpty()
                                ? "The library has no datasets yet. Drop bar files on the window to import some."
                                : "No dataset has all of these words");
            }
            case Outcome.Failed<List<Dataset>>(Throwable cause) ->
                words.set("The library cannot be read: " + cause.getMessage());
            case Outcome.Cancelled<List<Dataset>>() -> words.set("The library was not read");
        }
    }

    /// Takes these for the run, without those that cannot be used, and closes the list.
    public void choose(List<DatasetRow> rows) {
        List<DatasetRow> usable =
                rows.stream().filter(row -> row.trouble().isEmpty()).toList();
        if (!usable.isEmpty()) {
            close();
            usable.forEach(row -> chosen.accept(row.dataset()));
        }
    }

    public void close() {
        newest++;
        overlay.close(View.DATASET_PICKER);
    }

    /// Words that the datasets must have, such as "eurusd m15".
    public StringProperty searchProperty() {
        return search;
    }

    public ObservableList<DatasetRow> found() {
        return found;
    }

    /// What stands in place of the list while it is empty.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
