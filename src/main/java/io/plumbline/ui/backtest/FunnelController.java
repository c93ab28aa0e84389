package io.plumbline.ui.backtest;

import io.plumbline.ui.common.SheetTable;
import javafx.fxml.FXML;

/// Binds the tab that shows the way from bars to trades.
public final class FunnelController {

    private final SheetsViewModel model;

    @FXML
    private SheetTable table;

    public FunnelController(SheetsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.shownProperty().subscribe(table::show);
    }

    @FXML
    private void copy() {
        table.copy();
    }

    @FXML
    private void export() {
        model.export(table.asSorted());
    }
}
