package io.plumbline.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
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
    private TableView<TradeLine> table;

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
        setColumns();
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
        table.setItems(FXCollections.observableArrayList(group.lines()));
        table.sort();
    }

    private void setColumns() {
        String baseline = model.baselineLabelProperty().get();
        String other = model.otherProperty().get().orElse("");
        table.getColumns()
                .setAll(List.of(
                        text("Entered, UTC", 140, TradeLine::filled),
                        text("Symbol", 80, TradeLine::symbol),
                        text("Strategy", 175, TradeLine::strategy),
                        text("Side", 60, TradeLine::side),
                        text("Exit of " + baseline, 165, TradeLine::baselineExit),
                        text("Exit of " + other, 165, TradeLine::otherExit),
                        number("Net pips " + baseline, TradeLine::baselineNet, TradeLine::baselinePips),
                        number("Net pips " + other, TradeLine::otherNet, TradeLine::otherPips),
                        number("Difference", TradeLine::difference, TradeLine::differencePips)));
    }

    private static TableColumn<TradeLine, String> text(String title, double width, Function<TradeLine, String> text) {
        TableColumn<TradeLine, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private static TableColumn<TradeLine, TradeLine> number(
            String title, Function<TradeLine, String> text, ToDoubleFunction<TradeLine> value) {
        TableColumn<TradeLine, TradeLine> column = new TableColumn<>(title);
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparingDouble(value));
        column.setCellFactory(any -> new NumberCell(text));
        column.setPrefWidth(115);
        return column;
    }

    private static final class NumberCell extends TableCell<TradeLine, TradeLine> {
        private final Function<TradeLine, String> words;

        NumberCell(Function<TradeLine, String> words) {
            this.words = words;
            getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(TradeLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : words.apply(line));
        }
    }
}
