package io.plumbline.ui.compare;

import io.plumbline.ui.common.TextCopy;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;

/// Two configs set into one another, line by line, with both numbers of each line. Ctrl+C copies the selected lines
/// with their signs, or all if none is selected.
public final class DiffLines extends ListView<ConfigLine> {

    public DiffLines() {
        getStyleClass().add("diff-lines");
        setCellFactory(_ -> new LineCell());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TextCopy.onKey(this, this::copy);
    }

    /// Copies the selected lines with their signs, or all if none is selected.
    public void copy() {
        List<ConfigLine> selected = getSelectionModel().getSelectedItems();
        List<ConfigLine> copied = selected.isEmpty() ? getItems() : selected;
        TextCopy.put(copied.stream().map(ConfigLine::signed).collect(Collectors.joining("\n", "", "\n")));
    }

    /// A line with its two numbers and its sign.
    private static final class LineCell extends ListCell<ConfigLine> {
        private final Label baseline = new Label();
        private final Label other = new Label();
        private final Label sign = new Label();
        private final Label text = new Label();
        private final HBox row = new HBox(baseline, other, sign, text);

        LineCell() {
            List.of(baseline, other).forEach(label -> label.getStyleClass().add("diff-number"));
            sign.getStyleClass().add("diff-sign");
        }

        @Override
        protected void updateItem(ConfigLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean nothing = empty || line == null;
            for (ConfigLine.Kind kind : ConfigLine.Kind.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(kind.styleClass()), !nothing && line.kind() == kind);
            }
            if (nothing) {
                setGraphic(null);
                return;
            }
            baseline.setText(line.baseline());
            other.setText(line.other());
            sign.setText(line.kind().sign());
            text.setText(line.text());
            setGraphic(row);
        }
    }
}
