package io.plumbline.ui.backtest;

import io.plumbline.ui.chart.Waterfall;
import io.plumbline.ui.common.Exports;
import io.plumbline.ui.common.Sheet;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What spread and slippage took of the gross result.
public final class CostsViewModel {

    private final Exports exports;
    private final ReadOnlyObjectWrapper<List<Waterfall>> waterfalls = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.EMPTY);

    CostsViewModel(Exports exports) {
        this.exports = exports;
    }

    void show(RunCosts costs) {
        waterfalls.set(costs.waterfalls());
        sheet.set(costs.sheet());
    }

    public Exports exports() {
        return exports;
    }

    public ReadOnlyObjectProperty<List<Waterfall>> waterfallsProperty() {
        return waterfalls.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }
}
