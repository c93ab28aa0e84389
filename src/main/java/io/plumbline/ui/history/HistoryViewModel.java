package io.plumbline.ui.history;

import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.PastRuns;
import io.plumbline.app.PastRuns.Choice;
import io.plumbline.app.PastRuns.Health;
import io.plumbline.app.Progress;
import io.plumbline.core.NumberText;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunStatus;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/// The history screen's state: the runs that are found, which of them are selected, and what is done with them.
public final class HistoryViewModel {

    /// What the screen shows.
    public enum Phase {
        LOADING,
        /// The list could not be read.
        FAILED,
        /// There are no runs yet.
        NO_RUNS,
        /// There are runs, but none is found.
        NONE_FOUND,
        LIST
    }

    private final JobRunner tasks;
    private final JobRunner quiet;
    private final PastRuns runs;
    private final RunActions actions;
    private final ZoneId zone;
    private final RunFinder finder;
    private final RunDetailsViewModel details;
    private final BackupsViewModel backups;
    private final CardChanges changes;

    private final ObservableList<RunRow> kept = FXCollections.observableArrayList();
    private final FilteredList<RunRow> found = new FilteredList<>(kept);
    private final SortedList<RunRow> rows = new SortedList<>(found);
    private final ObservableList<RunRow> selection = FXCollections.observableArrayList();
    // Held here: the view of a list hears of changes only as long as somebody holds it.
    private final ObservableList<RunRow> selectionView = FXCollections.unmodifiableObservableList(selection);
    private final ReadOnlyObjectWrapper<List<RunRow>> wantedSelection = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper healthWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<HealthChoice>> healthChoices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper totals = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<List<Long>> deletions = new ArrayDeque<>();

    /// @param tasks runs what the user asks for
    /// @param quiet runs what only fills the screen, such as reading the list
    /// @param zone the time zone of the user's clock
    public HistoryViewModel(
            JobRunner tasks, JobRunner quiet, PastRuns runs, RunActions actions, BackupFiles files, ZoneId zone) {
        this.tasks = tasks;
        this.quiet = quiet;
        this.runs = runs;
        this.actions = actions;
        this.zone = zone;
        this.finder = new RunFinder(zone, this::find);
        this.changes = new CardChanges(quiet, runs);
        this.details = new RunDetailsViewModel(tasks, quiet, runs, changes, this::knownTags, this::tell);
        this.backups = new BackupsViewModel(tasks, runs, files, this::tell, this::refresh);
    }

    /// Reads the list again, and how the history is. Selection and filters stay. Called when the screen is shown,
    /// and when a run was kept.
    public void refresh() {
        quiet.start(runs.health(), Progress.NONE, this::showHealth);
        reload(List.of());
    }

    private void choose(Choice choice) {
        tasks.start(runs.choose(choice), Progress.NONE, (Outcome<Health> end) -> {
            showHealth(end);
            reload(List.of());
        });
    }

    private void showHealth(Outcome<Health> end) {
        switch (end) {
            case Outcome.Done<Health>(Health health) -> {
                healthWords.set(health.words());
                healthChoices.set(health.choices().stream()
                        .map(choice -> new HealthChoice(choice.words(), () -> choose(choice)))
                        .toList());
            }
            case Outcome.Failed<Health>(Throwable cause) -> healthWords.set(Causes.words(cause));
            case Outcome.Cancelled<Health>() -> {}
        }
    }

    /// @param select the runs to select once they are there; none to leave the selection as it is
    private void reload(Collection<Long> select) {
        quiet.start(runs.list(), Progress.NONE, (Outcome<List<RunCard>> end) -> {
            switch (end) {
                case Outcome.Done<List<RunCard>>(List<RunCard> cards) -> {
                    trouble.set("");
                    show(cards);
                    if (!select.isEmpty()) {
                        wantedSelection.set(rows.stream()
                                .filter(row -> select.contains(row.id()))
                                .toList());
                    }
                }
                case Outcome.Failed<List<RunCard>>(Throwable cause) -> {
                    trouble.set(Causes.words(cause));
                    updatePhase();
                }
                case Outcome.Cancelled<List<RunCard>>() -> updatePhase();
            }
        });
    }

    /// Lines that stay are kept as they are, so that neither selection nor scroll position is lost.
    private void show(List<RunCard> cards) {
        Map<Long, RunRow> known = new HashMap<>();
        kept.forEach(row -> known.put(row.id(), row));
        Set<Long> present = new HashSet<>();
        cards.forEach(card -> present.add(card.id()));
        kept.removeIf(row -> !present.contains(row.id()));
        if (kept.isEmpty()) {
            kept.setAll(cards.stream().map(RunRow::new).toList());
        } else {
            for (int at = 0; at < cards.size(); at++) {
                RunCard card = cards.get(at);
                RunRow row = known.get(card.id());
                if (row == null) {
                    kept.add(at, new RunRow(card));
                } else if (!row.card().equals(card)) {
                    row.show(card);
                }
            }
        }
        find();
    }

    private void find() {
        found.setPredicate(finder.found());
        totals.set(
                kept.size() == found.size()
                        ? RunTexts.runs(kept.size())
                        : RunTexts.runs(kept.size()) + ", " + NumberText.count(found.size()) + " shown");
        updatePhase();
    }

    private void updatePhase() {
        if (!trouble.get().isEmpty() && kept.isEmpty()) {
            phase.set(Phase.FAILED);
        } else if (kept.isEmpty()) {
            phase.set(Phase.NO_RUNS);
        } else {
            phase.set(found.isEmpty() ? Phase.NONE_FOUND : Phase.LIST);
        }
    }

    private List<String> knownTags() {
        return kept.stream()
                .flatMap(row -> row.card().tags().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /// Tells the model which lines are selected.
    public void select(List<RunRow> now) {
        selection.setAll(now);
        details.show(now.size() == 1 ? Optional.of(now.getFirst()) : Optional.empty());
    }

    /// Opens the selected run on the backtest screen.
    public void open() {
        details.rowProperty()
                .get()
                .ifPresent(row -> tasks.start(
                        runs.open(row.id()),
                        Progress.NONE,
                        told("Run " + row.id() + " cannot be opened: ", actions::open)));
    }

    /// Adds the selected runs that are done to the compare screen.
    public void compare() {
        List<RunCard> done = selection.stream()
                .map(RunRow::card)
                .filter(card -> card.status() == RunStatus.DONE)
                .toList();
        if (!done.isEmpty()) {
            actions.compare(done);
        }
    }

    /// Exports the selected run's report.
    public void export() {
        details.rowProperty()
                .get()
                .map(RunRow::card)
                .filter(card -> card.status() == RunStatus.DONE)
                .ifPresent(actions::export);
    }

    /// Marks a run, or takes the mark away.
    public void toggleStar(RunRow row) {
        changes.save(
                row,
                card -> card.with(card.name(), card.notes(), card.tags(), !card.starred()),
                why -> why.ifPresent(words -> tell(Notice.failed(words))));
    }

    /// Takes the selected runs out of the list, at once; [HistoryViewModel#undo()] brings them back.
    public void delete() {
        List<RunRow> gone = List.copyOf(selection);
        if (gone.isEmpty()) {
            return;
        }
        List<Long> ids = gone.stream().map(RunRow::id).toList();
        int at = rows.indexOf(gone.getFirst());
        tasks.start(runs.delete(ids), Progress.NONE, told("Nothing was deleted: ", (Integer count) -> {
            deletions.push(ids);
            kept.removeAll(gone);
            find();
            selectAt(at);
            tell(Notice.undoable(
                    ids.size() == 1
                            ? "Deleted run " + ids.getFirst() + ", “" + shortName(gone.getFirst()) + "”."
                            : "Deleted " + RunTexts.runs(count) + "."));
        }));
    }

    private static String shortName(RunRow row) {
        String name = RunTexts.oneLine(row.card().name());
        return name.length() <= 40 ? name : name.substring(0, 39).strip() + "…";
    }

    /// The line that is now where the deleted ones were, so that the next key press finds something selected.
    private void selectAt(int at) {
        if (!rows.isEmpty()) {
            wantedSelection.set(List.of(rows.get(Math.clamp(at, 0, rows.size() - 1))));
        }
    }

    /// Brings back what was deleted last.
    public void undo() {
        Optional.ofNullable(deletions.poll())
                .ifPresent(ids -> tasks.start(
                        runs.undelete(ids), Progress.NONE, told("Nothing was brought back: ", (Integer count) -> {
                            tell(Notice.done("Brought back " + RunTexts.runs(count) + "."));
                            reload(ids);
                        })));
    }

    private <R> Consumer<Outcome<R>> told(String failure, Consumer<R> done) {
        return end -> {
            switch (end) {
                case Outcome.Done<R>(R result) -> done.accept(result);
                case Outcome.Failed<R>(Throwable cause) -> tell(Notice.failed(failure + Causes.words(cause)));
                case Outcome.Cancelled<R>() -> tell(Notice.failed(failure + "it was cancelled."));
            }
        };
    }

    private void tell(Notice now) {
        notice.set(Optional.of(now));
    }

    /// Takes the notice away; what was deleted can still be brought back.
    public void dismissNotice() {
        notice.set(Optional.empty());
    }

    /// The lines that are found, in the order that the screen sorts them by.
    public SortedList<RunRow> rows() {
        return rows;
    }

    /// The lines that the screen should select, such as runs that were just brought back.
    public ReadOnlyObjectProperty<List<RunRow>> wantedSelectionProperty() {
        return wantedSelection.getReadOnlyProperty();
    }

    public ObservableList<RunRow> selection() {
        return selectionView;
    }

    /// Whether exactly one run is selected and has results.
    public BooleanBinding oneDoneSelected() {
        return Bindings.createBooleanBinding(
                () -> selection.size() == 1 && selection.getFirst().card().status() == RunStatus.DONE, selection);
    }

    /// Whether a selected run has results.
    public BooleanBinding anyDoneSelected() {
        return Bindings.createBooleanBinding(
                () -> selection.stream().anyMatch(row -> row.card().status() == RunStatus.DONE), selection);
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// Why the list could not be read.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// What the user should know about the history itself, such as that it can only be read.
    public ReadOnlyStringProperty healthWordsProperty() {
        return healthWords.getReadOnlyProperty();
    }

    /// What can be done about a history that is not open as usual.
    public ReadOnlyObjectProperty<List<HealthChoice>> healthChoicesProperty() {
        return healthChoices.getReadOnlyProperty();
    }

    /// How many runs there are and are shown, such as "1,000 runs, 37 shown".
    public ReadOnlyStringProperty totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public ZoneId zone() {
        return zone;
    }

    public RunFinder finder() {
        return finder;
    }

    public RunDetailsViewModel details() {
        return details;
    }

    public BackupsViewModel backups() {
        return backups;
    }
}
