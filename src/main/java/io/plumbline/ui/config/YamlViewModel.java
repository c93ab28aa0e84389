package io.plumbline.ui.config;

import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.config.ConfigCompletion;
import io.plumbline.config.ConfigCompletion.Proposal;
import io.plumbline.config.ConfigEdit;
import io.plumbline.config.ConfigOutline.Place;
import io.plumbline.config.DataSpan;
import io.plumbline.ui.common.NewestWins;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The YAML side of the editor: what the text says, read again with every change; what is searched for in it; and
/// how the form changes it.
public final class YamlViewModel {

    /// A stretch of the text, to be shown.
    ///
    /// @param focus whether typing goes there
    record Target(int from, int to, boolean focus) {}

    private final ConfigDocument document;
    private final KnownData data;
    private final NewestWins<YamlReading> checks;
    private final NewestWins<Runnable> completions;
    private final ReadOnlyObjectWrapper<YamlReading> reading = new ReadOnlyObjectWrapper<>(YamlReading.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Target>> target = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<YamlStyles.Stretch>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);

    /// @param data the bars that the text is held against
    YamlViewModel(JobRunner quiet, ConfigDocument document, KnownData data) {
        this.document = document;
        this.data = data;
        this.checks = new NewestWins<>(quiet, this::heard);
        this.completions = new NewestWins<>(quiet, end -> {
            if (end instanceof Outcome.Done<Runnable>(Runnable show)) {
                show.run();
            }
        });
        document.textProperty().subscribe(_ -> changed());
        data.spansProperty().subscribe((_, _) -> check());
        search.subscribe((_, _) -> find());
        searching.subscribe((_, _) -> find());
    }

    private void changed() {
        refusal.set("");
        check();
        find();
    }

    private void check() {
        String text = text();
        String name = document.nameProperty().get();
        List<DataSpan> bars = data.spansProperty().get();
        Job<YamlReading> check = _ -> YamlReading.of(text, name.isEmpty() ? "config" : name, bars);
        checks.ask(check);
    }

    private void heard(Outcome<YamlReading> end) {
        switch (end) {
            case Outcome.Done<YamlReading>(YamlReading read) -> {
                // Another reading is on its way if the text has changed meanwhile.
                if (read.text().equals(document.textProperty().get())) {
                    reading.set(read);
                }
            }
            case Outcome.Failed<YamlReading>(Throwable cause) ->
                throw new IllegalStateException("a text cannot be read", cause);
            case Outcome.Cancelled<YamlReading>() -> {}
        }
    }

    /// What the form does to the text.
    FormEdits edits() {
        return new FormEdits() {
            @Override
            public void set(String path, String value) {
                apply(ConfigEdit.set(text(), path, written(value)));
            }

            @Override
            public void setItems(String path, List<String> before, List<String> after) {
                String items = after.stream().map(YamlViewModel::written).collect(Collectors.joining(", ", "[", "]"));
                apply(ConfigEdit.set(text(), path, items));
            }

            @Override
            public void put(String path, String yaml) {
                apply(ConfigEdit.set(text(), path, yaml));
            }

            @Override
            public void remove(String path) {
                apply(ConfigEdit.remove(text(), path));
            }

            @Override
            public void reveal(String path) {
                reading.get()
                        .outline()
                        .find(path)
                        .ifPresent(place -> target.set(Optional.of(new Target(place.keyFrom(), place.keyTo(), false))));
            }
        };
    }

    private String text() {
        return document.textProperty().get();
    }

    private static String written(String value) {
        return value.equals("null") ? value : ConfigEdit.yaml(value);
    }

    private void apply(ConfigEdit.Result result) {
        switch (result) {
            case ConfigEdit.Changed changed -> document.textProperty().set(changed.text());
            case ConfigEdit.Refused(String reason) -> refusal.set("The YAML stays as it is: " + reason);
        }
    }

    /// Finds what can be written at a place of the text.
    ///
    /// @param show told what it is, unless the text has changed or something newer is asked for meanwhile
    void complete(int offset, Consumer<List<Proposal>> show) {
        String text = text();
        Job<Runnable> job = _ -> {
            List<Proposal> proposals = ConfigCompletion.at(text, offset);
            return () -> {
                if (text.equals(text())) {
                    show.accept(proposals);
                }
            };
        };
        completions.ask(job);
    }

    /// Goes to a mistake or doubtful spot.
    void goTo(Finding finding) {
        target.set(Optional.of(new Target(finding.from(), finding.to(), true)));
    }

    private void find() {
        String wanted = search.get().toLowerCase(Locale.ROOT);
        List<YamlStyles.Stretch> all = new ArrayList<>();
        if (searching.get() && !wanted.isEmpty()) {
            String text = text().toLowerCase(Locale.ROOT);
            for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
                all.add(new YamlStyles.Stretch(at, at + wanted.length()));
            }
        }
        found.set(List.copyOf(all));
        current.set(Math.min(current.get(), all.size() - 1));
    }

    /// Goes to the next of what is searched for, seen from a place; after the last comes the first.
    void findNext(int caret) {
        List<YamlStyles.Stretch> all = found.get();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).from() >= caret) {
                show(i);
                return;
            }
        }
        show(0);
    }

    /// Goes to the one before, seen from a place; before the first comes the last.
    void findPrevious(int caret) {
        List<YamlStyles.Stretch> all = found.get();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).to() < caret) {
                show(i);
                return;
            }
        }
        show(all.size() - 1);
    }

    private void show(int index) {
        if (index >= 0 && index < found.get().size()) {
            current.set(index);
            YamlStyles.Stretch stretch = found.get().get(index);
            target.set(Optional.of(new Target(stretch.from(), stretch.to(), false)));
        }
    }

    /// Such as "3 of 12" or "not found"; empty text while nothing is searched for.
    String foundWords() {
        int count = found.get().size();
        if (search.get().isEmpty()) {
            return "";
        }
        return count == 0 ? "not found" : current.get() < 0 ? count + " found" : current.get() + 1 + " of " + count;
    }

    /// The path of what stands at a place, such as "risk.r_base".
    String pathAt(int offset) {
        return reading.get()
                .outline()
                .find(reading.get().outline().pathAt(offset))
                .map(Place::path)
                .orElse("");
    }

    /// What the text says, as far as it was read: right after a change it is still that of the text before.
    public ReadOnlyObjectProperty<YamlReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// What is to be brought into view.
    ReadOnlyObjectProperty<Optional<Target>> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// Why the form could not change the text; empty if it could.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// What is searched for, in either case.
    public StringProperty searchProperty() {
        return search;
    }

    /// Whether the search is open.
    public BooleanProperty searchingProperty() {
        return searching;
    }

    /// Every place of what is searched for.
    ReadOnlyObjectProperty<List<YamlStyles.Stretch>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Which of them was gone to, from 0; −1 for none.
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }
}
