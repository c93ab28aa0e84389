package io.plumbline.ui.backtest;

import io.plumbline.ui.chart.Chart;
import io.plumbline.ui.chart.ChartExport;
import io.plumbline.ui.common.ChartMenu;
import io.plumbline.ui.common.Segments;
import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.SheetTable;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Binds the tab of risk: rolling ratios and the worst drawdowns.
public final class RiskController {

    private final RiskViewModel model;

    @FXML
    private Pane rolling;

    @FXML
    private Chart sharpe;

    @FXML
    private Chart volatility;

    @FXML
    private Label lack;

    @FXML
    private Segments kind;

    @FXML
    private SheetTable table;

    @FXML
    private ChartMenu picture;

    public RiskController(RiskViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        sharpe.setZoom(model.zoom());
        volatility.setZoom(model.zoom());
        sharpe.curvesProperty().bind(model.sharpeProperty());
        volatility.curvesProperty().bind(model.volatilityProperty());
        sharpe.yRulerProperty().set(RiskViewModel.SHARPE);
        volatility.yRulerProperty().set(RiskViewModel.VOLATILITY);
        lack.textProperty().bind(model.lackProperty());
        lack.visibleProperty().bind(model.lackProperty().isNotEmpty());
        lack.managedProperty().bind(lack.visibleProperty());
        rolling.visibleProperty().bind(model.lackProperty().isEmpty());
        rolling.managedProperty().bind(rolling.visibleProperty());
        model.drawdowns()
                .sheetsProperty()
                .subscribe(sheets -> kind.show(sheets.stream().map(Sheet::name).toList()));
        kind.chosenProperty().bindBidirectional(model.drawdowns().chosenProperty());
        model.drawdowns().shownProperty().subscribe(table::show);
        picture.offer(
                () -> new ChartExport(
                        "Rolling ratios",
                        List.of(),
                        List.of(
                                new ChartExport.Panel("Sharpe ratio of 126 trading days", sharpe),
                                new ChartExport.Panel("Volatility of 126 trading days, % a year", volatility))),
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
