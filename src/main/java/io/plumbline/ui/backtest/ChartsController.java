package io.plumbline.ui.backtest;

import io.plumbline.ui.chart.Chart;
import io.plumbline.ui.chart.ChartExport;
import io.plumbline.ui.chart.Tone;
import io.plumbline.ui.common.ChartMenu;
import io.plumbline.ui.common.Segments;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Binds the equity and drawdown charts, their legend and the switches of their axes.
public final class ChartsController {

    private final ChartsViewModel model;

    @FXML
    private Chart equity;

    @FXML
    private Chart drawdown;

    @FXML
    private Label equityWords;

    @FXML
    private Label drawdownWords;

    @FXML
    private Pane legend;

    @FXML
    private Segments axis;

    @FXML
    private Segments unit;

    @FXML
    private ToggleButton logarithmic;

    @FXML
    private Button showAll;

    @FXML
    private ChartMenu picture;

    public ChartsController(ChartsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (Chart chart : List.of(equity, drawdown)) {
            chart.setZoom(model.zoom());
            chart.xRulerProperty().bind(model.rulerProperty());
            chart.yRulerProperty().bind(model.valueRulerProperty());
        }
        equity.curvesProperty().bind(model.equityProperty());
        drawdown.curvesProperty().bind(model.drawdownProperty());
        equityWords.textProperty().bind(model.equityWordsProperty());
        drawdownWords.textProperty().bind(model.drawdownWordsProperty());
        showAll.disableProperty().bind(model.zoom().zoomedProperty().not());
        model.legend().forEach(entry -> legend.getChildren().add(legendToggle(entry)));

        axis.show(List.of("Time", "Trade number"));
        follow(axis, model.byTradeProperty());
        unit.show(List.of("Pips", "Money"));
        follow(unit, model.inMoneyProperty());
        unit.visibleProperty().bind(model.moneyPossibleProperty());
        unit.managedProperty().bind(model.moneyPossibleProperty());
        logarithmic.selectedProperty().bindBidirectional(model.logarithmicProperty());
        logarithmic.disableProperty().bind(equity.logarithmicPossibleProperty().not());
        equity.logarithmicProperty().bind(model.logarithmicProperty());
        picture.offer(this::export, model.exports());
    }

    private static void follow(Segments segments, BooleanProperty second) {
        segments.chosenProperty().subscribe(index -> second.set(index.intValue() == 1));
    }

    private ChartExport export() {
        List<ChartExport.Key> keys = model.legend().stream()
                .filter(entry ->
                        entry.presentProperty().get() && entry.shownProperty().get())
                .map(entry -> new ChartExport.Key(entry.words(), Tone.curve(entry.colour())))
                .toList();
        return new ChartExport(
                "Equity and drawdown",
                keys,
                List.of(
                        new ChartExport.Panel("Equity, " + equityWords.getText(), equity),
                        new ChartExport.Panel("Drawdown, " + drawdownWords.getText(), drawdown)));
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
