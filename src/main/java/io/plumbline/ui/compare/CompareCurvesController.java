package io.plumbline.ui.compare;

import io.plumbline.ui.chart.Chart;
import io.plumbline.ui.chart.ChartExport;
import io.plumbline.ui.chart.Tone;
import io.plumbline.ui.common.ChartMenu;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// Binds the overlaid equity and drawdown curves and the switches of their axes.
public final class CompareCurvesController {

    private final CompareCurvesViewModel model;

    @FXML
    private Chart equity;

    @FXML
    private Chart drawdown;

    @FXML
    private Label equityUnit;

    @FXML
    private Label drawdownUnit;

    @FXML
    private ToggleButton inPips;

    @FXML
    private ToggleButton inMoney;

    @FXML
    private ToggleButton byTime;

    @FXML
    private ToggleButton byTrade;

    @FXML
    private ToggleButton logarithmic;

    @FXML
    private Button showAll;

    @FXML
    private ChartMenu picture;

    public CompareCurvesController(CompareCurvesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        equity.setZoom(model.zoom());
        drawdown.setZoom(model.zoom());
        equity.curvesProperty().bind(model.equityProperty());
        drawdown.curvesProperty().bind(model.drawdownProperty());
        equity.xRulerProperty().bind(model.xRulerProperty());
        drawdown.xRulerProperty().bind(model.xRulerProperty());
        equity.yRulerProperty().bind(model.equityRulerProperty());
        drawdown.yRulerProperty().bind(model.drawdownRulerProperty());
        equityUnit.textProperty().bind(model.equityUnitProperty());
        drawdownUnit.textProperty().bind(model.drawdownUnitProperty());
        showAll.disableProperty().bind(model.zoom().zoomedProperty().not());
        inMoney.disableProperty().bind(model.moneyPossibleProperty().not());
        equity.logarithmicProperty().bindBidirectional(logarithmic.selectedProperty());
        logarithmic.disableProperty().bind(equity.logarithmicPossibleProperty().not());
        either(inPips, inMoney, model.moneyProperty());
        either(byTime, byTrade, model.byTradeProperty());
        picture.offer(this::export, model.exports());
    }

    private ChartExport export() {
        return new ChartExport(
                "Compared equity and drawdown",
                equity.curvesProperty().get().stream()
                        .map(curve -> new ChartExport.Key(curve.name(), Tone.curve(curve.colour())))
                        .toList(),
                List.of(
                        new ChartExport.Panel("Equity, " + equityUnit.getText(), equity),
                        new ChartExport.Panel("Drawdown, " + drawdownUnit.getText(), drawdown)));
    }

    /// Two buttons of which one is always pressed.
    private static void either(ToggleButton first, ToggleButton second, BooleanProperty isSecond) {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(first, second);
        group.selectToggle(isSecond.get() ? second : first);
        // A click on the pressed button would leave neither pressed.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        isSecond.bind(second.selectedProperty());
    }

    @FXML
    private void showAll() {
        model.zoom().reset();
    }
}
