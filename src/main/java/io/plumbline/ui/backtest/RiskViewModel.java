package io.plumbline.ui.backtest;

import io.plumbline.core.NumberText;
import io.plumbline.ui.chart.Curve;
import io.plumbline.ui.chart.NumberRuler;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.chart.Ruler;
import io.plumbline.ui.chart.ZoomModel;
import io.plumbline.ui.common.Exports;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// How risk went on over the run.
public final class RiskViewModel {

    static final Ruler SHARPE = new NumberRuler(0.01, value -> NumberText.of(value, 2));
    static final Ruler VOLATILITY = new NumberRuler(0.01, value -> NumberText.of(value, 2) + "\u00a0%");

    private final Exports exports;
    private final SheetsViewModel drawdowns;
    private final ReadOnlyObjectWrapper<List<Curve>> sharpe = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Curve>> volatility = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper lack = new ReadOnlyStringWrapper("");
    private final ZoomModel zoom = new ZoomModel(new Range(0, 1));

    RiskViewModel(Exports exports) {
        this.exports = exports;
        this.drawdowns = new SheetsViewModel(exports);
    }

    void show(RunRisk risk) {
        zoom.setFull(risk.timeSpan());
        sharpe.set(risk.sharpe());
        volatility.set(risk.volatility());
        lack.set(risk.lack().orElse(""));
        drawdowns.show(risk.drawdowns());
    }

    public Exports exports() {
        return exports;
    }

    /// The worst drawdowns, in pips or of the account.
    public SheetsViewModel drawdowns() {
        return drawdowns;
    }

    public ReadOnlyObjectProperty<List<Curve>> sharpeProperty() {
        return sharpe.getReadOnlyProperty();
    }

    /// In percent a year.
    public ReadOnlyObjectProperty<List<Curve>> volatilityProperty() {
        return volatility.getReadOnlyProperty();
    }

    /// Why there are no rolling ratios; empty if there are.
    public ReadOnlyStringProperty lackProperty() {
        return lack.getReadOnlyProperty();
    }

    public ZoomModel zoom() {
        return zoom;
    }
}
