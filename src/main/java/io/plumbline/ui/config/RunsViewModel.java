package io.plumbline.ui.config;

import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.PastRuns;
import io.plumbline.app.Progress;
import io.plumbline.history.RunCard;
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

/// The list of past runs from which one is chosen for its config.
public final class RunsViewModel {

    private final JobRunner quiet;
    private final PastRuns runs;
    private final Overlay overlay;
    private final ObservableList<RunRow> all = FXCollections.observableArrayList();
    private final FilteredList<RunRow> found = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Consumer<RunCard> use = _ -> {};
    private int newest;

    /// @param quiet reads the list
    public RunsViewModel(JobRunner quiet, PastRuns runs, Overlay overlay) {
        this.quiet = quiet;
        this.runs = runs;
        this.overlay = overlay;
        search.subscribe(now -> {
            found.setPredicate(row -> row.matches(now.strip()));
            if (!all.isEmpty()) {
                words.set("No run has all of these words");
            }
        });
    }

    /// Opens the list.
    ///
    /// @param chosen told the run that is chosen
    void open(String heading, Consumer<RunCard> chosen) {
        use = chosen;
        title.set(heading);
        search.set("");
        words.set("Reading the history…");
        all.clear();
        overlay.show(View.CONFIG_RUNS);
        int number = ++newest;
        quiet.start(runs.list(), Progress.NONE, (Outcome<List<RunCard>> end) -> {
            if (number == newest) {
                show(end);
            }
        });
    }

    private void show(Outcome<List<RunCard>> end) {
        switch (end) {
            case Outcome.Done<List<RunCard>>(List<RunCard> cards) -> {
                all.setAll(cards.stream().map(RunRow::new).toList());
                words.set(cards.isEmpty() ? "No run has been kept yet." : "No run has all of these words");
            }
            case Outcome.Failed<List<RunCard>>(Throwable cause) ->
                words.set("The history cannot be read: " + cause.getMessage());
            case Outcome.Cancelled<List<RunCard>>() -> words.set("The history was not read");
        }
    }

    /// Takes a run and closes the list.
    void choose(RunRow row) {
        close();
        use.accept(row.card());
    }

    public void close() {
        newest++;
        overlay.close(View.CONFIG_RUNS);
    }

    /// What the run is chosen for.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// Words that the runs must have, such as "trend eurusd".
    public StringProperty searchProperty() {
        return search;
    }

    ObservableList<RunRow> found() {
        return found;
    }

    /// What stands in place of the list while it is empty.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
