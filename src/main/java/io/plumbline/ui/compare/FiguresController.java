package io.plumbline.ui.compare;

import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.SheetTable;
import io.plumbline.ui.common.TextCopy;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;

/// Binds the table of figures: one column per entrant, better and worse told by colour and sign.
public final class FiguresController {

    private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
    private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
    private static final PseudoClass HEADLINE = PseudoClass.getPseudoClass("headline");
    private static final double NAME_WIDTH = 290;
    private static final double CELL_WIDTH = 150;

    private final CompareDetailsViewModel model;

    @FXML
    private TableView<FigureLine> table;

    @FXML
    private ToggleButton values;

    @FXML
    private ToggleButton differences;

    @FXML
    private Pane warnings;

    public FiguresController(CompareDetailsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        ToggleGroup shown = new ToggleGroup();
        shown.getToggles().addAll(values, differences);
        shown.selectToggle(values);
        shown.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                shown.selectToggle(before);
            }
        });
        model.differencesProperty().bind(differences.selectedProperty());
        model.differencesProperty().addListener(observable -> table.refresh());
        table.setRowFactory(view -> new Row());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TextCopy.onKey(table, this::copy);
        model.labelsProperty().subscribe(this::setColumns);
        model.figuresProperty().subscribe(lines -> table.getItems().setAll(lines));
        model.baselineLabelProperty()
                .subscribe(label -> setColumns(model.labelsProperty().get()));
        model.warningsProperty().subscribe(this::showWarnings);
        warnings.managedProperty().bind(Bindings.isNotEmpty(warnings.getChildren()));
    }

    private void showWarnings(List<String> words) {
        warnings.getChildren()
                .setAll(words.stream()
                        .map(word -> {
                            Label label = new Label(word);
                            label.setWrapText(true);
                            return label;
                        })
                        .toList());
    }

    private void setColumns(List<String> labels) {
        TableColumn<FigureLine, FigureLine> name = new TableColumn<>("Figure");
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        name.setCellFactory(column -> new NameCell());
        name.setPrefWidth(NAME_WIDTH);
        name.setSortable(false);
        name.setReorderable(false);
        table.getColumns().setAll(List.of(name));
        for (int i = 0; i < labels.size(); i++) {
            table.getColumns().add(column(labels.get(i), i));
        }
    }

    private TableColumn<FigureLine, FigureLine> column(String label, int entrant) {
        boolean baseline = label.equals(model.baselineLabelProperty().get());
        TableColumn<FigureLine, FigureLine> column = new TableColumn<>(baseline ? label + " (baseline)" : label);
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new ValueCell(entrant));
        column.setPrefWidth(CELL_WIDTH);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    @FXML
    private void copy() {
        Sheet sheet = model.figuresSheet();
        List<Sheet.Row> selected = table.getSelectionModel().getSelectedIndices().stream()
                .map(index -> sheet.rows().get(index))
                .toList();
        TextCopy.put(sheet.tabSeparated(selected.isEmpty() ? sheet.rows() : selected));
    }

    @FXML
    private void export() {
        model.export(model.figuresSheet());
    }

    private static final class Row extends TableRow<FigureLine> {
        @Override
        protected void updateItem(FigureLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean nothing = empty || line == null;
            pseudoClassStateChanged(HEADLINE, !nothing && line.headline());
            setTooltip(nothing || line.headline() ? null : SheetTable.tooltip(line.title() + "\n" + line.meaning()));
        }
    }

    private static final class NameCell extends TableCell<FigureLine, FigureLine> {
        @Override
        protected void updateItem(FigureLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : line.title());
        }
    }

    private final class ValueCell extends TableCell<FigureLine, FigureLine> {
        private final int entrant;

        ValueCell(int entrant) {
            this.entrant = entrant;
            getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(FigureLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean nothing = empty || line == null || line.cells().size() <= entrant;
            pseudoClassStateChanged(
                    BETTER, !nothing && line.cells().get(entrant).better());
            pseudoClassStateChanged(WORSE, !nothing && line.cells().get(entrant).worse());
            if (nothing) {
                setText(null);
                setTooltip(null);
                return;
            }
            FigureLine.Cell cell = line.cells().get(entrant);
            String text = cell.shown(model.differencesProperty().get()).text();
            setText(cell.sign().isEmpty() ? text : cell.sign() + "  " + text);
            setTooltip(
                    cell.sign().isEmpty()
                            ? null
                            : SheetTable.tooltip(cell.value() + ", " + cell.difference() + " to the baseline\n"
                                    + line.title() + "\n" + line.meaning()));
        }
    }
}
