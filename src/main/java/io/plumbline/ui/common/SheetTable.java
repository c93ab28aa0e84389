package io.plumbline.ui.common;

import io.plumbline.ui.common.Sheet.Cell;
import io.plumbline.ui.common.Sheet.Kind;
import io.plumbline.ui.common.Sheet.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/// A [Sheet] on screen. Ctrl+C copies the selected rows, or all if none is selected; a click on a heading sorts.
public final class SheetTable extends TableView<Row> {

    private static final double LETTER_WIDTH = 6.8;
    private static final double NAME_PADDING = 34;

    private Sheet sheet = Sheet.EMPTY;

    public SheetTable() {
        getStyleClass().addAll("data-sheet", "dense");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(_ -> new StyledRow());
        TextCopy.onKey(this, this::copy);
    }

    /// Shows another sheet, in its own order.
    public void show(Sheet next) {
        sheet = next;
        getSortOrder().clear();
        Sheet.Span bars = next.bars();
        Map<String, TableColumn<Row, Cell>> groups = new LinkedHashMap<>();
        List<TableColumn<Row, Cell>> all = new ArrayList<>();
        for (int i = 0; i < next.columns().size(); i++) {
            Sheet.Column column = next.columns().get(i);
            TableColumn<Row, Cell> shown = column(column, i, bars);
            if (column.group().isEmpty()) {
                all.add(shown);
            } else {
                groups.computeIfAbsent(column.group(), _ -> group(column, all))
                        .getColumns()
                        .add(shown);
            }
        }
        // All at once: a heading that gets its columns later loses its words.
        getColumns().setAll(all);
        setItems(FXCollections.observableArrayList(next.rows()));
    }

    private TableColumn<Row, Cell> group(Sheet.Column column, List<TableColumn<Row, Cell>> all) {
        TableColumn<Row, Cell> group = new TableColumn<>(column.group());
        group.getStyleClass().addAll("sheet-group", "scenario-head-" + column.colour());
        group.setSortable(false);
        all.add(group);
        return group;
    }

    private TableColumn<Row, Cell> column(Sheet.Column column, int index, Sheet.Span bars) {
        TableColumn<Row, Cell> shown = new TableColumn<>();
        Label heading = new Label(column.title());
        if (!column.tip().isEmpty()) {
            heading.setTooltip(tooltip(column.tip()));
        }
        shown.setGraphic(heading);
        shown.getStyleClass().add(column.kind() == Kind.NAME ? "sheet-name" : "sheet-number");
        shown.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        shown.setCellFactory(_ -> new SheetCell(column.kind(), bars));
        shown.setSortable(sheet.sortable());
        shown.setReorderable(false);
        shown.setComparator(byValue());
        boolean crowded = !column.group().isEmpty();
        double width = switch (column.kind()) {
            case NAME -> longestName(index);
            case NUMBER -> crowded ? 62 : 110;
            case BAR -> 118;
        };
        shown.setPrefWidth(width);
        shown.setMinWidth(
                switch (column.kind()) {
                    case NAME -> Math.min(longestName(index), 130);
                    case NUMBER -> crowded ? 46 : 76;
                    case BAR -> 92;
                });
        return shown;
    }

    /// Room for the longest text of a column, within reason.
    private double longestName(int index) {
        int longest = sheet.rows().stream()
                .mapToInt(row -> row.cells().get(index).text().length())
                .max()
                .orElse(0);
        return Math.clamp(longest * LETTER_WIDTH + NAME_PADDING, 84, 330);
    }

    private static Comparator<Cell> byValue() {
        return Comparator.comparingDouble(cell -> cell.value().orElse(Double.NEGATIVE_INFINITY));
    }

    /// A tooltip of one sentence or several, in lines that are easy to read.
    public static Tooltip tooltip(String words) {
        Tooltip tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(460);
        return tip;
    }

    /// Puts the selected rows on the clipboard, or all if none is selected.
    public void copy() {
        List<Row> selected = List.copyOf(getSelectionModel().getSelectedItems());
        TextCopy.put(sheet.tabSeparated(selected.isEmpty() ? getItems() : selected));
    }

    /// The sheet with its rows in the order in which they are sorted now.
    public Sheet asSorted() {
        return new Sheet(sheet.name(), sheet.sortable(), sheet.columns(), getItems());
    }

    private static final class StyledRow extends TableRow<Row> {

        private static final Map<Sheet.Style, PseudoClass> STYLES = Map.of(
                Sheet.Style.HEAD, PseudoClass.getPseudoClass("head"),
                Sheet.Style.DETAIL, PseudoClass.getPseudoClass("detail"),
                Sheet.Style.SUM, PseudoClass.getPseudoClass("sum"));

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean shown = !empty && row != null;
            STYLES.forEach((style, pseudo) -> pseudoClassStateChanged(pseudo, shown && row.style() == style));
            setTooltip(shown && !row.tip().isEmpty() ? tooltip(row.tip()) : null);
        }
    }
}
