package io.plumbline.ui.sweep;

import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.app.TuneRequest;
import io.plumbline.core.NumberText;
import io.plumbline.tuning.SweepOdds;
import io.plumbline.tuning.SweptGrid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// How much luck there is in the best of a search: the odds, once its trades are known, and a sentence about them.
public final class OddsLook {

    /// The use case that works out the odds of a combination.
    @FunctionalInterface
    public interface Odds {
        Job<SweepOdds> of(TuneRequest request, SweptGrid swept, int combination);
    }

    /// A figure and its name, such as "Deflated Sharpe ratio" and "63.1 %".
    public record Line(String title, String value) {}

    private final JobRunner quiet;
    private final Odds odds;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Optional<JobRunner.Handle> running = Optional.empty();
    private int newest;

    public OddsLook(JobRunner quiet, Odds odds) {
        this.quiet = quiet;
        this.odds = odds;
    }

    void forget() {
        newest++;
        running.ifPresent(JobRunner.Handle::cancel);
        running = Optional.empty();
        lines.set(List.of());
        words.set("The odds come when the search has ended");
    }

    void look(Found found, int combination) {
        forget();
        int number = newest;
        if (found.request().isEmpty()) {
            words.set("The odds need the trades of the best, which are known only of a search made here.");
            return;
        }
        words.set("Looking at the trades of the best…");
        JobRunner.Handle handle = quiet.start(
                odds.of(found.request().get(), found.swept(), combination), Progress.NONE, (Outcome<SweepOdds> end) -> {
                    if (number == newest) {
                        running = Optional.empty();
                        show(end);
                    }
                });
        if (number == newest && lines.get().isEmpty()) {
            running = Optional.of(handle);
        }
    }

    private void show(Outcome<SweepOdds> end) {
        switch (end) {
            case Outcome.Done<SweepOdds>(SweepOdds seen) -> {
                words.set(sentence(seen.verdict()));
                lines.set(List.of(
                        new Line("Combinations tried", NumberText.count(seen.combinations())),
                        new Line(
                                "Different in their trades",
                                NumberText.count(seen.sharpe().trials())),
                        new Line("Sharpe ratio of the best, a year", NumberText.of(seen.yearlySharpe(), 2)),
                        new Line("Expected of luck alone", NumberText.of(seen.yearlyExpectedMaximum(), 2)),
                        new Line(
                                "Deflated Sharpe ratio",
                                NumberText.percent(seen.sharpe().deflated()))));
            }
            case Outcome.Failed<SweepOdds>(Throwable cause) -> words.set("No odds: " + cause.getMessage());
            case Outcome.Cancelled<SweepOdds>() -> words.set("No odds: cancelled");
        }
    }

    private static String sentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }

    /// The figures; none while they are not known.
    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// What they mean, or why there are none.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
