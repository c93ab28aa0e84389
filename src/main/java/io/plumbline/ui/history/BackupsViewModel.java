package io.plumbline.ui.history;

import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.PastRuns;
import io.plumbline.app.Progress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Writing the history to a file, and putting such a file in its place.
public final class BackupsViewModel {

    private static final String SUGGESTED = "plumbline-history.zip";

    private final JobRunner jobs;
    private final PastRuns runs;
    private final BackupFiles files;
    private final Consumer<Notice> notices;
    private final Runnable restored;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper restoreAsked = new ReadOnlyBooleanWrapper();

    /// @param notices told how it ended
    /// @param restored called when the history is another one
    BackupsViewModel(JobRunner jobs, PastRuns runs, BackupFiles files, Consumer<Notice> notices, Runnable restored) {
        this.jobs = jobs;
        this.runs = runs;
        this.files = files;
        this.notices = notices;
        this.restored = restored;
    }

    /// Asks for a file and writes all runs into it.
    public void backup() {
        files.toWrite(SUGGESTED).ifPresent(zip -> {
            busy.set(true);
            jobs.start(runs.backup(zip), Progress.NONE, (Outcome<Path> end) -> {
                busy.set(false);
                notices.accept(notice(end, written -> "The backup is in " + written + ".", "No backup was written: "));
            });
        });
    }

    /// Explains what restoring does and offers to go on.
    public void askToRestore() {
        restoreAsked.set(true);
    }

    public void dismissRestore() {
        restoreAsked.set(false);
    }

    /// Asks for a backup and puts it in the place of the present history.
    public void restore() {
        files.toRead().ifPresent(zip -> {
            restoreAsked.set(false);
            busy.set(true);
            jobs.start(runs.restore(zip), Progress.NONE, (Outcome<Optional<Path>> end) -> {
                busy.set(false);
                notices.accept(notice(end, BackupsViewModel::restoredWords, "Nothing was restored: "));
                restored.run();
            });
        });
    }

    private static String restoredWords(Optional<Path> aside) {
        return "Restored. "
                + aside.map(kept -> "The history of before is in " + kept + ".").orElse("There was no history before.");
    }

    private static <R> Notice notice(Outcome<R> end, Function<R, String> done, String failed) {
        return switch (end) {
            case Outcome.Done<R>(R result) -> Notice.done(done.apply(result));
            case Outcome.Failed<R>(Throwable cause) -> Notice.failed(failed + Causes.words(cause));
            case Outcome.Cancelled<R>() -> Notice.failed(failed + "it was cancelled.");
        };
    }

    /// Whether a backup is being written or restored.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the explanation of restoring is open.
    public ReadOnlyBooleanProperty restoreAskedProperty() {
        return restoreAsked.getReadOnlyProperty();
    }
}
