package io.plumbline.ui.data;

import io.plumbline.app.Datasets;
import io.plumbline.app.DrawIndicators;
import io.plumbline.app.InputException;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.core.MarketSession;
import io.plumbline.dataset.Dataset;
import io.plumbline.ui.chart.CandleView;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.chart.ZoomModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bars of the chosen dataset on a chart and in a table beside it, which move together.
///
/// Whichever of the two its user has touched last leads: the other one follows it and is not listened to meanwhile,
/// so that they never push each other.
public final class BarsViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(BarsViewModel.class);
    private static final int WIDE = 5_000;
    private static final int AROUND = 200;

    /// What is shown in the place of the chart.
    public enum Phase {
        /// No dataset is chosen.
        NONE,
        LOADING,
        SHOWN,
        /// The bars cannot be shown, and a message says why.
        REFUSED
    }

    private enum Leader {
        CHART,
        TABLE
    }

    private final JobRunner jobs;
    private final Datasets datasets;
    private final OverlaysViewModel overlays;
    private final ZoomModel zoom = new ZoomModel(new Range(0, 1));
    private final ObservableSet<MarketSession> sessions =
            FXCollections.observableSet(java.util.EnumSet.allOf(MarketSession.class));

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.NONE);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Optional<OpenedBars>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<BarScene>> scene = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> chosen = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyIntegerWrapper middleRow = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper jumpTrouble = new ReadOnlyStringWrapper("");

    private Leader leader = Leader.CHART;
    private Optional<JobRunner.Handle> running = Optional.empty();
    private Optional<Dataset> wanted = Optional.empty();
    private int asked;

    /// @param tasks opens datasets, where its user sees it
    /// @param quiet computes indicators
    BarsViewModel(JobRunner tasks, JobRunner quiet, Datasets datasets, DrawIndicators indicators) {
        this.jobs = tasks;
        this.datasets = datasets;
        this.overlays = new OverlaysViewModel(quiet, indicators, this::draw);
        zoom.viewProperty().subscribe(this::followChart);
    }

    /// Reads the bars of a dataset and shows all of them.
    void open(Dataset dataset) {
        close();
        wanted = Optional.of(dataset);
        phase.set(Phase.LOADING);
        message.set("Opening " + dataset.name());
        progress.set(0);
        int number = asked;
        JobRunner.Handle handle = jobs.start(
                datasets.open(dataset.name()).named("Opening " + dataset.name()).then(OpenedBars::of),
                (done, words) -> progress.set(done),
                end -> {
                    if (number == asked) {
                        ended(end);
                    }
                });
        // A runner may have ended the job before it returns.
        if (number == asked && phase.get() == Phase.LOADING) {
            running = Optional.of(handle);
        }
    }

    private void ended(Outcome<OpenedBars> end) {
        running = Optional.empty();
        switch (end) {
            case Outcome.Done<OpenedBars>(OpenedBars bars) -> show(bars);
            case Outcome.Failed<OpenedBars>(Throwable cause) -> {
                if (!(cause instanceof InputException)) {
                    LOG.error("The bars could not be opened", cause);
                }
                refuse(String.valueOf(cause.getMessage()));
            }
            case Outcome.Cancelled<OpenedBars>() -> refuse("Opening was stopped.");
        }
    }

    private void refuse(String words) {
        message.set(words);
        phase.set(Phase.REFUSED);
    }

    private void show(OpenedBars bars) {
        opened.set(Optional.of(bars));
        zoom.setFull(bars.view(sessions).range(), CandleView.FEWEST_BARS);
        overlays.show(opened.get());
        phase.set(Phase.SHOWN);
    }

    /// Stops what is being opened and lets go of what is.
    void close() {
        wanted = Optional.empty();
        asked++;
        running.ifPresent(JobRunner.Handle::cancel);
        running = Optional.empty();
        leader = Leader.CHART;
        chosen.set(OptionalInt.empty());
        jumpTrouble.set("");
        opened.set(Optional.empty());
        overlays.show(Optional.empty());
        phase.set(Phase.NONE);
    }

    /// Tries again to open what could not be opened.
    public void reopen() {
        wanted.ifPresent(this::open);
    }

    /// Stops opening.
    void cancel() {
        running.ifPresent(JobRunner.Handle::cancel);
    }

    private void draw() {
        scene.set(opened.get().map(bars -> BarScene.of(bars, sessions, chosen.get(), overlays.lines())));
    }

    /// Shades the working hours of a place, or no longer.
    public void shade(MarketSession session, boolean shaded) {
        boolean changed = shaded ? sessions.add(session) : sessions.remove(session);
        if (changed) {
            draw();
        }
    }

    // The chart and the table

    /// Its user has touched the chart: the table follows it from now on.
    public void chartLeads() {
        leader = Leader.CHART;
    }

    /// Its user has touched the table: the chart follows it from now on.
    public void tableLeads() {
        leader = Leader.TABLE;
    }

    private void followChart(Range view) {
        if (leader == Leader.CHART) {
            middleRow.set((int) Math.rint((view.from() + view.to()) / 2));
        }
    }

    /// Tells which row is in the middle of the table, after it was scrolled.
    public void tableScrolled(int row) {
        if (leader == Leader.TABLE && opened.get().isPresent()) {
            Range view = zoom.viewProperty().get();
            zoom.pan(row - (view.from() + view.to()) / 2);
            zoom.pointAt(OptionalDouble.of(row));
        }
    }

    /// Marks the bar at a place on the chart; the table goes to it.
    public void pick(double place) {
        chartLeads();
        opened.get().ifPresent(bars -> {
            int bar = (int) Math.clamp(Math.rint(place), 0, bars.size() - 1);
            mark(OptionalInt.of(bar));
            middleRow.set(bar);
        });
    }

    /// Marks the bar of a row that was chosen in the table; the chart brings it into view.
    public void chooseRow(int bar) {
        if (opened.get().isEmpty() || chosen.get().equals(OptionalInt.of(bar))) {
            return;
        }
        tableLeads();
        mark(OptionalInt.of(bar));
        Range view = zoom.viewProperty().get();
        if (!view.contains(bar)) {
            zoom.pan(bar - (view.from() + view.to()) / 2);
        }
    }

    private void mark(OptionalInt bar) {
        chosen.set(bar);
        draw();
    }

    // Ways to a place

    /// Brings so much of the bars into view, around the marked bar if it is in view, at the end if everything is.
    public void reach(Reach reach) {
        opened.get().ifPresent(bars -> {
            chartLeads();
            switch (reach) {
                case ALL -> zoom.reset();
                case BARS -> zoom.show(around(anchor(bars), Reach.FEW));
                default -> {
                    long middle = bars.bars().timeUtc()[anchor(bars)];
                    long last = bars.bars().timeUtc()[bars.size() - 1];
                    long to = Math.min(middle + reach.millis() / 2, last);
                    zoom.show(bars(bars.firstFrom(to - reach.millis()), bars.at(to)));
                }
            }
        });
    }

    private int anchor(OpenedBars bars) {
        Range view = zoom.viewProperty().get();
        if (chosen.get().isPresent() && view.contains(chosen.get().getAsInt())) {
            return chosen.get().getAsInt();
        }
        double middle = zoom.zoomedProperty().get() ? (view.from() + view.to()) / 2 : bars.size() - 1;
        return (int) Math.clamp(Math.rint(middle), 0, bars.size() - 1);
    }

    private static Range around(int bar, double span) {
        return new Range(bar - span / 2, bar + span / 2);
    }

    private static Range bars(int first, int last) {
        return new Range(first - 0.5, Math.max(first, last) + 0.5);
    }

    /// Goes to a typed time: a year, a month or a day fills the chart, a minute is marked in the middle of it.
    ///
    /// @return whether it was understood; if not, [#jumpTroubleProperty] says why
    public boolean jump(String typed) {
        if (opened.get().isEmpty()) {
            return false;
        }
        Optional<JumpText> wanted = JumpText.parse(typed);
        OpenedBars bars = opened.get().get();
        jumpTrouble.set(wanted.map(time -> trouble(time, bars)).orElse(JumpText.WANTED));
        if (!jumpTrouble.get().isEmpty()) {
            return false;
        }
        JumpText time = wanted.orElseThrow();
        if (time.fromUtc() == time.toUtc()) {
            goTo(time.fromUtc());
        } else {
            chartLeads();
            int first = Math.min(bars.firstFrom(time.fromUtc()), bars.size() - 1);
            zoom.show(bars(first, bars.at(time.toUtc() - 1)));
            mark(OptionalInt.of(first));
        }
        return true;
    }

    private static String trouble(JumpText time, OpenedBars bars) {
        var passport = bars.dataset().passport();
        boolean before = Math.max(time.fromUtc(), time.toUtc() - 1) < passport.firstUtc();
        boolean after = time.fromUtc()
                >= passport.lastUtc() + passport.timeframe().length().toMillis();
        return before || after ? "The bars are from " + DataTexts.span(passport) : "";
    }

    /// Goes to a time and marks the bar there, with some hundred bars around it unless more closely zoomed in.
    public void goTo(long timeUtc) {
        opened.get().ifPresent(bars -> {
            chartLeads();
            int bar = bars.at(timeUtc);
            mark(OptionalInt.of(bar));
            double span = zoom.viewProperty().get().span();
            zoom.show(around(bar, span > WIDE || !zoom.zoomedProperty().get() ? AROUND : span));
        });
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// What is being opened, or why there is nothing to see.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// How much is opened, 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<OpenedBars>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// What the charts show.
    public ReadOnlyObjectProperty<Optional<BarScene>> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /// The part of the bars that all charts show.
    public ZoomModel zoom() {
        return zoom;
    }

    /// The marked bar.
    public ReadOnlyObjectProperty<OptionalInt> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The row that the table shall have in its middle.
    public ReadOnlyIntegerProperty middleRowProperty() {
        return middleRow.getReadOnlyProperty();
    }

    /// What is wrong with the time that was typed last; empty if nothing.
    public ReadOnlyStringProperty jumpTroubleProperty() {
        return jumpTrouble.getReadOnlyProperty();
    }

    public Collection<MarketSession> shadedSessions() {
        return List.copyOf(sessions);
    }

    public OverlaysViewModel overlays() {
        return overlays;
    }
}
