package io.plumbline.ui.backtest;

import io.plumbline.ui.chart.ChartExport;
import io.plumbline.ui.chart.WaterfallChart;
import io.plumbline.ui.common.ChartMenu;
import io.plumbline.ui.common.SheetTable;
import java.util.List;
import javafx.fxml.FXML;

/// Binds the tab of costs: the waterfalls and their table.
public final class CostsController {

    private final CostsViewModel model;

    @FXML
    private WaterfallChart waterfall;

    @FXML
    private SheetTable table;

    @FXML
    private ChartMenu picture;

    public CostsController(CostsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        waterfall.panelsProperty().bind(model.waterfallsProperty());
        model.sheetProperty().subscribe(table::show);
        picture.offer(
                () -> new ChartExport(
                        "From gross to net", List.of(), List.of(new ChartExport.Panel("pips, all trades", waterfall))),
                model.exports());
    }

    @FXML
    private void copy() {
        table.copy();
    }

    @FXML
    private void export() {
        model.exports().table(table.asSorted());
    }
}
