package io.plumbline.ui.compare;

import io.plumbline.core.NumberText;
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

/// The overlaid curves: in pips or money, over time or over the number of trades.
public final class CompareCurvesViewModel {

    private static final Ruler TIME = new TimeRuler();
    private static final Ruler TRADES = new NumberRuler(1, number -> "Trade " + NumberText.count((long) number));
    private static final Ruler PIPS = NumberRuler.pips();
    private static final Ruler PERCENT = new NumberRuler(0.1, percent -> NumberText.percent(percent / 100));

    private final BooleanProperty byTrade = new SimpleBooleanProperty();
    private final BooleanProperty money = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper moneyPossible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper equityUnit = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper drawdownUnit = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Curve>> equity = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Curve>> drawdown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Ruler> xRuler = new ReadOnlyObjectWrapper<>(TIME);
    private final ReadOnlyObjectWrapper<Ruler> equityRuler = new ReadOnlyObjectWrapper<>(PIPS);
    private final ReadOnlyObjectWrapper<Ruler> drawdownRuler = new ReadOnlyObjectWrapper<>(PIPS);
    private final ZoomModel zoom = new ZoomModel(new Range(0, 1));
    private final Exports exports;
    private Optional<CompareCurves> curves = Optional.empty();

    CompareCurvesViewModel(Exports exports) {
        this.exports = exports;
        byTrade.addListener(observable -> {
            setAxis();
            draw();
        });
        money.addListener(observable -> draw());
    }

    /// Shows other curves. What is in view stays in view if the axis is as long as before.
    void show(CompareCurves newCurves) {
        boolean sameAxis = curves.filter(before -> before.timeSpan().equals(newCurves.timeSpan())
                        && before.tradeSpan().equals(newCurves.tradeSpan()))
                .isPresent();
        curves = Optional.of(newCurves);
        moneyPossible.set(newCurves.currency().isPresent());
        if (!sameAxis) {
            setAxis();
        }
        draw();
    }

    private void setAxis() {
        xRuler.set(byTrade.get() ? TRADES : TIME);
        curves.ifPresent(shown -> zoom.setFull(byTrade.get() ? shown.tradeSpan() : shown.timeSpan()));
    }

    private void draw() {
        boolean inMoney = money.get() && moneyPossible.get();
        String currency = curves.flatMap(CompareCurves::currency).orElse("");
        equityRuler.set(inMoney ? NumberRuler.money(currency) : PIPS);
        drawdownRuler.set(inMoney ? PERCENT : PIPS);
        equityUnit.set(inMoney ? "account after each trade, " + currency : "cumulative pips after costs");
        drawdownUnit.set(inMoney ? "% below the highest equity so far" : "pips below the highest point so far");
        List<CompareCurves.Pair> pairs = curves.stream()
                .flatMap(shown -> shown.entrants().stream())
                .flatMap(entrant -> pair(entrant, inMoney))
                .toList();
        equity.set(pairs.stream().map(CompareCurves.Pair::equity).toList());
        drawdown.set(pairs.stream().map(CompareCurves.Pair::drawdown).toList());
    }

    private Stream<CompareCurves.Pair> pair(CompareCurves.OfEntrant entrant, boolean inMoney) {
        if (inMoney) {
            return (byTrade.get() ? entrant.moneyByTrade() : entrant.moneyByTime()).stream();
        }
        return Stream.of(byTrade.get() ? entrant.pipsByTrade() : entrant.pipsByTime());
    }

    /// Saves pictures of the curves.
    public Exports exports() {
        return exports;
    }

    /// Whether the horizontal axis counts trades rather than time.
    public BooleanProperty byTradeProperty() {
        return byTrade;
    }

    /// Whether the curves are in the accounts' money rather than in pips.
    public BooleanProperty moneyProperty() {
        return money;
    }

    /// Whether all accounts are in one currency.
    public ReadOnlyBooleanProperty moneyPossibleProperty() {
        return moneyPossible.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty equityUnitProperty() {
        return equityUnit.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty drawdownUnitProperty() {
        return drawdownUnit.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Curve>> equityProperty() {
        return equity.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Curve>> drawdownProperty() {
        return drawdown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Ruler> xRulerProperty() {
        return xRuler.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Ruler> equityRulerProperty() {
        return equityRuler.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Ruler> drawdownRulerProperty() {
        return drawdownRuler.getReadOnlyProperty();
    }

    public ZoomModel zoom() {
        return zoom;
    }
}
