package io.plumbline.ui.sweep;

import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.app.TuneRequest;
import io.plumbline.core.NumberText;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.SweptGrid;
import io.plumbline.ui.common.Exports;
import io.plumbline.ui.sweep.TuningActions.Tried;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a search has found, as it is shown: the map, the table of all combinations, and the one that is looked at.
public final class FoundViewModel {

    private final JobRunner quiet;
    private final OddsLook odds;
    private final TuningActions actions;
    private final Exports exports;
    private final MapViewModel map = new MapViewModel();
    private final IntegerProperty rankBy = new SimpleIntegerProperty();
    private final ObservableList<CombinationRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<CombinationColumn>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<CombinationCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper tableWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper runnable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();
    private Optional<Found> found = Optional.empty();
    private Optional<Insight> insight = Optional.empty();
    private OptionalInt peak = OptionalInt.empty();
    private int newest;

    /// @param quiet looks at all of a result
    /// @param odds how much luck there is in the best
    public FoundViewModel(JobRunner quiet, OddsLook odds, TuningActions actions, Exports exports) {
        this.quiet = quiet;
        this.odds = odds;
        this.actions = actions;
        this.exports = exports;
        map.chosenProperty().subscribe(_ -> showCard());
        map.scenarioProperty().subscribe((_, _) -> showColumns());
        rankBy.subscribe((_, _) -> chooseBest());
    }

    /// Begins to show a search that has found nothing yet.
    void begin(Found search) {
        newest++;
        found = Optional.of(search);
        insight = Optional.empty();
        peak = OptionalInt.empty();
        rows.clear();
        tableWords.set("The table fills when the search has ended");
        verdict.set("");
        odds.forget();
        runnable.set(search.request().isPresent());
        ended.set(false);
        map.begin(search);
        showColumns();
        showCard();
    }

    /// Takes in what was found meanwhile.
    void more(List<SweepBatch> batches) {
        found.ifPresent(search -> {
            for (SweepBatch batch : batches) {
                search.swept().take(batch);
                if (batch.scenario() == search.scenario()) {
                    peak = search.better(peak, batch.combinations());
                }
            }
            map.more(peak);
        });
    }

    /// Shows a search that has ended.
    void end(Found search) {
        boolean same = found.filter(now -> isLike(now, search)).isPresent();
        if (!same || insight.isPresent()) {
            begin(search);
        }
        found = Optional.of(search);
        peak = search.better(
                OptionalInt.empty(),
                IntStream.range(0, search.swept().shape().size()).toArray());
        map.end(search, peak);
        runnable.set(search.request().isPresent());
        ended.set(search.ended().isPresent());
        look(search);
    }

    /// Whether what is shown was the same search while it went on.
    private static boolean isLike(Found now, Found search) {
        SweptGrid one = now.swept();
        SweptGrid other = search.swept();
        return one.shape().axes().equals(other.shape().axes())
                && List.copyOf(one.scenarios()).equals(List.copyOf(other.scenarios()))
                && now.scenario() == search.scenario();
    }

    /// Shows what a search had found until it was stopped.
    void stop() {
        found.ifPresent(search -> {
            if (search.swept().tried(search.scenario()) > 0) {
                look(search);
            } else {
                tableWords.set("Nothing was tried");
            }
        });
    }

    private void look(Found search) {
        int number = ++newest;
        tableWords.set("Ranking…");
        Job<Insight> job = _ -> Insight.of(search);
        quiet.start(job, Progress.NONE, (Outcome<Insight> end) -> {
            if (number == newest) {
                switch (end) {
                    case Outcome.Done<Insight>(Insight seen) -> know(search, seen);
                    case Outcome.Failed<Insight>(Throwable cause) ->
                        tableWords.set("Not ranked: " + cause.getMessage());
                    case Outcome.Cancelled<Insight>() -> tableWords.set("Not ranked");
                }
            }
        });
    }

    private void know(Found search, Insight seen) {
        insight = Optional.of(seen);
        peak = seen.ranked().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(seen.ranked().getFirst());
        map.know(seen, peak);
        rows.setAll(IntStream.range(0, seen.ranked().size())
                .mapToObj(place -> new CombinationRow(place + 1, seen.ranked().get(place)))
                .toList());
        int tried = search.swept().tried(search.scenario());
        tableWords.set(
                tried > rows.size()
                        ? "The best " + NumberText.count(rows.size()) + " of " + NumberText.count(tried)
                        : NumberText.count(tried) + " combinations");
        showColumns();
        chooseBest();
        showCard();
        verdict.set(Verdict.of(search, seen));
        if (peak.isPresent()) {
            odds.look(search, peak.getAsInt());
        }
    }

    private void chooseBest() {
        insight.ifPresent(seen -> (rankBy.get() == 0 ? seen.ranked() : seen.byPlateau())
                .stream().findFirst().ifPresent(map::choose));
    }

    /// Looks at the best combination, by what is ranked by.
    public void showBest() {
        chooseBest();
    }

    private void showColumns() {
        columns.set(found.map(search -> CombinationColumn.of(search, insight, map.scenario()))
                .orElse(List.of()));
    }

    private void showCard() {
        OptionalInt chosen = map.chosenProperty().get();
        card.set(
                chosen.isEmpty()
                        ? Optional.empty()
                        : found.map(search -> CombinationCard.of(search, insight, chosen.getAsInt())));
    }

    /// Looks at the combination of a row.
    public void choose(CombinationRow row) {
        map.choose(row.combination());
    }

    /// The row of the combination that is looked at; empty if it has none.
    public Optional<CombinationRow> chosenRow() {
        OptionalInt chosen = map.chosenProperty().get();
        return chosen.isEmpty()
                ? Optional.empty()
                : rows.stream()
                        .filter(row -> row.combination() == chosen.getAsInt())
                        .findFirst();
    }

    /// Saves a copy of the config with the chosen combination's values.
    public void saveAsConfig() {
        tried().ifPresent(actions::saveAsConfig);
    }

    /// Runs the chosen combination.
    public void run() {
        tried().ifPresent(actions::run);
    }

    /// Runs the chosen combination and puts it beside others.
    public void compare() {
        tried().ifPresent(actions::compare);
    }

    private Optional<Tried> tried() {
        OptionalInt chosen = map.chosenProperty().get();
        Optional<TuneRequest> request = found.flatMap(Found::request);
        return chosen.isEmpty()
                ? Optional.empty()
                : request.map(asked -> Tried.of(asked, found.orElseThrow().swept(), chosen.getAsInt()));
    }

    /// Writes the files of the tuning into a folder.
    public void write() {
        found.flatMap(Found::ended).ifPresent(actions::write);
    }

    /// Saves the table as it is sorted now.
    public void exportTable() {
        exports.table(ResultSheets.table(columns.get(), rows));
    }

    /// Saves the numbers of the map as a table.
    public void exportMap() {
        map.fieldProperty().get().ifPresent(field -> exports.table(ResultSheets.map(field)));
    }

    /// What saves pictures of the map.
    public Exports exports() {
        return exports;
    }

    public MapViewModel map() {
        return map;
    }

    public OddsLook odds() {
        return odds;
    }

    /// The grid that is shown; empty before any search.
    Optional<SweptGrid> swept() {
        return found.map(Found::swept);
    }

    /// The best so far, in words, such as "score 1.12 at ema_fast 20 · ema_slow 50".
    String bestWords() {
        return peak.isEmpty()
                ? ""
                : found.map(search -> search.objective().title() + " "
                                + CombinationWords.ratio(search.value(peak.getAsInt())) + " at "
                                + CombinationWords.values(search.swept().shape(), peak.getAsInt()))
                        .orElse("");
    }

    /// What the best is by: 0 for the objective, 1 for how it stands among its neighbours.
    public IntegerProperty rankByProperty() {
        return rankBy;
    }

    public ObservableList<CombinationRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<List<CombinationColumn>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /// The combination that is looked at.
    public ReadOnlyObjectProperty<Optional<CombinationCard>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// Whether the best by the objective is to be trusted, in words; empty while that is not known.
    public ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// How much the table shows.
    public ReadOnlyStringProperty tableWordsProperty() {
        return tableWords.getReadOnlyProperty();
    }

    /// Whether combinations can be run again.
    public ReadOnlyBooleanProperty runnableProperty() {
        return runnable.getReadOnlyProperty();
    }

    /// Whether the search has ended, so that its files can be written.
    public ReadOnlyBooleanProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }
}
