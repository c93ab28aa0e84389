package io.plumbline.ui.backtest;

import io.plumbline.core.Scenario;
import io.plumbline.ui.chart.Curve;
import io.plumbline.ui.chart.NumberRuler;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.chart.Ruler;
import io.plumbline.ui.chart.TimeRuler;
import io.plumbline.ui.chart.ZoomModel;
import io.plumbline.ui.common.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The equity and drawdown charts: which scenarios they show, over time or over the number of trades.
public final class ChartsViewModel {

    private static final Ruler TIME = new TimeRuler();
    private static final Ruler TRADES = new NumberRuler(1, number -> "Trade " + Numbers.count((long) number));

    private final List<Entry> legend =
            Stream.of(Scenario.values()).map(Entry::new).toList();
    private final BooleanProperty byTrade = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Curve>> equity = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Curve>> drawdown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Ruler> ruler = new ReadOnlyObjectWrapper<>(TIME);
    private final ZoomModel zoom = new ZoomModel(new Range(0, 1));
    private Optional<RunSummary> summary = Optional.empty();

    ChartsViewModel() {
        byTrade.addListener(observable -> showSummary());
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
            return scenario.name() + " " + scenario.words();
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

    void show(RunSummary newSummary) {
        summary = Optional.of(newSummary);
        for (Entry entry : legend) {
            entry.present.set(newSummary.curves().stream().anyMatch(curves -> curves.scenario() == entry.scenario));
        }
        showSummary();
    }

    private void showSummary() {
        ruler.set(byTrade.get() ? TRADES : TIME);
        summary.ifPresent(run -> zoom.setFull(byTrade.get() ? run.tradeSpan() : run.timeSpan()));
        showCurves();
    }

    private void showCurves() {
        List<RunSummary.ScenarioCurves> shown = summary.map(RunSummary::curves).orElse(List.of()).stream()
                .filter(curves -> legend.get(curves.scenario().ordinal()).shown.get())
                .toList();
        boolean trades = byTrade.get();
        equity.set(shown.stream()
                .map(curves -> trades ? curves.equityByTrade() : curves.equityByTime())
                .toList());
        drawdown.set(shown.stream()
                .map(curves -> trades ? curves.drawdownByTrade() : curves.drawdownByTime())
                .toList());
    }

    public List<Entry> legend() {
        return legend;
    }

    /// Whether the horizontal axis counts trades rather than time.
    public BooleanProperty byTradeProperty() {
        return byTrade;
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

    public ZoomModel zoom() {
        return zoom;
    }
}
