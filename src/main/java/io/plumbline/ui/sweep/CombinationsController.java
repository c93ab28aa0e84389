package io.plumbline.ui.sweep;

import io.plumbline.ui.common.SheetTable;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Binds the table of all combinations; its chosen row and the map's chosen cell are the same combination.
public final class CombinationsController {

    private static final double LETTER_WIDTH = 6.3;
    private static final double PADDING = 20;
    private static final double LEAST_WIDTH = 62;

    private final FoundViewModel model;
    private boolean following;

    @FXML
    private TableView<CombinationRow> combinations;

    @FXML
    private Label tableWords;

    @FXML
    private Label tablePlaceholder;

    public CombinationsController(FoundViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        tableWords.textProperty().bind(model.tableWordsProperty());
        tablePlaceholder.textProperty().bind(model.tableWordsProperty());
        combinations.setItems(model.rows());
        combinations.setFixedCellSize(24);
        model.columnsProperty().subscribe(this::showColumns);
        combinations.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                model.choose(row);
            }
        });
        model.cardProperty().subscribe(_ -> follow());
    }

    private void showColumns(List<CombinationColumn> columns) {
        List<String> now = combinations.getColumns().stream()
                .map(column -> ((Label) column.getGraphic()).getText())
                .toList();
        List<String> wanted = columns.stream().map(CombinationColumn::title).toList();
        // The same headings keep their order and width; only what they mean has changed.
        if (now.equals(wanted)) {
            for (int place = 0; place < columns.size(); place++) {
                mean(combinations.getColumns().get(place), columns.get(place));
            }
            combinations.refresh();
        } else {
            combinations
                    .getColumns()
                    .setAll(columns.stream().map(CombinationsController::column).toList());
        }
    }

    private static TableColumn<CombinationRow, Double> column(CombinationColumn column) {
        TableColumn<CombinationRow, Double> shown = new TableColumn<>();
        shown.getStyleClass().add("sheet-number");
        shown.setReorderable(false);
        double width = Math.max(LEAST_WIDTH, column.title().length() * LETTER_WIDTH + PADDING);
        shown.setPrefWidth(width);
        shown.setMinWidth(width * 0.8);
        shown.setComparator(CombinationsController::undefinedLast);
        mean(shown, column);
        return shown;
    }

    private static int undefinedLast(Double one, Double other) {
        return Double.compare(
                one.isNaN() ? Double.NEGATIVE_INFINITY : one, other.isNaN() ? Double.NEGATIVE_INFINITY : other);
    }

    @SuppressWarnings("unchecked") // All columns of this table are of numbers.
    private static void mean(TableColumn<CombinationRow, ?> any, CombinationColumn column) {
        TableColumn<CombinationRow, Double> shown = (TableColumn<CombinationRow, Double>) any;
        Label heading = new Label(column.title());
        if (!column.tip().isEmpty()) {
            heading.setTooltip(SheetTable.tooltip(column.tip()));
        }
        shown.setGraphic(heading);
        shown.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(column.value().applyAsDouble(row.getValue())));
        shown.setCellFactory(_ -> new NumberCell(column));
    }

    private void follow() {
        model.chosenRow().ifPresent(row -> {
            if (!row.equals(combinations.getSelectionModel().getSelectedItem())) {
                following = true;
                combinations.getSelectionModel().select(row);
                following = false;
                combinations.scrollTo(
                        Math.max(0, combinations.getSelectionModel().getSelectedIndex() - 2));
            }
        });
    }

    private static final class NumberCell extends TableCell<CombinationRow, Double> {

        private final CombinationColumn column;

        NumberCell(CombinationColumn column) {
            this.column = column;
            getStyleClass().add("sheet-number");
        }

        @Override
        protected void updateItem(Double value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : column.words().apply(value));
        }
    }
}
