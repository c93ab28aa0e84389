package io.plumbline.ui.trades;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.TradedBars;
import io.plumbline.core.Trade;
import io.plumbline.history.RunInputs;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.RunResult.BarsUsed;
import io.plumbline.ui.chart.CandleView;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.chart.ZoomModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One trade on its chart: its facts are there at once, its bars as soon as they are read.
public final class TradeViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(TradeViewModel.class);

    /// What is shown in the place of the chart.
    public enum Phase {
        /// No trade is open.
        CLOSED,
        /// The bars are being read.
        LOADING,
        CHART,
        /// There is no chart, and a message says why.
        REFUSED
    }

    private final JobRunner jobs;
    private final BiFunction<RunInputs, BarsUsed, Job<TradedBars>> readBars;
    private final BarCache cache = new BarCache();
    private final Map<String, String> refusals = new HashMap<>();

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CLOSED);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Reason>> reasons = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<TradeScene>> scene = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<List<TradeScene.Pane>> panes = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<String, Boolean> chosenPanes = new HashMap<>();
    private final ZoomModel zoom = new ZoomModel(new Range(0, 1));

    /// The run whose trades can be opened.
    private record Run(RunInputs inputs, RunResult result) {}

    private Optional<Run> run = Optional.empty();
    private Optional<Trade> trade = Optional.empty();
    private OptionalDouble money = OptionalDouble.empty();
    private String currency = "";
    private String reading = "";
    private Optional<JobRunner.Handle> running = Optional.empty();

    /// @param readBars the use case that reads the bars of a symbol of a run again
    TradeViewModel(JobRunner jobs, BiFunction<RunInputs, BarsUsed, Job<TradedBars>> readBars) {
        this.jobs = jobs;
        this.readBars = readBars;
    }

    /// Closes the trade and forgets the bars; trades of this run can be opened from now on.
    void show(RunInputs newInputs, RunResult newResult) {
        close();
        cache.clear();
        refusals.clear();
        run = Optional.of(new Run(newInputs, newResult));
    }

    /// Opens a trade of the run.
    ///
    /// @param newMoney its result in account currency
    void open(Trade newTrade, OptionalDouble newMoney, String newCurrency) {
        trade = Optional.of(newTrade);
        money = newMoney;
        currency = newCurrency;
        title.set(TradeFacts.title(newTrade));
        subtitle.set(TradeFacts.subtitle(newTrade));
        reasons.set(Reason.of(newTrade.reasons()));
        showBars(newTrade);
    }

    /// Closes the trade. Bars that were read are kept.
    void close() {
        stopReading();
        trade = Optional.empty();
        scene.set(Optional.empty());
        phase.set(Phase.CLOSED);
    }

    /// Tries again to read the bars, after the user has put the file back.
    public void retry() {
        trade.ifPresent(open -> {
            refusals.remove(open.symbol());
            showBars(open);
        });
    }

    private void showBars(Trade open) {
        String symbol = open.symbol();
        Optional<SymbolChart> known = cache.get(symbol);
        facts.set(TradeFacts.of(
                open, money, currency, known.map(chart -> chart.bars().bars())));
        if (!reading.equals(symbol)) {
            stopReading();
        }
        String refusal = refusals.get(symbol);
        if (known.isPresent()) {
            showScene(TradeScene.of(open, known.get()));
            phase.set(Phase.CHART);
        } else if (refusal != null) {
            message.set(refusal);
            scene.set(Optional.empty());
            phase.set(Phase.REFUSED);
        } else if (reading.isEmpty()) {
            read(symbol);
        }
    }

    private void showScene(TradeScene newScene) {
        boolean otherBars = scene.get()
                .map(shown -> !shown.price().candles().equals(newScene.price().candles()))
                .orElse(true);
        if (otherBars) {
            zoom.setFull(newScene.price().range(), CandleView.FEWEST_BARS);
        }
        zoom.show(newScene.focus());
        scene.set(Optional.of(newScene));
        showPanes();
    }

    /// Shows or hides an indicator below the price, for this trade and those after it.
    public void showPane(String title, boolean shown) {
        chosenPanes.put(title, shown);
        showPanes();
    }

    /// Unless the user has chosen, the indicator that decides the most is shown.
    private void showPanes() {
        List<TradeScene.Pane> all = scene.get().map(TradeScene::panes).orElse(List.of());
        panes.set(all.stream()
                .filter(pane -> chosenPanes.getOrDefault(pane.title(), pane.equals(all.getFirst())))
                .toList());
    }

    /// Brings the trade back into view.
    public void showTrade() {
        scene.get().ifPresent(shown -> zoom.show(shown.focus()));
    }

    private void read(String symbol) {
        Optional<BarsUsed> used = run.flatMap(past -> past.result().bars().stream()
                .filter(bars -> bars.symbol().equals(symbol))
                .findFirst());
        if (run.isEmpty() || used.isEmpty()) {
            refuse(symbol, "The run has no note of the bars of " + symbol + ", so they cannot be shown.");
            return;
        }
        scene.set(Optional.empty());
        progress.set(0);
        message.set("Reading the bars of " + symbol);
        phase.set(Phase.LOADING);
        reading = symbol;
        Job<TradedBars> read = readBars.apply(run.get().inputs(), used.get());
        JobRunner.Handle handle = jobs.start(
                told -> SymbolChart.of(read.run(told)),
                (done, words) -> progress.set(done),
                end -> finished(symbol, end));
        // A runner may have ended the job before it returns.
        if (reading.equals(symbol)) {
            running = Optional.of(handle);
        }
    }

    private void finished(String symbol, Outcome<SymbolChart> end) {
        if (!reading.equals(symbol)) {
            return;
        }
        reading = "";
        running = Optional.empty();
        switch (end) {
            case Outcome.Done<SymbolChart>(SymbolChart chart) -> {
                cache.put(symbol, chart);
                trade.ifPresent(this::showBars);
            }
            case Outcome.Failed<SymbolChart>(Throwable cause) -> {
                if (!(cause instanceof InputException)) {
                    LOG.error("The bars of {} could not be read", symbol, cause);
                }
                refuse(symbol, String.valueOf(cause.getMessage()));
            }
            case Outcome.Cancelled<SymbolChart>() -> refuse(symbol, "Reading the bars was stopped.");
        }
    }

    private void refuse(String symbol, String words) {
        refusals.put(symbol, words);
        trade.ifPresent(this::showBars);
    }

    private void stopReading() {
        // Forgotten first, so that the announcement of the cancel finds nothing to do.
        reading = "";
        running.ifPresent(JobRunner.Handle::cancel);
        running = Optional.empty();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// The trade in a few words, such as "EURUSD long".
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// Which trade it is, such as "Trade 17 of scenario A, normal".
    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /// What is being read, or why there is no chart.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// How much of the bars is read, 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Fact>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Reason>> reasonsProperty() {
        return reasons.getReadOnlyProperty();
    }

    /// The indicators below the price that are shown, of those of the scene.
    public ReadOnlyObjectProperty<List<TradeScene.Pane>> panesProperty() {
        return panes.getReadOnlyProperty();
    }

    /// The horizontal view of all the trade's charts.
    public ZoomModel zoom() {
        return zoom;
    }

    /// What the chart shows; empty without bars.
    public ReadOnlyObjectProperty<Optional<TradeScene>> sceneProperty() {
        return scene.getReadOnlyProperty();
    }
}
