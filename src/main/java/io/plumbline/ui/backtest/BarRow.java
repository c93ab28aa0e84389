package io.plumbline.ui.backtest;

import io.plumbline.app.BacktestSetup;
import io.plumbline.app.CheckInputs.BarsSeen;
import io.plumbline.app.CheckInputs.ConfigSeen;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.core.Instruments;
import io.plumbline.core.NearMiss;
import io.plumbline.core.NumberText;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.BarSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A row of the form: a bar file and the symbol it is for, each with its note.
public final class BarRow {

    private final StringProperty symbol = new SimpleStringProperty("");
    private final StringProperty file = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FieldNote> symbolNote = new ReadOnlyObjectWrapper<>(FieldNote.NONE);
    private final ReadOnlyObjectWrapper<FieldNote> fileNote = new ReadOnlyObjectWrapper<>(FieldNote.NONE);
    private final FieldCheck<BarSource, BarsSeen> check;
    private final Runnable changed;
    private FieldCheck.Found<BarsSeen> found =
            FieldCheck.Found.nothing(FieldNote.bad("Choose a bar file or a dataset"));

    /// @param changed told whenever anything about the row changes
    BarRow(BacktestSetup.Bars bars, JobRunner jobs, Function<BarSource, Job<BarsSeen>> look, Runnable changed) {
        this.changed = changed;
        this.check = new FieldCheck<>(jobs, look, this::hear);
        symbol.set(bars.symbol());
        file.set(bars.source().text());
        symbol.subscribe((_, _) -> changed.run());
        file.subscribe(this::lookAt);
    }

    private void lookAt(String typed) {
        if (typed.isBlank()) {
            check.stop();
            hear(FieldCheck.Found.nothing(FieldNote.bad("Choose a bar file or a dataset")));
            return;
        }
        BarSource source = source();
        if (source instanceof BarSource.FromFile && FieldCheck.path(typed).isEmpty()) {
            check.stop();
            hear(FieldCheck.Found.nothing(FieldNote.bad("No file can be called that")));
            return;
        }
        check.start(source, source.words());
    }

    private void hear(FieldCheck.Found<BarsSeen> news) {
        found = news;
        changed.run();
    }

    /// Looks at the file once more.
    void lookAgain() {
        lookAt(file.get());
    }

    /// Stops looking at the file, for a row that is removed.
    void stop() {
        check.stop();
    }

    /// Notes what is right and wrong, given the config and the other rows.
    void review(Optional<ConfigSeen> config, List<String> allSymbols) {
        symbolNote.set(reviewSymbol(config, allSymbols));
        fileNote.set(found.content().map(seen -> reviewBars(seen, config)).orElse(found.trouble()));
    }

    private FieldNote reviewSymbol(Optional<ConfigSeen> config, List<String> allSymbols) {
        String name = trimmedSymbol();
        if (name.isEmpty()) {
            return FieldNote.bad("Say which symbol these bars are of");
        }
        if (allSymbols.stream().filter(name::equals).count() > 1) {
            return FieldNote.bad(name + " is there twice; once is enough");
        }
        if (config.isEmpty()) {
            return FieldNote.NONE;
        }
        Instruments known = config.get().instruments();
        if (known.find(name).isEmpty()) {
            String meant = NearMiss.of(
                            name, known.all().stream().map(one -> one.symbol()).toList())
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("; add it to the config's instruments");
            return FieldNote.bad("Unknown symbol " + name + meant);
        }
        if (!config.get().spreads().contains(name)) {
            return FieldNote.bad("The config has no spread for " + name + "; add \"" + name
                    + ": 1.0\" to costs.spread_baseline_pips");
        }
        return FieldNote.NONE;
    }

    private static FieldNote reviewBars(BarsSeen seen, Optional<ConfigSeen> config) {
        String words = NumberText.count(seen.count()) + " bars"
                + seen.timeframe().map(timeframe -> " · " + timeframe).orElse("") + " · "
                + Days.span(seen.first(), seen.last());
        Optional<Timeframe> wanted = config.map(ConfigSeen::timeframe);
        boolean other = wanted.isPresent() && seen.timeframe().isPresent() && !wanted.equals(seen.timeframe());
        return other
                ? FieldNote.doubt(words + " – the config's universe.timeframe says " + wanted.get())
                : FieldNote.good(words);
    }

    /// The symbol without blanks around it, such as "EURUSD".
    String trimmedSymbol() {
        return symbol.get().strip();
    }

    /// What the file holds; empty while it is not known.
    Optional<BarsSeen> seen() {
        return found.content();
    }

    BacktestSetup.Bars toBars() {
        return new BacktestSetup.Bars(trimmedSymbol(), source());
    }

    /// Where the bars come from, as typed.
    BarSource source() {
        return BarSource.parse(file.get());
    }

    public StringProperty symbolProperty() {
        return symbol;
    }

    public StringProperty fileProperty() {
        return file;
    }

    public ReadOnlyObjectProperty<FieldNote> symbolNoteProperty() {
        return symbolNote.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<FieldNote> fileNoteProperty() {
        return fileNote.getReadOnlyProperty();
    }
}
