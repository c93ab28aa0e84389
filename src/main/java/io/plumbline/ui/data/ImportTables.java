package io.plumbline.ui.data;

import io.plumbline.ui.data.ImportSight.Line;
import io.plumbline.ui.data.ImportSight.Rejected;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The tables of the import sheet: the first rows as they will be read, and the rows that are no bars.
final class ImportTables {

    private static final double LINE_WIDTH = 64;
    private static final double TIME_WIDTH = 128;
    private static final double PRICE_WIDTH = 84;

    private ImportTables() {}

    static void preparePreview(TableView<Line> table) {
        table.getColumns().add(column("Line", LINE_WIDTH, "sheet-number", Line::line));
        table.getColumns().add(text("As the file has it", Line::text));
        table.getColumns().add(column("Time, UTC", TIME_WIDTH, "sheet-name", Line::time));
        table.getColumns().add(column("Open", PRICE_WIDTH, "sheet-number", Line::open));
        table.getColumns().add(column("High", PRICE_WIDTH, "sheet-number", Line::high));
        table.getColumns().add(column("Low", PRICE_WIDTH, "sheet-number", Line::low));
        table.getColumns().add(column("Close", PRICE_WIDTH, "sheet-number", Line::close));
        table.getColumns().add(column("Volume", PRICE_WIDTH, "sheet-number", Line::volume));
        finish(table);
    }

    static void prepareRejected(TableView<Rejected> table) {
        table.getColumns().add(column("Line", LINE_WIDTH + 16, "sheet-number", row -> String.valueOf(row.line())));
        table.getColumns().add(text("As the file has it", Rejected::text));
        TableColumn<Rejected, String> reason = column("Why it is no bar", 320, "sheet-name", Rejected::reason);
        reason.setMaxWidth(Double.MAX_VALUE);
        table.getColumns().add(reason);
        finish(table);
    }

    private static <R> void finish(TableView<R> table) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
    }

    private static <R> TableColumn<R, String> column(
            String title, double width, String style, Function<R, String> value) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(width * 2);
        column.getStyleClass().add(style);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(_ -> new Cell<>());
        return column;
    }

    /// The file's own text, which takes the room that is left.
    private static <R> TableColumn<R, String> text(String title, Function<R, String> value) {
        TableColumn<R, String> column = column(title, 200, "file-text", value);
        column.setMinWidth(160);
        column.setPrefWidth(430);
        column.setMaxWidth(Double.MAX_VALUE);
        return column;
    }

    /// A cell that shows in a tooltip what it has no room for.
    private static final class Cell<R> extends TableCell<R, String> {

        private static final int MANY = 24;

        private final Tooltip tip = new Tooltip();

        Cell() {
            tip.setWrapText(true);
            tip.setMaxWidth(600);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            String shown = empty || text == null ? "" : text;
            // A tab would push the rest of the line out of sight.
            setText(shown.replace('\t', ' '));
            tip.setText(shown);
            setTooltip(shown.length() > MANY ? tip : null);
        }
    }
}
