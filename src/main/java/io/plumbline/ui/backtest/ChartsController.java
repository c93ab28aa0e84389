package io.plumbline.ui.backtest;

import io.plumbline.ui.chart.Chart;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Binds the equity and drawdown charts, their legend and their axis switch.
public final class ChartsController {

    private final ChartsViewModel model;

    @FXML
    private Chart equity;

    @FXML
    private Chart drawdown;

    @FXML
    private Pane legend;

    @FXML
    private ToggleButton byTime;

    @FXML
    private ToggleButton byTrade;

    @FXML
    private Button showAll;

    public ChartsController(ChartsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        equity.setZoom(model.zoom());
        drawdown.setZoom(model.zoom());
        equity.curvesProperty().bind(model.equityProperty());
        drawdown.curvesProperty().bind(model.drawdownProperty());
        equity.xRulerProperty().bind(model.rulerProperty());
        drawdown.xRulerProperty().bind(model.rulerProperty());
        showAll.disableProperty().bind(model.zoom().zoomedProperty().not());
        model.legend().forEach(entry -> legend.getChildren().add(legendToggle(entry)));

        ToggleGroup axis = new ToggleGroup();
        axis.getToggles().addAll(byTime, byTrade);
        byTime.setSelected(true);
        // A click on the pressed button would leave neither pressed.
        axis.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                axis.selectToggle(before);
            }
        });
        model.byTradeProperty().bind(byTrade.selectedProperty());
    }

    private static ToggleButton legendToggle(ChartsViewModel.Entry entry) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "swatch-" + (entry.colour() + 1));
        ToggleButton toggle = new ToggleButton(entry.words(), swatch);
        toggle.getStyleClass().addAll("legend", "small");
        toggle.selectedProperty().bindBidirectional(entry.shownProperty());
        toggle.visibleProperty().bind(entry.presentProperty());
        toggle.managedProperty().bind(entry.presentProperty());
        return toggle;
    }

    @FXML
    private void showAll() {
        model.zoom().reset();
    }
}
