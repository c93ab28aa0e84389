package io.plumbline.ui.backtest;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import eu.hansolo.tilesfx.TileBuilder;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// How far a run is: a ring that closes, around the percentage.
public final class ProgressRing extends StackPane {

    private static final double SIZE = 200;

    /// The tile takes its colours from code; this blue and this grey stand out on light and on dark alike.
    private static final Color BAR = Color.web("#2f81f7");

    private static final Color REST = Color.web("#8b949e", 0.25);

    private final Tile ring = TileBuilder.create()
            .skinType(SkinType.CIRCULAR_PROGRESS)
            .prefSize(SIZE, SIZE)
            .minValue(0)
            .maxValue(1)
            .animated(false)
            .backgroundColor(Color.TRANSPARENT)
            // The percentage stands in a label of the window's own typeface and colour instead.
            .foregroundBaseColor(Color.TRANSPARENT)
            .barColor(BAR)
            .barBackgroundColor(REST)
            .build();

    private final Label percent = new Label();

    public ProgressRing() {
        ring.setMaxSize(SIZE, SIZE);
        percent.setId("percent");
        percent.getStyleClass().add("running-percent");
        ring.valueProperty().subscribe(value -> percent.setText(BacktestViewModel.percent(value.doubleValue())));
        setMaxSize(SIZE, SIZE);
        getChildren().addAll(ring, percent);
    }

    /// How much is done, 0 to 1.
    public DoubleProperty progressProperty() {
        return ring.valueProperty();
    }
}
