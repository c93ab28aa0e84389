package io.plumbline.ui.data;

import io.plumbline.app.DrawIndicators;
import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.core.Drawn;
import io.plumbline.core.IndicatorChoice;
import io.plumbline.core.IndicatorKind;
import io.plumbline.ui.chart.Column;
import io.plumbline.ui.chart.Tone;
import io.plumbline.ui.data.OverlayLine.Ready;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The indicators drawn over the bars. They stay when another dataset is opened, and are computed anew for it.
public final class OverlaysViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(OverlaysViewModel.class);

    /// No more panes below the price than there is room for.
    static final int MOST_BELOW = 4;

    private final JobRunner jobs;
    private final DrawIndicators draw;
    private final Runnable changed;
    private final ObservableList<OverlayLine> lines = FXCollections.observableArrayList();
    private final ObservableList<OverlayLine> shown = FXCollections.unmodifiableObservableList(lines);
    private Optional<OpenedBars> bars = Optional.empty();

    /// @param changed told whenever something else is to be drawn
    OverlaysViewModel(JobRunner jobs, DrawIndicators draw, Runnable changed) {
        this.jobs = jobs;
        this.draw = draw;
        this.changed = changed;
    }

    /// The indicators that can be added.
    public List<IndicatorKind> catalogue() {
        return draw.catalogue();
    }

    /// Whether there is room and a colour for one more of a kind.
    public boolean canAdd(IndicatorKind kind) {
        long below = lines.stream()
                .filter(line -> line.kind().place() == Drawn.Place.BELOW)
                .count();
        return lines.size() < Tone.CURVES && (kind.place() == Drawn.Place.PRICE || below < MOST_BELOW);
    }

    /// Adds one with its usual parameters, in a colour that no other has.
    public Optional<OverlayLine> add(IndicatorKind kind) {
        if (!canAdd(kind)) {
            return Optional.empty();
        }
        OverlayLine line = new OverlayLine(kind, freeTone());
        lines.add(line);
        compute(line);
        return Optional.of(line);
    }

    private Tone freeTone() {
        return IntStream.range(0, Tone.CURVES)
                .mapToObj(Tone::curve)
                .filter(tone -> lines.stream().noneMatch(line -> line.tone() == tone))
                .findFirst()
                .orElseThrow();
    }

    public void remove(OverlayLine line) {
        line.stop();
        lines.remove(line);
        changed.run();
    }

    /// Draws a line with other parameters. What is still being computed for it is stopped; the line as it is stays
    /// until the new one is there.
    public void change(OverlayLine line, IndicatorChoice choice) {
        if (!choice.equals(line.choiceProperty().get())) {
            line.want(choice);
            compute(line);
        }
    }

    /// Draws the lines over other bars, or over none.
    void show(Optional<OpenedBars> opened) {
        bars = opened;
        lines.forEach(OverlayLine::clear);
        changed.run();
        opened.ifPresent(_ -> lines.forEach(this::compute));
    }

    private void compute(OverlayLine line) {
        if (bars.isEmpty()) {
            return;
        }
        OpenedBars over = bars.get();
        Job<Ready> job = draw.job(
                        over.bars(), over.instrument(), line.choiceProperty().get())
                .then(drawn -> new Ready(drawn, Column.of(drawn.value())));
        int number = line.begin();
        line.running(number, jobs.start(job, Progress.NONE, end -> {
            if (line.isNewest(number)) {
                ended(line, end);
            }
        }));
    }

    private void ended(OverlayLine line, Outcome<Ready> end) {
        switch (end) {
            case Outcome.Done<Ready>(Ready ready) -> line.done(ready);
            case Outcome.Failed<Ready>(Throwable cause) -> {
                if (!(cause instanceof InputException)) {
                    LOG.error("{} could not be computed", line.kind().title(), cause);
                }
                line.failed(String.valueOf(cause.getMessage()));
            }
            case Outcome.Cancelled<Ready>() -> line.failed("Stopped.");
        }
        changed.run();
    }

    /// The lines, in the order they were added.
    public ObservableList<OverlayLine> lines() {
        return shown;
    }
}
