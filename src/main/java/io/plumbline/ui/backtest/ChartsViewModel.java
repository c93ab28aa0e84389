package io.plumbline.ui.backtest;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.ui.chart.Curve;
import io.plumbline.ui.chart.NumberRuler;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.chart.Ruler;
import io.plumbline.ui.chart.TimeRuler;
import io.plumbline.ui.chart.ZoomModel;
import io.plumbline.ui.common.Exports;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The equity and drawdown charts: which scenarios they show, over time or over the number of trades, in pips or in
/// money.
public final class ChartsViewModel {

    private static final Ruler TIME = new TimeRuler();
    private static final Ruler TRADES = new NumberRuler(1, number -> "Trade " + NumberText.count((long) number));

    private final Exports exports;
    private final List<Entry> legend =
            Stream.of(Scenario.values()).map(Entry::new).toList();
    private final BooleanProperty byTrade = new SimpleBooleanProperty();
    private final BooleanProperty inMoney = new SimpleBooleanProperty();
    private final BooleanProperty logarithmic = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper moneyPossible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Curve>> equity = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Curve>> drawdown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Ruler> ruler = new ReadOnlyObjectWrapper<>(TIME);
    private final ReadOnlyObjectWrapper<Ruler> valueRuler = new ReadOnlyObjectWrapper<>(NumberRuler.pips());
    private final ReadOnlyStringWrapper equityWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper drawdownWords = new ReadOnlyStringWrapper("");
    private final ZoomModel zoom = new ZoomModel(new Range(0, 1));
    private Optional<RunCurves> run = Optional.empty();

    ChartsViewModel(Exports exports) {
        this.exports = exports;
        byTrade.addListener(observable -> showRun());
        inMoney.addListener(observable -> showCurves());
        legend.forEach(entry -> entry.shown.addListener(observable -> showCurves()));
    }

    /// A scenario in the legend, such as "A normal", and whether its curves are shown.
    public static final class Entry {
        private final Scenario scenario;
        private final BooleanProperty shown = new SimpleBooleanProperty(true);
        private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();

        private Entry(Scenario scenario) {
            this.scenario = scenario;
        }

        /// The scenario in words, such as "A normal".
        public String words() {
            return GroupSheets.scenarioWords(scenario);
        }

        /// The scenario's place among the curve colours, from 0.
        public int colour() {
            return scenario.ordinal();
        }

        public BooleanProperty shownProperty() {
            return shown;
        }

        /// Whether the scenario was run at all.
        public ReadOnlyBooleanProperty presentProperty() {
            return present.getReadOnlyProperty();
        }
    }

    void show(RunCurves curves) {
        run = Optional.of(curves);
        moneyPossible.set(!curves.money().isEmpty());
        for (Entry entry : legend) {
            entry.present.set(curves.pips().stream().anyMatch(one -> one.scenario() == entry.scenario));
        }
        showRun();
    }

    private void showRun() {
        ruler.set(byTrade.get() ? TRADES : TIME);
        run.ifPresent(curves -> zoom.setFull(byTrade.get() ? curves.tradeSpan() : curves.timeSpan()));
        showCurves();
    }

    private void showCurves() {
        boolean money = inMoney.get() && moneyPossible.get();
        String currency = run.map(RunCurves::currency).orElse("");
        valueRuler.set(money ? NumberRuler.money(currency) : NumberRuler.pips());
        equityWords.set(money ? "account in " + currency + " after costs" : "cumulative pips after costs");
        drawdownWords.set((money ? currency : "pips") + " below the highest point so far");
        List<RunCurves.ScenarioCurves> shown =
                run.map(curves -> money ? curves.money() : curves.pips()).orElse(List.of()).stream()
                        .filter(one ->
                                legend.get(one.scenario().ordinal()).shown.get())
                        .toList();
        boolean trades = byTrade.get();
        equity.set(shown.stream()
                .map(one -> trades ? one.equityByTrade() : one.equityByTime())
                .toList());
        drawdown.set(shown.stream()
                .map(one -> trades ? one.drawdownByTrade() : one.drawdownByTime())
                .toList());
    }

    public Exports exports() {
        return exports;
    }

    public List<Entry> legend() {
        return legend;
    }

    /// Whether the horizontal axis counts trades rather than time.
    public BooleanProperty byTradeProperty() {
        return byTrade;
    }

    /// Whether values are in account currency rather than pips.
    public BooleanProperty inMoneyProperty() {
        return inMoney;
    }

    /// Whether the run has an account.
    public ReadOnlyBooleanProperty moneyPossibleProperty() {
        return moneyPossible.getReadOnlyProperty();
    }

    /// Whether the equity's axis is to be logarithmic where that is possible.
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    public ReadOnlyObjectProperty<List<Curve>> equityProperty() {
        return equity.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Curve>> drawdownProperty() {
        return drawdown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Ruler> rulerProperty() {
        return ruler.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Ruler> valueRulerProperty() {
        return valueRuler.getReadOnlyProperty();
    }

    /// What the equity chart shows, such as "cumulative pips after costs".
    public ReadOnlyStringProperty equityWordsProperty() {
        return equityWords.getReadOnlyProperty();
    }

    /// What the drawdown chart shows, such as "pips below the highest point so far".
    public ReadOnlyStringProperty drawdownWordsProperty() {
        return drawdownWords.getReadOnlyProperty();
    }

    public ZoomModel zoom() {
        return zoom;
    }
}
