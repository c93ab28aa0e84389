package io.plumbline.ui.compare;

import io.plumbline.app.CompareRuns;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.PastRuns;
import io.plumbline.app.Progress;
import io.plumbline.core.Scenario;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunComparison;
import io.plumbline.history.RunScenario;
import io.plumbline.stats.Comparison;
import io.plumbline.ui.common.Exports;
import io.plumbline.ui.common.StatusLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which scenarios of past runs are set side by side, and what came of it.
///
/// Everything is computed by a job whenever what is compared changes; until it ends, the former result stays.
public final class CompareViewModel {

    private final JobRunner jobs;
    private final PastRuns runs;
    private final CompareRuns compare;
    private final CompareReports reports;
    private final StatusLine status;
    private final PickerViewModel picker;
    private final CompareCurvesViewModel curves;
    private final CompareDetailsViewModel details;
    private final ObservableList<Chip> chips = FXCollections.observableArrayList();
    // Held here: a view made for every caller would be forgotten, and its listeners with it.
    private final ObservableList<Chip> shownChips = FXCollections.unmodifiableObservableList(chips);
    private final ReadOnlyObjectWrapper<Optional<Chip>> baseline = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper compared = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Optional<RunComparison> comparison = Optional.empty();
    private Optional<JobRunner.Handle> running = Optional.empty();

    /// What a job found, with the curves already prepared for drawing.
    private record Found(RunComparison comparison, CompareCurves curves) {}

    /// @param exports saves tables and pictures of what is shown
    public CompareViewModel(JobRunner jobs, PastRuns runs, CompareReports reports, Exports exports, StatusLine status) {
        this.jobs = jobs;
        this.runs = runs;
        this.compare = new CompareRuns(runs);
        this.reports = reports;
        this.status = status;
        this.curves = new CompareCurvesViewModel(exports);
        this.details = new CompareDetailsViewModel(exports);
        this.picker = new PickerViewModel(
                jobs, runs, (card, scenario) -> chip(card.id(), scenario).isPresent(), this::toggle);
    }

    /// Takes scenarios of a run in; those that are in already stay as they are. Without any named, the first that
    /// the run has.
    public void add(PastRun run, Scenario... scenarios) {
        List<Scenario> wanted = scenarios.length > 0
                ? List.of(scenarios)
                : RunWords.scenarios(run.card()).stream().limit(1).toList();
        trouble.set("");
        List<Chip> more = new ArrayList<>(chips);
        for (Scenario scenario : wanted) {
            if (chip(run.card().id(), scenario).isPresent()) {
                continue;
            }
            if (more.size() == Comparison.MOST) {
                trouble.set("At most " + Comparison.MOST + " can be compared; take one out first.");
                break;
            }
            more.add(new Chip(new RunScenario(run, scenario), freeColour(more)));
        }
        if (more.size() > chips.size()) {
            chips.setAll(more);
            if (baseline.get().isEmpty()) {
                baseline.set(Optional.of(chips.getFirst()));
            }
            update();
        }
    }

    private static int freeColour(List<Chip> taken) {
        return IntStream.range(0, Comparison.MOST)
                .filter(colour -> taken.stream().noneMatch(chip -> chip.colour() == colour))
                .findFirst()
                .orElseThrow();
    }

    /// Opens a run and takes scenarios of it in, as [#add(PastRun, Scenario...)] does.
    public void add(long id, Scenario... scenarios) {
        Optional<PastRun> open = chips.stream()
                .map(chip -> chip.entrant().run())
                .filter(run -> run.card().id() == id)
                .findFirst();
        if (open.isPresent()) {
            add(open.get(), scenarios);
            return;
        }
        busy.set(true);
        jobs.start(runs.open(id), Progress.NONE, end -> {
            busy.set(running.isPresent());
            switch (end) {
                case Outcome.Done<PastRun>(PastRun run) -> add(run, scenarios);
                case Outcome.Failed<PastRun>(Throwable cause) -> trouble.set(String.valueOf(cause.getMessage()));
                case Outcome.Cancelled<PastRun>() -> status.show("Not opened");
            }
        });
    }

    /// Opens runs and takes the first scenario of each in, in this order.
    public void addAll(List<Long> ids) {
        Job<List<PastRun>> job = progress -> {
            List<PastRun> opened = new ArrayList<>();
            for (long id : ids) {
                progress.report((double) opened.size() / ids.size(), "Opening run " + id);
                opened.add(runs.open(id).run(Progress.NONE));
            }
            return opened;
        };
        busy.set(true);
        jobs.start(job.named("Runs to compare"), Progress.NONE, end -> {
            busy.set(running.isPresent());
            switch (end) {
                case Outcome.Done<List<PastRun>>(List<PastRun> opened) -> opened.forEach(this::add);
                case Outcome.Failed<List<PastRun>>(Throwable cause) -> trouble.set(String.valueOf(cause.getMessage()));
                case Outcome.Cancelled<List<PastRun>>() -> status.show("Not opened");
            }
        });
    }

    private void toggle(RunCard card, Scenario scenario) {
        chip(card.id(), scenario).ifPresentOrElse(this::remove, () -> add(card.id(), scenario));
    }

    private Optional<Chip> chip(long id, Scenario scenario) {
        return chips.stream()
                .filter(chip ->
                        chip.entrant().run().card().id() == id && chip.entrant().scenario() == scenario)
                .findFirst();
    }

    /// Takes one out. If it was the baseline, the first that is left becomes it.
    public void remove(Chip chip) {
        trouble.set("");
        chips.remove(chip);
        if (baseline.get().equals(Optional.of(chip))) {
            baseline.set(chips.stream().findFirst());
        }
        update();
    }

    /// Takes all out.
    public void clear() {
        trouble.set("");
        chips.clear();
        baseline.set(Optional.empty());
        update();
    }

    /// Holds the others against this one.
    public void makeBaseline(Chip chip) {
        if (!baseline.get().equals(Optional.of(chip))) {
            baseline.set(Optional.of(chip));
            update();
        }
    }

    private void update() {
        running.ifPresent(JobRunner.Handle::cancel);
        running = Optional.empty();
        busy.set(false);
        if (chips.size() < Comparison.FEWEST) {
            comparison = Optional.empty();
            compared.set(false);
            return;
        }
        List<Integer> colours = chips.stream().map(Chip::colour).toList();
        Job<RunComparison> job = compare.job(
                chips.stream().map(Chip::entrant).toList(),
                baseline.get().map(chips::indexOf).orElse(0));
        busy.set(true);
        boolean[] ended = {false};
        JobRunner.Handle handle = jobs.start(
                job.then(found -> new Found(found, CompareCurves.of(found, colours))), Progress.NONE, end -> {
                    ended[0] = true;
                    show(end);
                });
        running = ended[0] ? Optional.empty() : Optional.of(handle);
    }

    private void show(Outcome<Found> end) {
        switch (end) {
            case Outcome.Done<Found>(Found found) -> {
                running = Optional.empty();
                busy.set(false);
                comparison = Optional.of(found.comparison());
                curves.show(found.curves());
                details.show(found.comparison());
                compared.set(true);
                status.show("Compared " + found.comparison().title());
            }
            case Outcome.Failed<Found>(Throwable cause) -> {
                running = Optional.empty();
                busy.set(false);
                trouble.set(String.valueOf(cause.getMessage()));
            }
            // Another comparison is on its way, and will say so itself.
            case Outcome.Cancelled<Found>() -> {}
        }
    }

    /// Writes the report of what is compared, in one form.
    public void report(CompareReports.Format format) {
        comparison.ifPresent(shown -> reports.write(shown, format));
    }

    /// Those that are compared, in the order in which they were taken in.
    public ObservableList<Chip> chips() {
        return shownChips;
    }

    public ReadOnlyObjectProperty<Optional<Chip>> baselineProperty() {
        return baseline.getReadOnlyProperty();
    }

    /// Whether there is a comparison to show; there is none while there are fewer than two.
    public ReadOnlyBooleanProperty comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// What came of the comparison.
    Optional<RunComparison> comparison() {
        return comparison;
    }

    /// Whether something is being opened or computed.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What went wrong last; empty if nothing did.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public PickerViewModel picker() {
        return picker;
    }

    public CompareCurvesViewModel curves() {
        return curves;
    }

    public CompareDetailsViewModel details() {
        return details;
    }
}
