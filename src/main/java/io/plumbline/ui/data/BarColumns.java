package io.plumbline.ui.data;

import io.plumbline.core.NumberText;
import io.plumbline.ui.common.UtcTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// The columns of the table of bars. A row is the number of its bar; what its cells say is read from the bars when
/// a cell comes into view. They stay when other bars are shown, so that the table keeps its cells.
final class BarColumns {

    private static final PseudoClass PARTIAL = PseudoClass.getPseudoClass("partial");

    private final TableColumn<Integer, String> volume =
            number("Volume", 58, (bars, bar) -> volume(bars.bars().volume()[bar]));
    private final TableColumn<Integer, String> spread = number(
            "Spread",
            58,
            (bars, bar) -> bars.quoted()
                    .spread()
                    .map(column -> NumberText.price(column[bar], bars.instrument()))
                    .orElse(""));
    private final List<TableColumn<Integer, String>> all = List.of(
            column("Time (UTC)", 112, (bars, bar) -> UtcTime.minute(bars.bars().timeUtc()[bar])),
            number("Open", 60, (bars, bar) -> price(bars, bars.bars().open()[bar])),
            number("High", 60, (bars, bar) -> price(bars, bars.bars().high()[bar])),
            number("Low", 60, (bars, bar) -> price(bars, bars.bars().low()[bar])),
            number("Close", 60, (bars, bar) -> price(bars, bars.bars().close()[bar])),
            volume,
            spread);
    private Optional<OpenedBars> shown = Optional.empty();

    List<TableColumn<Integer, String>> all() {
        return all;
    }

    /// Reads these bars from now on.
    void show(Optional<OpenedBars> opened) {
        shown = opened;
        opened.ifPresent(bars -> {
            volume.setVisible(bars.volumes().known());
            spread.setVisible(bars.quoted().spread().isPresent());
        });
    }

    private static String volume(double volume) {
        return NumberText.of(volume, volume == Math.rint(volume) ? 0 : 2);
    }

    private static String price(OpenedBars bars, double price) {
        return NumberText.price(price, bars.instrument());
    }

    private TableColumn<Integer, String> number(
            String title, double width, BiFunction<OpenedBars, Integer, String> words) {
        TableColumn<Integer, String> made = column(title, width, words);
        made.getStyleClass().add("number-column");
        return made;
    }

    private TableColumn<Integer, String> column(
            String title, double width, BiFunction<OpenedBars, Integer, String> words) {
        TableColumn<Integer, String> made = new TableColumn<>(title);
        made.setPrefWidth(width);
        made.setSortable(false);
        made.setReorderable(false);
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(
                shown.map(bars -> words.apply(bars, cell.getValue())).orElse("")));
        made.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                boolean partial = !empty
                        && shown.map(bars -> bars.quoted().isPartial(getIndex()))
                                .orElse(false);
                pseudoClassStateChanged(PARTIAL, partial);
            }
        });
        return made;
    }
}
