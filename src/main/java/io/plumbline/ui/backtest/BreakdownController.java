package io.plumbline.ui.backtest;

import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.SheetTable;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/// Binds the tab of breakdowns: the list of groupings beside the table of the chosen one.
public final class BreakdownController {

    private final SheetsViewModel model;

    @FXML
    private ListView<String> groupings;

    @FXML
    private Label name;

    @FXML
    private SheetTable table;

    public BreakdownController(SheetsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.sheetsProperty().subscribe(sheets -> {
            int chosen = Math.max(0, groupings.getSelectionModel().getSelectedIndex());
            groupings
                    .getItems()
                    .setAll(sheets.stream().map(BreakdownController::choice).toList());
            groupings.getSelectionModel().select(chosen);
        });
        groupings.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                model.chosenProperty().set(index.intValue());
            }
        });
        model.shownProperty().subscribe(sheet -> {
            name.setText(sheet.name());
            table.show(sheet);
        });
    }

    /// What the groups are called, such as "Hour": the heading of the first column.
    private static String choice(Sheet sheet) {
        return sheet.columns().getFirst().title();
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
