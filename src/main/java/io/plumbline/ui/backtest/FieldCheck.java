package io.plumbline.ui.backtest;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The look at something while it is being typed, such as at a file by its name: of several in a row only the last one
/// is heard.
///
/// @param <T> what is looked at
/// @param <R> what it holds
public final class FieldCheck<T, R> {

    /// What came of a look: what it holds, or what is wrong with it.
    public record Found<R>(Optional<R> content, FieldNote trouble) {

        public static <R> Found<R> nothing(FieldNote trouble) {
            return new Found<>(Optional.empty(), trouble);
        }
    }

    private final JobRunner jobs;
    private final Function<T, Job<R>> look;
    private final Consumer<Found<R>> heard;
    private Optional<JobRunner.Handle> running = Optional.empty();
    private int newest;

    public FieldCheck(JobRunner jobs, Function<T, Job<R>> look, Consumer<Found<R>> heard) {
        this.jobs = jobs;
        this.look = look;
        this.heard = heard;
    }

    /// Forgets the name before and looks at this one.
    ///
    /// @param words how it is called, such as "EURUSD_M15.csv"
    public void start(T what, String words) {
        stop();
        int number = newest;
        heard.accept(Found.nothing(FieldNote.checking("Reading " + words + "…")));
        JobRunner.Handle handle = jobs.start(look.apply(what), Progress.NONE, end -> {
            if (number == newest) {
                running = Optional.empty();
                end(end);
            }
        });
        // A runner may have ended the job before it returns.
        if (number == newest) {
            running = Optional.of(handle);
        }
    }

    /// Stops looking. Nothing is heard of it any more.
    public void stop() {
        newest++;
        running.ifPresent(JobRunner.Handle::cancel);
        running = Optional.empty();
    }

    private void end(Outcome<R> end) {
        switch (end) {
            case Outcome.Done<R>(R content) -> heard.accept(new Found<>(Optional.of(content), FieldNote.NONE));
            case Outcome.Failed<R>(Throwable cause) -> heard.accept(Found.nothing(FieldNote.bad(words(cause))));
            case Outcome.Cancelled<R>() -> heard.accept(Found.nothing(FieldNote.bad("Not read to its end")));
        }
    }

    private static String words(Throwable cause) {
        String words = String.valueOf(cause.getMessage());
        return cause instanceof InputException ? words : "cannot be looked at: " + words;
    }

    /// The path of a text as typed, or empty if no path can look like that.
    public static Optional<Path> path(String typed) {
        try {
            return Optional.of(Path.of(typed.strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
