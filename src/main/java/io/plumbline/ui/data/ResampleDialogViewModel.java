package io.plumbline.ui.data;

import io.plumbline.app.Datasets;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.core.NumberText;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.Dataset;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The dialog that makes longer bars of a dataset, such as EURUSD_H1 of EURUSD_M1.
public final class ResampleDialogViewModel {

    private final JobRunner quiet;
    private final Datasets datasets;
    private final StatusLine status;
    private final Overlay overlay;
    private final Consumer<List<Dataset>> added;
    private final DialogWork work;
    private final ObservableList<Timeframe> targets = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");
    private Optional<Dataset> dataset = Optional.empty();
    private int newest;

    /// @param tasks runs the resampling
    /// @param quiet looks whether a name is free
    /// @param added told what was made
    public ResampleDialogViewModel(
            JobRunner tasks,
            JobRunner quiet,
            Datasets datasets,
            StatusLine status,
            Overlay overlay,
            Consumer<List<Dataset>> added) {
        this.quiet = quiet;
        this.datasets = datasets;
        this.status = status;
        this.overlay = overlay;
        this.added = added;
        this.work = new DialogWork(tasks);
        chosen.subscribe(this::choose);
        name.subscribe((_, _) -> checkName());
    }

    /// Opens the dialog.
    public void ask(Dataset asked) {
        work.stop();
        dataset = Optional.of(asked);
        DataPassport passport = asked.passport();
        source.set(asked.name() + " · " + passport.timeframe() + " · " + NumberText.count(passport.bars()) + " bars");
        targets.setAll(longerThan(passport.timeframe()));
        chosen.set(-1);
        if (!targets.isEmpty()) {
            chosen.set(0);
        } else {
            obstacle.set("There is no longer timeframe than " + passport.timeframe());
        }
        overlay.show(View.RESAMPLE);
    }

    /// The timeframes that whole bars of this one make up.
    static List<Timeframe> longerThan(Timeframe source) {
        return Stream.of(Timeframe.values())
                .filter(longer -> longer.length().compareTo(source.length()) > 0
                        && longer.length().toMillis() % source.length().toMillis() == 0)
                .toList();
    }

    private Optional<Timeframe> target() {
        int index = chosen.get();
        return index >= 0 && index < targets.size() ? Optional.of(targets.get(index)) : Optional.empty();
    }

    private void choose() {
        Optional<Timeframe> to = target();
        if (to.isEmpty() || dataset.isEmpty()) {
            hint.set("");
            return;
        }
        Timeframe longer = to.get();
        DataPassport passport = dataset.get().passport();
        long parts = longer.length().toMillis() / passport.timeframe().length().toMillis();
        String alignment = switch (longer) {
            case D1 -> "A day begins at 17:00 New York, when the trading day does.";
            case W1 -> "A week begins on Sunday at 17:00 New York, when trading does.";
            default -> "Bars begin at whole multiples of " + longer + " from midnight UTC.";
        };
        hint.set("Up to " + NumberText.count(parts) + " bars of " + passport.timeframe() + " make one of " + longer
                + ". " + alignment + " One that lacks some of its bars is kept and marked as partial.");
        String usual = usualName(dataset.get(), longer);
        quiet.start(datasets.freeName(usual), Progress.NONE, (Outcome<String> end) -> {
            if (target().equals(to)) {
                name.set(end instanceof Outcome.Done<String>(String free) ? free : usual);
            }
        });
    }

    private static String usualName(Dataset source, Timeframe to) {
        String from = "_" + source.passport().timeframe();
        String name = source.name();
        return name.endsWith(from) ? name.substring(0, name.length() - from.length()) + "_" + to : name + "_" + to;
    }

    private void checkName() {
        String typed = name.get().strip();
        int number = ++newest;
        if (typed.isEmpty()) {
            obstacle.set("Give it a name");
            return;
        }
        obstacle.set("");
        quiet.start(datasets.freeName(typed), Progress.NONE, (Outcome<String> end) -> {
            if (number == newest) {
                obstacle.set(
                        switch (end) {
                            case Outcome.Done<String>(String free) ->
                                free.equals(typed) ? "" : typed + " is no free name; " + free + " is";
                            case Outcome.Failed<String>(Throwable cause) -> DialogWork.words(cause);
                            case Outcome.Cancelled<String>() -> "";
                        });
            }
        });
    }

    /// Makes the dataset; no effect while something is wrong.
    public void resample() {
        if (!obstacle.get().isEmpty() || work.runningProperty().get()) {
            return;
        }
        dataset.ifPresent(from -> target().ifPresent(to -> work.start(
                datasets.resample(from.name(), to, Optional.of(name.get().strip()))
                        .named("Resample " + from.name() + " to " + to),
                made -> {
                    overlay.close(View.RESAMPLE);
                    status.show("Made " + made.name() + ": "
                            + NumberText.count(made.passport().bars()) + " bars");
                    added.accept(List.of(made));
                })));
    }

    /// Stops what runs and closes the dialog.
    public void close() {
        work.stop();
        overlay.close(View.RESAMPLE);
    }

    public DialogWork work() {
        return work;
    }

    public ObservableList<Timeframe> targets() {
        return targets;
    }

    /// The timeframes to choose from by name, such as "H1".
    List<String> targetNames() {
        return targets.stream().map(Timeframe::name).toList();
    }

    /// Which of the timeframes is made, from 0; -1 for none.
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    public StringProperty nameProperty() {
        return name;
    }

    /// What is resampled, such as "EURUSD_M1 · M1 · 372,000 bars".
    public ReadOnlyStringProperty sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /// How the bars will be cut.
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /// Why it cannot be done as it is; empty if it can.
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }
}
