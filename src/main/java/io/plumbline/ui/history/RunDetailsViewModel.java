package io.plumbline.ui.history;

import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.PastRuns;
import io.plumbline.app.PastRuns.Asked;
import io.plumbline.app.Progress;
import io.plumbline.history.RunCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/// The selected run: what the user calls it, every figure, what it worked on. Edits save themselves.
public final class RunDetailsViewModel {

    private final JobRunner quiet;
    private final PastRuns runs;
    private final CardChanges changes;
    private final Supplier<List<String>> knownTags;
    private final Consumer<Notice> notices;
    private final RunAgainViewModel again;

    private final ReadOnlyObjectWrapper<Optional<RunRow>> row = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EditedText name = new EditedText(this::saveName);
    private final EditedText notes = new EditedText(this::saveNotes);
    private final ReadOnlyObjectWrapper<List<String>> tags = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper tagsTrouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper starred = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<String>> scenarios = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FigureLine>> figures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<InputLine>> inputs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper inputsTrouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Subscription cardChanges = Subscription.EMPTY;
    private Optional<JobRunner.Handle> asking = Optional.empty();

    /// @param tasks runs what the user asks for
    /// @param quiet runs what only fills the screen
    /// @param knownTags every tag that some run has
    /// @param notices told what went wrong with a run that is no longer shown
    RunDetailsViewModel(
            JobRunner tasks,
            JobRunner quiet,
            PastRuns runs,
            CardChanges changes,
            Supplier<List<String>> knownTags,
            Consumer<Notice> notices) {
        this.quiet = quiet;
        this.runs = runs;
        this.changes = changes;
        this.knownTags = knownTags;
        this.notices = notices;
        this.again = new RunAgainViewModel(tasks, runs);
    }

    /// Shows another run, or none. What was typed for the one before is saved first.
    void show(Optional<RunRow> shown) {
        if (shown.equals(row.get())) {
            return;
        }
        name.commit();
        notes.commit();
        asking.ifPresent(JobRunner.Handle::cancel);
        asking = Optional.empty();
        cardChanges.unsubscribe();
        row.set(shown);
        tagsTrouble.set("");
        inputs.set(List.of());
        inputsTrouble.set("");
        again.show(shown);
        if (shown.isPresent()) {
            RunRow now = shown.get();
            name.show(now.card().name());
            notes.show(now.card().notes());
            cardChanges = now.cardProperty().subscribe(this::showCard);
            askForInputs(now);
        }
    }

    private void showCard(RunCard card) {
        if (!name.edited()) {
            name.show(card.name());
        }
        if (!notes.edited()) {
            notes.show(card.notes());
        }
        tags.set(card.tags());
        starred.set(card.starred());
        trouble.set(card.trouble().orElse(""));
        scenarios.set(FigureLine.scenarios(card).stream().map(Enum::name).toList());
        figures.set(FigureLine.of(card));
    }

    private void askForInputs(RunRow asked) {
        JobRunner.Handle handle = quiet.start(runs.asked(asked.id()), Progress.NONE, (Outcome<Asked> end) -> {
            if (!isShown(asked)) {
                return;
            }
            switch (end) {
                case Outcome.Done<Asked>(Asked told) -> inputs.set(InputLine.of(asked.card(), told));
                case Outcome.Failed<Asked>(Throwable cause) -> inputsTrouble.set(Causes.words(cause));
                case Outcome.Cancelled<Asked>() -> inputs.set(List.of());
            }
        });
        asking = Optional.of(handle);
    }

    private void saveName(String wanted) {
        String plain = wanted.strip();
        if (plain.isEmpty()) {
            name.told(wanted, wanted, Optional.of("Not saved: a run needs a name."));
            return;
        }
        save(card -> card.with(plain, card.notes(), card.tags(), card.starred()), why -> name.told(wanted, plain, why));
    }

    private void saveNotes(String wanted) {
        save(
                card -> card.with(card.name(), wanted, card.tags(), card.starred()),
                why -> notes.told(wanted, wanted, why));
    }

    /// Adds a tag; several, if commas divide them. One that is there already is not added twice.
    public void addTag(String written) {
        row.get().ifPresent(now -> {
            List<String> wanted = new ArrayList<>(now.card().tags());
            for (String tag : written.split(",", -1)) {
                String plain = tag.strip();
                if (!plain.isEmpty() && wanted.stream().noneMatch(plain::equalsIgnoreCase)) {
                    wanted.add(plain);
                }
            }
            saveTags(wanted);
        });
    }

    public void removeTag(String tag) {
        row.get()
                .ifPresent(now -> saveTags(now.card().tags().stream()
                        .filter(kept -> !kept.equals(tag))
                        .toList()));
    }

    private void saveTags(List<String> wanted) {
        if (!wanted.equals(tags.get())) {
            save(
                    card -> card.with(card.name(), card.notes(), wanted, card.starred()),
                    why -> tagsTrouble.set(why.orElse("")));
        }
    }

    /// The tags of other runs that what was typed may mean, those that begin with it first.
    public List<String> completions(String typed) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        List<String> free = knownTags.get().stream()
                .filter(tag -> !tags.get().contains(tag))
                .filter(tag -> tag.toLowerCase(Locale.ROOT).contains(start))
                .toList();
        List<String> ordered = new ArrayList<>(free.stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(start))
                .toList());
        free.stream().filter(tag -> !ordered.contains(tag)).forEach(ordered::add);
        return ordered;
    }

    private void save(UnaryOperator<RunCard> change, Consumer<Optional<String>> told) {
        row.get()
                .ifPresent(edited -> changes.save(edited, change, why -> {
                    if (isShown(edited)) {
                        told.accept(why);
                    } else {
                        why.ifPresent(words -> notices.accept(Notice.failed("Run " + edited.id() + ": " + words)));
                    }
                }));
    }

    private boolean isShown(RunRow other) {
        return Objects.equals(row.get(), Optional.of(other));
    }

    /// The run; empty if none or more than one is selected.
    public ReadOnlyObjectProperty<Optional<RunRow>> rowProperty() {
        return row.getReadOnlyProperty();
    }

    public EditedText name() {
        return name;
    }

    public EditedText notes() {
        return notes;
    }

    public ReadOnlyObjectProperty<List<String>> tagsProperty() {
        return tags.getReadOnlyProperty();
    }

    /// Why the tags were not saved.
    public ReadOnlyStringProperty tagsTroubleProperty() {
        return tagsTrouble.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty starredProperty() {
        return starred.getReadOnlyProperty();
    }

    /// The scenarios that the figures are of, such as "A".
    public ReadOnlyObjectProperty<List<String>> scenariosProperty() {
        return scenarios.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<FigureLine>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<InputLine>> inputsProperty() {
        return inputs.getReadOnlyProperty();
    }

    /// Why the inputs cannot be shown.
    public ReadOnlyStringProperty inputsTroubleProperty() {
        return inputsTrouble.getReadOnlyProperty();
    }

    /// Why the run failed; empty if it did not.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public RunAgainViewModel again() {
        return again;
    }
}
