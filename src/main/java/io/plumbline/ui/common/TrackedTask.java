package io.plumbline.ui.common;

import io.plumbline.app.Amount;
import io.plumbline.app.InputException;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Pace;
import io.plumbline.app.Progress;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A job in the list of tasks, such as "Backtest of EURUSD" at 42 %. Used on the JavaFX thread only.
public final class TrackedTask {

    /// Whether the job runs or how it ended.
    public enum State {
        RUNNING("Running"),
        DONE("Done"),
        FAILED("Failed"),
        CANCELLED("Cancelled");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final String name;
    private final LongSupplier nanoTime;
    private final Pace pace;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RUNNING);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("Starting");
    private final ReadOnlyStringWrapper rate = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper(Pace.clock(java.time.Duration.ZERO));
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private Optional<JobRunner.Handle> handle = Optional.empty();

    TrackedTask(String name, LongSupplier nanoTime) {
        this.name = name;
        this.nanoTime = nanoTime;
        this.pace = new Pace(nanoTime.getAsLong());
    }

    void started(JobRunner.Handle running) {
        handle = Optional.of(running);
    }

    /// Listens for this task, then passes on.
    Progress listener(Progress next) {
        return new Progress() {
            @Override
            public void report(double done, String step) {
                pace.report(nanoTime.getAsLong(), done);
                show(done, step);
                next.report(done, step);
            }

            @Override
            public void report(double done, String step, Amount amount) {
                pace.report(nanoTime.getAsLong(), done, amount);
                show(done, step);
                next.report(done, step, amount);
            }
        };
    }

    private void show(double done, String step) {
        fraction.set(Math.clamp(done, 0, 1));
        words.set(step);
        tick();
    }

    /// Lets the times go on. Called as long as they are looked at.
    public void tick() {
        if (isRunning()) {
            long now = nanoTime.getAsLong();
            rate.set(pace.rateWords(now));
            elapsed.set(Pace.clock(pace.elapsed(now)));
            left.set(pace.leftWords(now));
        }
    }

    void ended(Outcome<?> outcome) {
        tick();
        rate.set("");
        left.set("");
        switch (outcome) {
            case Outcome.Done<?> _ -> {
                fraction.set(1);
                words.set("");
                state.set(State.DONE);
            }
            case Outcome.Failed<?>(InputException cause) -> failed(String.valueOf(cause.getMessage()));
            case Outcome.Failed<?>(Throwable cause) -> failed("Plumbline made a mistake: " + cause);
            case Outcome.Cancelled<?> _ -> {
                words.set("at " + percent());
                state.set(State.CANCELLED);
            }
        }
    }

    private void failed(String why) {
        words.set(why);
        state.set(State.FAILED);
    }

    /// Asks the job to stop. No effect once it has ended.
    public void cancel() {
        if (isRunning()) {
            handle.ifPresent(JobRunner.Handle::cancel);
        }
    }

    public boolean isRunning() {
        return state.get() == State.RUNNING;
    }

    /// What the job is called, such as "Backtest of EURUSD".
    public String name() {
        return name;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How much is done, 0 to 1.
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// How much is done, such as "42 %".
    public String percent() {
        return Math.round(Math.floor(fraction.get() * 100)) + "\u00a0%";
    }

    /// What it is doing, or why it failed.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// How fast, such as "412,000 bars/s"; empty where nothing is counted.
    public ReadOnlyStringProperty rateProperty() {
        return rate.getReadOnlyProperty();
    }

    /// How long it has been running or ran, such as "12 s".
    public ReadOnlyStringProperty elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    /// The time left, such as "12 s left"; empty while it is too early to say.
    public ReadOnlyStringProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// All that is known in one line, such as "Reading EURUSD_M15.csv · 12.3 MB/s · 2 s · 5 s left".
    public String line() {
        Stream<String> parts = isRunning()
                ? Stream.of(words.get(), rate.get(), elapsed.get(), left.get())
                : Stream.of(
                        state.get().words() + (state.get() == State.CANCELLED ? " " + words.get() : ""),
                        elapsed.get(),
                        state.get() == State.FAILED ? words.get() : "");
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
