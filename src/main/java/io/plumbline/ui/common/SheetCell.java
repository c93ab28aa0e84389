package io.plumbline.ui.common;

import io.plumbline.ui.common.Sheet.Cell;
import io.plumbline.ui.common.Sheet.Kind;
import io.plumbline.ui.common.Sheet.Row;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;

/// A cell of a [SheetTable]: text, a number, or a number with a bar from zero.
final class SheetCell extends TableCell<Row, Cell> {

    private static final PseudoClass LOSING = PseudoClass.getPseudoClass("losing");
    private static final double NUMBER_WIDTH = 68;
    private static final double BAR_HEIGHT = 10;

    private final boolean barred;
    private final Sheet.Span bars;
    private final Region bar = new Region();
    private final Region zero = new Region();
    private double share;

    SheetCell(Kind kind, Sheet.Span bars) {
        this.barred = kind == Kind.BAR && bars.length() > 0;
        this.bars = bars;
        getStyleClass().add(kind == Kind.NAME ? "sheet-name" : "sheet-number");
        if (barred) {
            bar.getStyleClass().add("sheet-bar");
            zero.getStyleClass().add("sheet-zero");
            bar.setManaged(false);
            zero.setManaged(false);
        }
    }

    @Override
    protected void updateItem(Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        boolean shown = !empty && cell != null;
        setText(shown ? cell.text() : null);
        pseudoClassStateChanged(LOSING, shown && cell.losing());
        share = shown && barred ? cell.value().orElse(0) / bars.length() : 0;
        bar.pseudoClassStateChanged(LOSING, share < 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!barred) {
            return;
        }
        boolean there = !isEmpty();
        // The skin replaces the children with every new text.
        if (there && !getChildren().contains(bar)) {
            getChildren().addAll(0, List.of(bar, zero));
        }
        bar.setVisible(there);
        zero.setVisible(there);
        double room = Math.max(0, getWidth() - NUMBER_WIDTH - snappedLeftInset());
        double middle = snapPositionX(snappedLeftInset() - room * bars.low() / bars.length());
        double length = snapSizeX(Math.abs(share) * room);
        double top = snapPositionY((getHeight() - BAR_HEIGHT) / 2);
        bar.resizeRelocate(share < 0 ? middle - length : middle, top, length, BAR_HEIGHT);
        zero.resizeRelocate(middle, top - 3, 1, BAR_HEIGHT + 6);
    }
}
