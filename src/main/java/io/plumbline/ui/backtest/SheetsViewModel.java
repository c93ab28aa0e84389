package io.plumbline.ui.backtest;

import io.plumbline.ui.common.Exports;
import io.plumbline.ui.common.Sheet;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/// One or more sheets of a run, one of which is shown. A new run keeps the choice.
public final class SheetsViewModel {

    private final Exports exports;
    private final ReadOnlyObjectWrapper<List<Sheet>> sheets = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Sheet> shown = new ReadOnlyObjectWrapper<>(Sheet.EMPTY);

    SheetsViewModel(Exports exports) {
        this.exports = exports;
        chosen.subscribe((_, _) -> showChosen());
    }

    void show(List<Sheet> next) {
        sheets.set(List.copyOf(next));
        showChosen();
    }

    private void showChosen() {
        int index = chosen.get();
        shown.set(index >= 0 && index < sheets.get().size() ? sheets.get().get(index) : Sheet.EMPTY);
    }

    /// Saves a sheet as it is sorted on screen.
    public void export(Sheet asSorted) {
        exports.table(asSorted);
    }

    public ReadOnlyObjectProperty<List<Sheet>> sheetsProperty() {
        return sheets.getReadOnlyProperty();
    }

    /// Which of the sheets is shown, from 0.
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    public ReadOnlyObjectProperty<Sheet> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
