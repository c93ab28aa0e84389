package io.plumbline.ui.compare;

import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.PastRuns;
import io.plumbline.app.Progress;
import io.plumbline.core.Scenario;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunStatus;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The list of past runs to choose from, found by words.
public final class PickerViewModel {

    private final JobRunner jobs;
    private final PastRuns runs;
    private final BiPredicate<RunCard, Scenario> isIn;
    private final BiConsumer<RunCard, Scenario> toggle;
    private final ObservableList<PickerRow> all = FXCollections.observableArrayList();
    private final FilteredList<PickerRow> found = new FilteredList<>(all);
    private final ObservableList<PickerRow> shownRuns = FXCollections.unmodifiableObservableList(found);
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    /// @param isIn whether a scenario of a run is among those compared
    /// @param toggle takes it in, or out
    PickerViewModel(
            JobRunner jobs, PastRuns runs, BiPredicate<RunCard, Scenario> isIn, BiConsumer<RunCard, Scenario> toggle) {
        this.jobs = jobs;
        this.runs = runs;
        this.isIn = isIn;
        this.toggle = toggle;
        search.addListener(observable -> filter());
        shown.subscribe(now -> {
            if (now) {
                load();
            }
        });
    }

    /// Reads the list anew.
    private void load() {
        words.set(all.isEmpty() ? "Reading the history" : words.get());
        jobs.start(runs.list(), Progress.NONE, this::show);
    }

    private void show(Outcome<List<RunCard>> end) {
        switch (end) {
            case Outcome.Done<List<RunCard>>(List<RunCard> cards) -> {
                all.setAll(cards.stream()
                        .filter(card -> card.status() == RunStatus.DONE)
                        .map(this::row)
                        .toList());
                filter();
            }
            case Outcome.Failed<List<RunCard>>(Throwable cause) -> words.set(String.valueOf(cause.getMessage()));
            case Outcome.Cancelled<List<RunCard>>() -> words.set("");
        }
    }

    private PickerRow row(RunCard card) {
        List<PickerRow.Option> options = RunWords.scenarios(card).stream()
                .map(scenario -> new PickerRow.Option(
                        scenario.name(),
                        "Scenario " + scenario + ", " + scenario.words() + " costs:\n"
                                + RunWords.figures(card, scenario),
                        () -> isIn.test(card, scenario),
                        () -> toggle.accept(card, scenario)))
                .toList();
        return new PickerRow(card, options);
    }

    private void filter() {
        String wanted = search.get().strip();
        found.setPredicate(row -> row.matches(wanted));
        if (all.isEmpty()) {
            words.set("No finished run is kept yet. Run a backtest first; it will be here.");
        } else {
            words.set(found.isEmpty() ? "No run with these words" : "");
        }
    }

    /// The runs with the searched words, the newest first.
    public ObservableList<PickerRow> found() {
        return shownRuns;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /// Whether the list is open.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// Why there is nothing to choose; empty if there is.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
