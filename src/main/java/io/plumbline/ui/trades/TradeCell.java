package io.plumbline.ui.trades;

import io.plumbline.core.Scenario;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/// One value of the trade list. Its text is looked up when the cell comes into view.
final class TradeCell extends TableCell<Integer, Integer> {

    private static final PseudoClass LOSING = PseudoClass.getPseudoClass("losing");

    private final TradesViewModel model;
    private final TradeColumn column;

    TradeCell(TradesViewModel model, TradeColumn column) {
        this.model = model;
        this.column = column;
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || model.tableProperty().get().isEmpty()) {
            setText(null);
            pseudoClassStateChanged(LOSING, false);
            return;
        }
        TradeTable table = model.tableProperty().get().get();
        String text = table.text(column, row);
        setText(text);
        if (column.isResult()) {
            pseudoClassStateChanged(LOSING, table.value(column, row) < 0);
        }
        if (column == TradeColumn.SCENARIO) {
            for (Scenario scenario : Scenario.values()) {
                String styleClass = "scenario-" + (scenario.ordinal() + 1);
                getStyleClass().remove(styleClass);
                if (scenario.name().equals(text)) {
                    getStyleClass().add(styleClass);
                }
            }
        }
    }
}
