package io.plumbline.ui.history;

import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.PastRuns;
import io.plumbline.app.Progress;
import io.plumbline.history.RunCard;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Saves the changes a user makes to cards, one after the other, so that none is overtaken by an older one.
final class CardChanges {

    private record Change(RunRow row, UnaryOperator<RunCard> change, Consumer<Optional<String>> told) {}

    private final JobRunner jobs;
    private final PastRuns runs;
    private final Deque<Change> waiting = new ArrayDeque<>();
    private boolean saving;

    CardChanges(JobRunner jobs, PastRuns runs) {
        this.jobs = jobs;
        this.runs = runs;
    }

    /// Changes a card. The row shows it as soon as it is saved.
    ///
    /// @param told why it was not saved; empty once it is
    void save(RunRow row, UnaryOperator<RunCard> change, Consumer<Optional<String>> told) {
        waiting.add(new Change(row, change, told));
        if (!saving) {
            next();
        }
    }

    private void next() {
        Change change = waiting.poll();
        if (change == null) {
            return;
        }
        saving = true;
        RunCard wanted = change.change().apply(change.row().card());
        jobs.start(runs.change(wanted), Progress.NONE, (Outcome<RunCard> end) -> {
            saving = false;
            switch (end) {
                case Outcome.Done<RunCard>(RunCard saved) -> {
                    change.row().show(saved);
                    change.told().accept(Optional.empty());
                }
                case Outcome.Failed<RunCard>(Throwable cause) ->
                    change.told().accept(Optional.of("Not saved: " + Causes.words(cause)));
                case Outcome.Cancelled<RunCard>() -> change.told().accept(Optional.of("Not saved."));
            }
            next();
        });
    }
}
