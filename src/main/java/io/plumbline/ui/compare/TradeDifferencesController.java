package io.plumbline.ui.compare;

import io.plumbline.ui.common.SheetTable;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;

/// Binds the trades that the baseline and another do not share: groups to choose from, and a table.
public final class TradeDifferencesController {

    private final CompareDetailsViewModel model;
    private final ToggleGroup groups = new ToggleGroup();
    private int chosen;

    @FXML
    private Pane groupBar;

    @FXML
    private Label words;

    @FXML
    private SheetTable table;

    public TradeDifferencesController(CompareDetailsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        groups.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null && groups.getToggles().contains(before)) {
                groups.selectToggle(before);
            }
        });
        model.tradesProperty().subscribe(this::showGroups);
    }

    private void showGroups(TradeGroups shown) {
        List<ToggleButton> buttons =
                shown.groups().stream().map(TradeDifferencesController::button).toList();
        groups.getToggles().setAll(buttons);
        groupBar.getChildren().setAll(buttons);
        for (int i = 0; i < buttons.size(); i++) {
            int index = i;
            buttons.get(i).setOnAction(event -> {
                chosen = index;
                showGroup(shown.groups().get(index));
            });
        }
        if (!buttons.isEmpty()) {
            groups.selectToggle(buttons.get(chosen));
            showGroup(shown.groups().get(chosen));
        }
    }

    private static ToggleButton button(TradeGroups.Group group) {
        ToggleButton button = new ToggleButton(group.title());
        button.getStyleClass().add("small");
        return button;
    }

    private void showGroup(TradeGroups.Group group) {
        words.setText(group.words());
        table.show(model.tradesSheet(group));
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
