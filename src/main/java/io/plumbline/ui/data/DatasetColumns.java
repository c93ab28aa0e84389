package io.plumbline.ui.data;

import io.plumbline.core.NumberText;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.Dataset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// The columns of the list of datasets.
final class DatasetColumns {

    private static final double NAME = 132;
    private static final double CLOCK = 150;

    private DatasetColumns() {}

    static List<TableColumn<DatasetRow, ?>> all() {
        TableColumn<DatasetRow, Dataset.Health> health = DatasetColumns.<Dataset.Health>column(
                "Health", 122, row -> row.dataset().health(), Dataset.Health::words);
        health.setCellFactory(_ -> new HealthCell());
        TableColumn<DatasetRow, Integer> score = DatasetColumns.<Integer>column(
                "Score", 54, dataset -> dataset.dataset().passport().quality().score(), String::valueOf);
        score.getStyleClass().add("number-column");
        score.setCellFactory(_ -> new ScoreCell());
        TableColumn<DatasetRow, Integer> bars = DatasetColumns.<Integer>column(
                "Bars", 84, dataset -> dataset.dataset().passport().bars(), NumberText::count);
        bars.getStyleClass().add("number-column");
        return List.of(
                text("Name", NAME, DatasetRow::name),
                score,
                health,
                text("Symbol", 76, dataset -> dataset.dataset().passport().symbol()),
                DatasetColumns.<Timeframe>column(
                        "Time", 50, dataset -> dataset.dataset().passport().timeframe(), Enum::name),
                bars,
                text("Span", 172, dataset -> DataTexts.span(dataset.dataset().passport())),
                text(
                        "Clock",
                        CLOCK,
                        dataset -> dataset.dataset().passport().clock().words()));
    }

    /// Gives the columns whose texts are long the room that there is.
    ///
    /// @param alone whether the list has the window for itself
    static void spread(List<? extends TableColumn<DatasetRow, ?>> columns, boolean alone) {
        columns.getFirst().setPrefWidth(alone ? 420 : NAME);
        columns.getLast().setPrefWidth(alone ? 260 : CLOCK);
    }

    private static TableColumn<DatasetRow, String> text(
            String title, double width, Function<DatasetRow, String> value) {
        TableColumn<DatasetRow, String> made = column(title, width, value, words -> words);
        made.setComparator(String.CASE_INSENSITIVE_ORDER);
        return made;
    }

    private static <T extends Comparable<? super T>> TableColumn<DatasetRow, T> column(
            String title, double width, Function<DatasetRow, T> value, Function<T, String> words) {
        TableColumn<DatasetRow, T> made = new TableColumn<>(title);
        made.setId("dataset-" + title.toLowerCase(Locale.ROOT));
        made.setPrefWidth(width);
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        made.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
            }
        });
        return made;
    }

    private static final class ScoreCell extends TableCell<DatasetRow, Integer> {
        @Override
        protected void updateItem(Integer score, boolean empty) {
            super.updateItem(score, empty);
            getStyleClass().removeIf(style -> style.startsWith("score-"));
            boolean shown = !empty && score != null;
            setText(shown ? String.valueOf(score) : null);
            if (shown) {
                getStyleClass().add(DataTexts.scoreStyle(score));
            }
        }
    }

    private static final class HealthCell extends TableCell<DatasetRow, Dataset.Health> {
        @Override
        protected void updateItem(Dataset.Health health, boolean empty) {
            super.updateItem(health, empty);
            getStyleClass().removeIf(style -> style.startsWith("health-"));
            boolean shown = !empty && health != null;
            setText(shown ? health.words() : null);
            setGraphic(shown ? new FontIcon(DataTexts.healthIcon(health)) : null);
            setTooltip(null);
            if (shown) {
                getStyleClass().add(DataTexts.healthStyle(health));
                String advice = getTableRow().getItem().advice();
                if (!advice.isEmpty()) {
                    Tooltip tooltip = new Tooltip(advice);
                    tooltip.setWrapText(true);
                    tooltip.setMaxWidth(420);
                    setTooltip(tooltip);
                }
            }
        }
    }
}
