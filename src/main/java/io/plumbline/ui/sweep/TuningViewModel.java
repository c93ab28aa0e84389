package io.plumbline.ui.sweep;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.app.TuneRequest;
import io.plumbline.app.TuningWatcher;
import io.plumbline.app.Tunings;
import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.SweptGrid;
import io.plumbline.tuning.Tuning;
import io.plumbline.ui.common.StatusLine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The tuning screen's state: the form, and a search that is under way, shown, or ended in another way.
public final class TuningViewModel {

    /// How the search that is shown stands.
    public enum State {
        /// Nothing was searched yet.
        NONE,
        RUNNING,
        DONE,
        /// It was stopped, or could not go on: what it had found is shown.
        STOPPED
    }

    /// What the screen needs from below.
    ///
    /// @param tasks runs searches, as tasks of the user's
    /// @param quiet runs what is no task of the user's
    /// @param pulse runs something on the window's thread with its next pulse
    /// @param nanoTime the time by [System#nanoTime()]
    public record Means(JobRunner tasks, JobRunner quiet, Executor pulse, LongSupplier nanoTime) {}

    private final Means means;
    private final Tunings tunings;
    private final SearchFormViewModel form;
    private final FoundViewModel result;
    private final KeptViewModel kept;
    private final StatusLine status;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private final BooleanProperty formShown = new SimpleBooleanProperty(true);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper progressWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper bestWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private Optional<JobRunner.Handle> running = Optional.empty();
    private String step = "";
    private int newest;

    public TuningViewModel(
            Means means,
            Tunings tunings,
            SearchFormViewModel form,
            FoundViewModel result,
            KeptViewModel kept,
            StatusLine status) {
        this.means = means;
        this.tunings = tunings;
        this.form = form;
        this.result = result;
        this.kept = kept;
        this.status = status;
    }

    /// Searches what the form asks for. No effect while it cannot be searched or a search is under way.
    public void search() {
        if (state.get() == State.RUNNING) {
            return;
        }
        form.request().ifPresent(request -> {
            form.inputs().remember();
            start(
                    watcher -> tunings.search(request, watcher).then(done -> new Ended(done.tuning(), request)),
                    new Asked(request.strategy(), request.objective(), request.tuneScenario(), Optional.of(request)));
        });
    }

    /// What a search is after, as far as it is known before it begins.
    private record Asked(String strategy, Objective objective, Scenario scenario, Optional<TuneRequest> request) {

        static Asked of(KeptRow row) {
            return new Asked(
                    row.title(), Found.objective(row.facts()), row.facts().tuneScenario(), Optional.empty());
        }
    }

    /// A search that has ended, and what it was asked for.
    private record Ended(Tuning tuning, TuneRequest request) {}

    /// Goes on with a kept search that was stopped.
    public void resume(KeptRow row) {
        start(watcher -> withRequest(row, tunings.resume(row.id(), watcher).then(Tunings.Done::tuning)), Asked.of(row));
    }

    /// Shows a kept search: one that has ended at once, one that was stopped by going on with it.
    public void open(KeptRow row) {
        if (!row.finished()) {
            resume(row);
            return;
        }
        start(_ -> withRequest(row, tunings.open(row.id())), Asked.of(row));
    }

    /// The job and one before it, which asks what the search was asked for.
    private Job<Ended> withRequest(KeptRow row, Job<Tuning> job) {
        Job<Ended> both = progress -> {
            TuneRequest request = tunings.request(row.id()).run(Progress.NONE);
            return new Ended(job.run(progress), request);
        };
        return both.named(job.name());
    }

    private void start(Function<TuningWatcher, Job<Ended>> job, Asked asked) {
        cancel();
        int number = ++newest;
        long began = means.nanoTime().getAsLong();
        SweepInbox inbox = new SweepInbox(
                means.pulse(),
                swept -> {
                    if (number == newest && state.get() == State.RUNNING) {
                        begin(swept, asked);
                    }
                },
                batches -> {
                    if (number == newest && state.get() == State.RUNNING) {
                        more(batches);
                    }
                },
                words -> {
                    if (number == newest) {
                        remark.set((remark.get() + " " + words).strip());
                    }
                });
        trouble.set("");
        remark.set("");
        bestWords.set("");
        subject.set(asked.strategy());
        step = "Starting";
        state.set(State.RUNNING);
        show(0, step);
        JobRunner.Handle handle = means.tasks().start(job.apply(inbox), this::show, end -> {
            if (number == newest) {
                running = Optional.empty();
                end(end, asked, Duration.ofNanos(means.nanoTime().getAsLong() - began));
            }
        });
        // A runner may have ended the job before it returns.
        if (number == newest && state.get() == State.RUNNING) {
            running = Optional.of(handle);
        }
    }

    private void begin(SweptGrid swept, Asked asked) {
        result.begin(new Found(swept, asked.objective(), asked.scenario(), asked.request(), Optional.empty()));
        formShown.set(false);
    }

    private void more(List<SweepBatch> batches) {
        result.more(batches);
        bestWords.set(result.bestWords());
        show(progress.get(), step);
    }

    private void show(double done, String words) {
        step = words;
        progress.set(done);
        progressWords.set(words
                + result.swept()
                        .filter(_ -> state.get() == State.RUNNING)
                        .map(TuningViewModel::triedWords)
                        .orElse(""));
        status.show("Searching · " + Math.round(Math.floor(done * 100)) + "\u00a0% · " + words);
    }

    private static String triedWords(SweptGrid swept) {
        long tried = swept.scenarios().stream().mapToLong(swept::tried).sum();
        long all = (long) swept.shape().size() * swept.scenarios().size();
        return tried == 0 ? "" : " · " + NumberText.count(tried) + " of " + NumberText.count(all);
    }

    private void end(Outcome<Ended> end, Asked asked, Duration took) {
        switch (end) {
            case Outcome.Done<Ended>(Ended ended) -> done(ended, asked, took);
            case Outcome.Failed<Ended>(Throwable cause) -> {
                String why = cause instanceof InputException
                        ? String.valueOf(cause.getMessage())
                        : "Plumbline made a mistake: " + cause;
                stop("The search could not go on: " + why);
                // What is wrong is in the form.
                formShown.set(result.swept().isEmpty() || cause instanceof InputException);
            }
            case Outcome.Cancelled<Ended>() ->
                stop("Stopped. What was found so far is shown; a kept search can be resumed from the list.");
        }
        kept.refresh();
    }

    private void done(Ended ended, Asked asked, Duration took) {
        Tuning tuning = ended.tuning();
        asked.request().ifPresent(request -> form.took(request, took.toMillis() / 1000.0));
        result.end(Found.of(tuning, Optional.of(ended.request())));
        subject.set(subjectWords(tuning));
        status.show("Searched " + NumberText.count(tuning.facts().combinations()) + " combinations in "
                + NumberText.of(took.toMillis() / 1000.0, 1) + " s");
        state.set(State.DONE);
        formShown.set(false);
    }

    private static String subjectWords(Tuning tuning) {
        Tuning.Facts facts = tuning.facts();
        return facts.strategy() + " · " + facts.grid() + " grid, " + NumberText.count(facts.combinations())
                + " combinations · "
                + (facts.twoStage()
                        ? "all under " + facts.tuneScenario() + ", the best " + facts.topK() + " under A, B and C"
                        : "all under A, B and C")
                + facts.limitBars().stream()
                        .mapToObj(bars -> " · last " + NumberText.count(bars) + " bars")
                        .findFirst()
                        .orElse("");
    }

    private void stop(String why) {
        trouble.set(why);
        result.stop();
        status.show(why.lines().findFirst().orElse(""));
        state.set(State.STOPPED);
    }

    /// Stops the search that is under way, if any.
    public void cancel() {
        running.ifPresent(JobRunner.Handle::cancel);
    }

    public SearchFormViewModel form() {
        return form;
    }

    public FoundViewModel result() {
        return result;
    }

    public KeptViewModel kept() {
        return kept;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether the form is shown, in place of the result.
    public BooleanProperty formShownProperty() {
        return formShown;
    }

    /// How much of the search is done, 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty progressWordsProperty() {
        return progressWords.getReadOnlyProperty();
    }

    /// The best so far, in words; empty before anything was tried.
    public ReadOnlyStringProperty bestWordsProperty() {
        return bestWords.getReadOnlyProperty();
    }

    /// What was searched, in words.
    public ReadOnlyStringProperty subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// What should be known of the search, such as that it goes on from where an earlier one was stopped, or why it
    /// is not kept; mostly empty.
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /// Why a search did not end; empty if it did.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
