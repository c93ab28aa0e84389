package io.plumbline.ui.backtest;

import io.plumbline.ui.chart.HeatGrid;
import io.plumbline.ui.common.Segments;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Binds the tab of months: a grid per scenario below each other.
public final class MonthsController {

    private final MonthsViewModel model;

    @FXML
    private Segments unit;

    @FXML
    private Pane grids;

    public MonthsController(MonthsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        unit.show(model.units());
        unit.chosenProperty().bindBidirectional(model.unitProperty());
        model.gridsProperty()
                .subscribe(shown -> grids.getChildren()
                        .setAll(shown.stream().map(MonthsController::block).toList()));
    }

    private static VBox block(MonthsViewModel.Grid shown) {
        Label title = new Label(shown.title());
        title.getStyleClass().addAll("section-title", "scenario-" + shown.colour());
        HeatGrid grid = new HeatGrid();
        grid.tableProperty().set(Optional.of(shown.table()));
        grid.setMinHeight(Region.USE_PREF_SIZE);
        VBox block = new VBox(title, grid);
        block.getStyleClass().add("month-block");
        return block;
    }
}
