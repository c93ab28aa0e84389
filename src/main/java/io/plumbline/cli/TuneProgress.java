package io.plumbline.cli;

import io.plumbline.app.Amount;
import io.plumbline.app.Progress;
import io.plumbline.app.TuningWatcher;
import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.SweepBatch;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedSet;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// A search on a terminal: the progress bar with how many of how many combinations are tried, above it the best so
/// far, at most once a second.
final class TuneProgress implements Progress, TuningWatcher, AutoCloseable {

    private static final long BETWEEN_BESTS_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final PrintWriter err;
    private final ConsoleProgress bar;
    private final Objective objective;
    private final Scenario scenario;
    private final LongSupplier nanoTime;

    private Optional<GridShape> shape = Optional.empty();
    private double years;
    private double best = Double.NEGATIVE_INFINITY;
    private int bestCombination = -1;
    private boolean bestTold = true;
    private long toldNanos;

    private int lastPercent = -1;
    private String lastWords = "";

    private TuneProgress(
            PrintWriter err, ConsoleProgress bar, Objective objective, Scenario scenario, LongSupplier nanoTime) {
        this.err = err;
        this.bar = bar;
        this.objective = objective;
        this.scenario = scenario;
        this.nanoTime = nanoTime;
        this.toldNanos = nanoTime.getAsLong();
    }

    /// @param objective what is best
    /// @param scenario where it is looked for
    static TuneProgress on(PrintWriter err, Objective objective, Scenario scenario) {
        return new TuneProgress(err, ConsoleProgress.on(err), objective, scenario, System::nanoTime);
    }

    /// One whose bar is drawn in any case.
    ///
    /// @param nanoTime the time, as by [System#nanoTime()]
    static TuneProgress visibleOn(PrintWriter err, Objective objective, Scenario scenario, LongSupplier nanoTime) {
        return new TuneProgress(err, ConsoleProgress.visibleOn(err), objective, scenario, nanoTime);
    }

    @Override
    public void report(double done, String words) {
        bar.report(done, words);
    }

    @Override
    public synchronized void report(double done, String words, Amount amount) {
        if (!amount.unit().equals("combinations")) {
            bar.report(done, words, amount);
            return;
        }
        // The count stands in the words, which the bar writes anew whenever they change.
        int percent = (int) (done * 100);
        if (percent != lastPercent) {
            lastPercent = percent;
            lastWords = NumberText.count(amount.done()) + " of " + NumberText.count(amount.total());
        }
        bar.report(done, lastWords, new Amount(amount.done(), amount.total(), ""));
    }

    @Override
    public synchronized void begins(GridShape grid, SequencedSet<Scenario> scenarios, double dataYears) {
        shape = Optional.of(grid);
        years = dataYears;
        List<String> names = scenarios.stream().map(Scenario::name).toList();
        line(NumberText.count(grid.size()) + " combinations in " + (names.size() == 1 ? "scenario " : "scenarios ")
                + String.join(", ", names) + " over " + NumberText.of(dataYears, 1) + " years");
    }

    @Override
    public synchronized void found(SweepBatch batch) {
        if (batch.scenario() != scenario) {
            return;
        }
        for (int row = 0; row < batch.combinations().length; row++) {
            double value = objective.of(batch.figures(), row, years);
            if (value > best) {
                best = value;
                bestCombination = batch.combinations()[row];
                bestTold = false;
            }
        }
        long now = nanoTime.getAsLong();
        if (!bestTold && bar.visible() && now - toldNanos >= BETWEEN_BESTS_NANOS) {
            bestTold = true;
            toldNanos = now;
            line("best so far: " + bestWords());
        }
    }

    /// The best so far, such as "score 1.312 (ema_fast 20, ema_slow 50)".
    private String bestWords() {
        GridShape grid = shape.orElseThrow();
        List<OptionalDouble> values = grid.values(bestCombination);
        List<String> parts = new ArrayList<>();
        for (int axis = 0; axis < values.size(); axis++) {
            if (grid.axes().get(axis).values().size() > 1) {
                parts.add(grid.parameters().get(axis) + " " + Axis.words(values.get(axis)));
            }
        }
        return objective.title() + " " + NumberText.of(best, 3) + " (" + String.join(", ", parts) + ")";
    }

    @Override
    public synchronized void says(String words) {
        line(words);
    }

    /// A line of its own, above the bar.
    private void line(String words) {
        bar.close();
        err.println(words);
        err.flush();
    }

    @Override
    public synchronized void close() {
        bar.close();
    }
}
