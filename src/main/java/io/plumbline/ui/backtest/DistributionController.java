package io.plumbline.ui.backtest;

import io.plumbline.ui.chart.ChartExport;
import io.plumbline.ui.chart.HistogramChart;
import io.plumbline.ui.common.ChartMenu;
import io.plumbline.ui.common.Segments;
import io.plumbline.ui.common.SheetTable;
import java.util.List;
import javafx.fxml.FXML;

/// Binds the tab of how trades came out: histogram, best and worst trades.
public final class DistributionController {

    private final DistributionViewModel model;

    @FXML
    private Segments scenario;

    @FXML
    private HistogramChart histogram;

    @FXML
    private SheetTable best;

    @FXML
    private SheetTable worst;

    @FXML
    private ChartMenu picture;

    public DistributionController(DistributionViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.scenariosProperty().subscribe(scenario::show);
        scenario.chosenProperty().bindBidirectional(model.chosenProperty());
        histogram.histogramProperty().bind(model.histogramProperty());
        model.bestProperty().subscribe(best::show);
        model.worstProperty().subscribe(worst::show);
        picture.offer(
                () -> new ChartExport(
                        "Results of trades", List.of(), List.of(new ChartExport.Panel("pips after costs", histogram))),
                model.exports());
    }

    @FXML
    private void exportBest() {
        model.exports().table(best.asSorted());
    }

    @FXML
    private void exportWorst() {
        model.exports().table(worst.asSorted());
    }
}
