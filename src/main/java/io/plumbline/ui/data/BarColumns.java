package io.plumbline.ui.data;

import io.plumbline.core.BarSeries;
import io.plumbline.core.NumberText;
import io.plumbline.ui.common.UtcTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// The columns of the table of bars. A row is the number of its bar; what its cells say is read from the bars
/// when a
/// cell comes into view.
final class BarColumns {

    private static final PseudoClass PARTIAL = PseudoClass.getPseudoClass("partial");

    private BarColumns() {}

    static List<TableColumn<Integer, ?>> of(OpenedBars opened) {
        BarSeries bars = opened.bars();
        List<TableColumn<Integer, ?>> columns = new ArrayList<>();
        TableColumn<Integer, Integer> time =
                column("Time (UTC)", 112, opened, bar -> UtcTime.minute(bars.timeUtc()[bar]));
        columns.add(time);
        columns.add(price("Open", bars.open(), opened));
        columns.add(price("High", bars.high(), opened));
        columns.add(price("Low", bars.low(), opened));
        columns.add(price("Close", bars.close(), opened));
        if (opened.volumes().known()) {
            columns.add(number("Volume", 58, opened, bar -> volume(bars.volume()[bar])));
        }
        opened.quoted()
                .spread()
                .ifPresent(spread -> columns.add(
                        number("Spread", 58, opened, bar -> NumberText.price(spread[bar], opened.instrument()))));
        return columns;
    }

    private static String volume(double volume) {
        return NumberText.of(volume, volume == Math.rint(volume) ? 0 : 2);
    }

    private static TableColumn<Integer, Integer> price(String title, double[] prices, OpenedBars opened) {
        return number(title, 60, opened, bar -> NumberText.price(prices[bar], opened.instrument()));
    }

    private static TableColumn<Integer, Integer> number(
            String title, double width, OpenedBars opened, IntFunction<String> words) {
        TableColumn<Integer, Integer> made = column(title, width, opened, words);
        made.getStyleClass().add("number-column");
        return made;
    }

    private static TableColumn<Integer, Integer> column(
            String title, double width, OpenedBars opened, IntFunction<String> words) {
        TableColumn<Integer, Integer> made = new TableColumn<>(title);
        made.setPrefWidth(width);
        made.setSortable(false);
        made.setReorderable(false);
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        made.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Integer bar, boolean empty) {
                super.updateItem(bar, empty);
                boolean shown = !empty && bar != null;
                setText(shown ? words.apply(bar) : null);
                pseudoClassStateChanged(PARTIAL, shown && opened.quoted().isPartial(bar));
            }
        });
        return made;
    }
}
