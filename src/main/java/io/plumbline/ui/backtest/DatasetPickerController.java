package io.plumbline.ui.backtest;

import io.plumbline.ui.common.ScreenActions;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/// Binds the list of datasets to choose from.
public final class DatasetPickerController implements ScreenActions {

    private final DatasetPickerViewModel model;

    @FXML
    private TextField search;

    @FXML
    private TableView<DatasetRow> datasets;

    @FXML
    private Label placeholder;

    @FXML
    private Button chooseButton;

    public DatasetPickerController(DatasetPickerViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.searchProperty());
        placeholder.textProperty().bind(model.wordsProperty());
        datasets.setItems(model.found());
        datasets.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        datasets.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        datasets.getColumns().add(column("Name", 240, "sheet-name", DatasetRow::name));
        datasets.getColumns().add(column("Symbol", 90, "sheet-name", DatasetRow::symbol));
        datasets.getColumns().add(column("Bars of", 80, "sheet-name", DatasetRow::timeframe));
        datasets.getColumns().add(column("Bars", 100, "sheet-number", DatasetRow::bars));
        datasets.getColumns().add(column("From – to", 190, "sheet-name", DatasetRow::span));
        datasets.setRowFactory(_ -> new Row());
        // Down leads from what is typed to what was found.
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                datasets.requestFocus();
                datasets.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        chooseButton
                .disableProperty()
                .bind(Bindings.isEmpty(datasets.getSelectionModel().getSelectedItems()));
    }

    private static TableColumn<DatasetRow, String> column(
            String title, double width, String style, Function<DatasetRow, String> text) {
        TableColumn<DatasetRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.75);
        column.getStyleClass().add(style);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    @FXML
    private void choose() {
        model.choose(List.copyOf(datasets.getSelectionModel().getSelectedItems()));
    }

    @FXML
    private void close() {
        model.close();
    }

    @Override
    public void cancel() {
        model.close();
    }

    @Override
    public void hidden() {
        model.close();
    }

    @Override
    public void shown() {
        search.requestFocus();
    }

    /// A dataset; one that cannot be used is pale and says why.
    private final class Row extends TableRow<DatasetRow> {

        private static final PseudoClass UNUSABLE = PseudoClass.getPseudoClass("unusable");

        Row() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !isEmpty()) {
                    model.choose(List.of(getItem()));
                }
            });
        }

        @Override
        protected void updateItem(DatasetRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean unusable = !empty && row != null && !row.trouble().isEmpty();
            pseudoClassStateChanged(UNUSABLE, unusable);
            setTooltip(unusable ? new Tooltip(row.trouble()) : null);
        }
    }
}
