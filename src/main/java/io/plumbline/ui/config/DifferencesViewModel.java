package io.plumbline.ui.config;

import io.plumbline.app.ConfigFiles.Content;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.PastRuns;
import io.plumbline.app.Progress;
import io.plumbline.config.ConfigDiff;
import io.plumbline.config.ConfigTemplates;
import io.plumbline.history.RunCard;
import io.plumbline.ui.common.NewestWins;
import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.compare.ConfigLine;
import io.plumbline.ui.compare.KeyLine;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// How the edited config differs from another: the saved file, the defaults, or the config of a past run.
public final class DifferencesViewModel {

    private static final String MINE = "This config";

    /// What the text is held against.
    ///
    /// @param name what it is called, such as "Saved file" or "Run 12"
    /// @param text its YAML; empty for the saved file, whose text changes with every saving
    public record Other(String name, Optional<String> text) {

        static final Other SAVED = new Other("Saved file", Optional.empty());
    }

    private final JobRunner tasks;
    private final PastRuns runs;
    private final RunsViewModel picker;
    private final StatusLine status;
    private final NewestWins<ConfigDiff> diffs;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Other> other = new ReadOnlyObjectWrapper<>(Other.SAVED);
    private final ReadOnlyObjectWrapper<List<KeyLine>> keys = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ConfigLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Optional<ConfigDocument> document = Optional.empty();

    /// @param tasks opens past runs
    /// @param quiet compares
    /// @param picker lets the user choose a run
    public DifferencesViewModel(
            JobRunner tasks, JobRunner quiet, PastRuns runs, RunsViewModel picker, StatusLine status) {
        this.tasks = tasks;
        this.runs = runs;
        this.picker = picker;
        this.status = status;
        this.diffs = new NewestWins<>(quiet, this::show);
        shown.subscribe(_ -> compare());
        other.subscribe(_ -> compare());
    }

    /// Follows what is edited.
    void follow(ConfigDocument edited) {
        document = Optional.of(edited);
        edited.textProperty().subscribe((_, _) -> compare());
        edited.savedProperty().subscribe((_, _) -> compare());
        edited.openedProperty().subscribe((_, _) -> {
            shown.set(false);
            other.set(Other.SAVED);
        });
    }

    private void compare() {
        document.filter(_ -> shown.get()).ifPresent(edited -> {
            String text = edited.textProperty().get();
            String theirs = otherText();
            Job<ConfigDiff> job = _ -> ConfigDiff.of(theirs, text);
            diffs.ask(job);
        });
    }

    private String otherText() {
        return other.get()
                .text()
                .orElseGet(() ->
                        document.map(edited -> edited.savedProperty().get()).orElse(""));
    }

    private void show(Outcome<ConfigDiff> end) {
        if (end instanceof Outcome.Done<ConfigDiff>(ConfigDiff diff)) {
            keys.set(diff.keys().stream().map(KeyLine::of).toList());
            lines.set(diff.same() ? List.of() : ConfigLine.of(diff));
            words.set(words(diff));
        }
    }

    private String words(ConfigDiff diff) {
        String name = other.get().name();
        if (diff.same()) {
            return other.get().equals(Other.SAVED)
                    ? "Everything is saved."
                    : MINE + " and " + name + " are the same, line by line.";
        }
        return diff.keys().isEmpty() ? "No value differs; only comments, order or spelling do." : "";
    }

    /// Holds the text against the file as it is saved.
    public void showSaved() {
        show(Other.SAVED);
    }

    /// Holds the text against the defaults.
    public void showDefaults() {
        show(new Other("Defaults", Optional.of(ConfigTemplates.defaults())));
    }

    /// Holds the text against what somebody else has written into its file.
    void showTheirs(Content theirs) {
        show(new Other("File on disk", Optional.of(ConfigDocument.plain(theirs.text()))));
    }

    /// Has the user choose a past run and holds the text against its config.
    public void showRun() {
        chooseRun("Compare with the config of a run", (name, text) -> show(new Other(name, Optional.of(text))));
    }

    /// Has the user choose a past run.
    ///
    /// @param use told its name, such as "Run 12", and its config
    void chooseRun(String title, BiConsumer<String, String> use) {
        Consumer<RunCard> chosen = card -> tasks.start(
                runs.asked(card.id()).named("Config of run " + card.id()),
                Progress.NONE,
                (Outcome<PastRuns.Asked> end) -> {
                    switch (end) {
                        case Outcome.Done<PastRuns.Asked>(PastRuns.Asked asked) ->
                            use.accept(
                                    "Run " + card.id(),
                                    ConfigDocument.plain(asked.inputs().configText()));
                        case Outcome.Failed<PastRuns.Asked>(Throwable cause) ->
                            status.show("No config of run " + card.id() + ": " + cause.getMessage());
                        case Outcome.Cancelled<PastRuns.Asked>() -> status.show("Cancelled");
                    }
                });
        picker.open(title, chosen);
    }

    private void show(Other next) {
        other.set(next);
        shown.set(true);
    }

    /// Takes the other's whole text in the place of this one. It can be undone.
    public void takeAll() {
        document.ifPresent(edited -> edited.textProperty().set(otherText()));
        shown.set(false);
        status.show("The text is that of " + other.get().name() + " now; nothing is saved yet");
    }

    /// The keys that differ, with both values.
    public Sheet keysSheet() {
        return KeyLine.sheet(other.get().name(), MINE, keys.get());
    }

    /// Whether the differences are shown in the place of form and YAML.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// What the text is held against.
    public ReadOnlyObjectProperty<Other> otherProperty() {
        return other.getReadOnlyProperty();
    }

    /// The keys that differ.
    public ReadOnlyObjectProperty<List<KeyLine>> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /// Both texts line by line; none if they are the same.
    public ReadOnlyObjectProperty<List<ConfigLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Why there is no list of keys; empty if there is.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
