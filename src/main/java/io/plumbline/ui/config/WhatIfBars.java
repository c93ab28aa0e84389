package io.plumbline.ui.config;

import io.plumbline.app.Datasets;
import io.plumbline.app.InputException;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.app.WhatIf;
import io.plumbline.app.WhatIf.Bench;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.Dataset;
import io.plumbline.ui.common.FileDialogs;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The bars that the strip "what if" looks at: which there are, such as the dataset EURUSD_M15, and those that were
/// chosen, once they are read.
public final class WhatIfBars {

    private final JobRunner tasks;
    private final JobRunner quiet;
    private final Datasets datasets;
    private final WhatIf whatIf;
    private final FileDialogs dialogs;
    private final Supplier<List<String>> symbols;
    private final ObservableList<BarSource> sources = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<BarSource>> source = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Bench>> bench = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("Choose a dataset to look at.");
    private Supplier<List<BarSource>> others = List::of;
    private int newest;

    /// @param tasks reads bars
    /// @param quiet lists the library
    /// @param symbols those of the config, one of which the bars of a file are of
    WhatIfBars(
            JobRunner tasks,
            JobRunner quiet,
            Datasets datasets,
            WhatIf whatIf,
            FileDialogs dialogs,
            Supplier<List<String>> symbols) {
        this.tasks = tasks;
        this.quiet = quiet;
        this.datasets = datasets;
        this.whatIf = whatIf;
        this.dialogs = dialogs;
        this.symbols = symbols;
        source.subscribe((_, chosen) -> chosen.ifPresent(this::read));
    }

    /// Offers more bars than those of the library, such as the files that are to be back-tested.
    public void offer(Supplier<List<BarSource>> more) {
        others = more;
    }

    /// Lists what there is now. What is known at once comes first: the library may have to be opened.
    void list() {
        list(List.of());
        quiet.start(datasets.list(), Progress.NONE, (Outcome<List<Dataset>> end) -> {
            if (end instanceof Outcome.Done<List<Dataset>>(List<Dataset> found)) {
                list(found);
            }
        });
    }

    private void list(List<Dataset> library) {
        Stream<BarSource> kept = library.stream().map(dataset -> new BarSource.FromLibrary(dataset.name()));
        Stream<BarSource> offered = Stream.concat(others.get().stream(), source.get().stream());
        sources.setAll(Stream.concat(kept, offered).distinct().toList());
    }

    /// Asks for a bar file to look at.
    void chooseFile() {
        dialogs.open("Bars to look at", FileDialogs.Kind.BARS).ifPresent(file -> {
            BarSource chosen = new BarSource.FromFile(file.toString());
            if (!sources.contains(chosen)) {
                sources.add(chosen);
            }
            source.set(Optional.of(chosen));
        });
    }

    private void read(BarSource chosen) {
        int number = ++newest;
        bench.set(Optional.empty());
        words.set("Reading " + chosen.words() + "…");
        tasks.start(whatIf.open(chosen, symbols.get()), Progress.NONE, (Outcome<Bench> end) -> {
            if (number == newest) {
                switch (end) {
                    case Outcome.Done<Bench>(Bench ready) -> bench.set(Optional.of(ready));
                    case Outcome.Failed<Bench>(Throwable cause) -> words.set(words(cause));
                    case Outcome.Cancelled<Bench>() -> words.set("The bars were not read");
                }
            }
        });
    }

    /// Why something failed, in words for the user.
    static String words(Throwable cause) {
        return cause instanceof InputException
                ? String.valueOf(cause.getMessage())
                : "Plumbline made a mistake: " + cause.getMessage();
    }

    /// What can be looked at, by name: the datasets of the library, and files.
    List<String> names() {
        return sources.stream().map(BarSource::words).toList();
    }

    /// The place of what is looked at among them; −1 for nothing.
    int index() {
        return source.get().map(sources::indexOf).orElse(-1);
    }

    /// Looks at what has this place among them.
    void choose(int index) {
        if (index >= 0 && index < sources.size()) {
            source.set(Optional.of(sources.get(index)));
        }
    }

    /// Changes when there is something else to look at.
    Observable sources() {
        return sources;
    }

    /// What is looked at.
    ReadOnlyObjectProperty<Optional<BarSource>> sourceProperty() {
        return source;
    }

    /// The bars, once they are read.
    ReadOnlyObjectProperty<Optional<Bench>> benchProperty() {
        return bench.getReadOnlyProperty();
    }

    /// Why there are none.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
