package io.plumbline.ui.trades;

import io.plumbline.ui.chart.CandleChart;
import io.plumbline.ui.chart.OscillatorChart;
import io.plumbline.ui.trades.TradeViewModel.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Binds one trade: its charts, its facts, its reasons.
public final class TradeController {

    private static final double WIDTH_OF_TIPS = 320;

    private final TradesViewModel list;
    private final TradeViewModel model;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private Pane legend;

    @FXML
    private Pane paneSwitches;

    @FXML
    private Pane charts;

    @FXML
    private CandleChart candles;

    @FXML
    private Pane loadingPane;

    @FXML
    private Label loadingWords;

    @FXML
    private ProgressBar loadingBar;

    @FXML
    private Pane refusedPane;

    @FXML
    private Label refusal;

    @FXML
    private GridPane facts;

    @FXML
    private Pane reasons;

    public TradeController(TradesViewModel list) {
        this.list = list;
        this.model = list.trade();
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        subtitle.textProperty().bind(model.subtitleProperty());
        charts.visibleProperty().bind(model.phaseProperty().isEqualTo(Phase.CHART));
        loadingPane.visibleProperty().bind(model.phaseProperty().isEqualTo(Phase.LOADING));
        refusedPane.visibleProperty().bind(model.phaseProperty().isEqualTo(Phase.REFUSED));
        loadingWords.textProperty().bind(model.messageProperty());
        loadingBar.progressProperty().bind(model.progressProperty());
        refusal.textProperty().bind(model.messageProperty());
        candles.setZoom(model.zoom());
        model.sceneProperty().subscribe(this::showScene);
        model.panesProperty().subscribe(this::showPanes);
        model.factsProperty().subscribe(this::showFacts);
        model.reasonsProperty()
                .subscribe(codes -> reasons.getChildren()
                        .setAll(codes.stream().map(TradeController::chip).toList()));
    }

    private void showScene(Optional<TradeScene> scene) {
        candles.viewProperty().set(scene.map(TradeScene::price));
        legend.getChildren()
                .setAll(scene.map(TradeScene::key).orElse(List.of()).stream()
                        .map(TradeController::key)
                        .toList());
    }

    private static Node key(TradeScene.Key key) {
        Region swatch = new Region();
        swatch.getStyleClass()
                .addAll(
                        "line-swatch",
                        key.tone().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Label label = new Label(key.title(), swatch);
        label.getStyleClass().add("legend-entry");
        label.setTooltip(tip(key.meaning()));
        return label;
    }

    private ToggleButton paneSwitch(TradeScene.Pane pane) {
        ToggleButton toggle = new ToggleButton(pane.title());
        toggle.getStyleClass().addAll("small", "pane-switch");
        toggle.setTooltip(tip(pane.meaning()));
        model.panesProperty()
                .get()
                .forEach(shown ->
                        toggle.setSelected(toggle.isSelected() || shown.title().equals(pane.title())));
        toggle.setOnAction(event -> model.showPane(pane.title(), toggle.isSelected()));
        return toggle;
    }

    /// As many charts below the price as there are indicators shown; those that are there already stay.
    private void showPanes(List<TradeScene.Pane> panes) {
        List<TradeScene.Pane> all =
                model.sceneProperty().get().map(TradeScene::panes).orElse(List.of());
        paneSwitches.getChildren().setAll(all.stream().map(this::paneSwitch).toList());
        List<Node> children = charts.getChildren();
        while (children.size() > 1 + panes.size()) {
            ((OscillatorChart) children.getLast()).viewProperty().set(Optional.empty());
            children.removeLast();
        }
        while (children.size() < 1 + panes.size()) {
            OscillatorChart chart = new OscillatorChart();
            chart.getStyleClass().addAll("chart-canvas", "trade-oscillator");
            chart.setZoom(model.zoom());
            VBox.setVgrow(chart, Priority.SOMETIMES);
            children.add(chart);
        }
        for (int i = 0; i < panes.size(); i++) {
            OscillatorChart chart = (OscillatorChart) children.get(1 + i);
            chart.viewProperty().set(Optional.of(panes.get(i).view()));
            chart.setXLabelled(i == panes.size() - 1);
        }
        candles.setXLabelled(panes.isEmpty());
    }

    private void showFacts(List<Fact> lines) {
        facts.getChildren().clear();
        for (int row = 0; row < lines.size(); row++) {
            Fact fact = lines.get(row);
            Label name = new Label(fact.name());
            name.getStyleClass().add("fact-name");
            Label text = new Label(fact.text());
            text.getStyleClass().add("fact-text");
            text.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(fact.tone().name().toLowerCase(Locale.ROOT)), true);
            if (!fact.meaning().isEmpty()) {
                name.setTooltip(tip(fact.meaning()));
                text.setTooltip(tip(fact.meaning()));
            }
            facts.addRow(row, name, text);
        }
    }

    private static Label chip(Reason reason) {
        Label chip = new Label(reason.code().replace("=", " = "));
        chip.getStyleClass().add("reason");
        chip.setTooltip(tip(reason.meaning()));
        return chip;
    }

    private static Tooltip tip(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH_OF_TIPS);
        return tooltip;
    }

    @FXML
    private void previous() {
        list.previous();
    }

    @FXML
    private void next() {
        list.next();
    }

    @FXML
    private void close() {
        list.close();
    }

    @FXML
    private void showTrade() {
        model.showTrade();
    }

    @FXML
    private void retry() {
        model.retry();
    }
}
