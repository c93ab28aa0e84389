package io.plumbline.ui.backtest;

import io.plumbline.ui.chart.HeatTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/// Results by year and month, a grid per scenario, in pips, as returns, or as numbers of trades.
public final class MonthsViewModel {

    /// A scenario's grid.
    ///
    /// @param title such as "A normal"
    /// @param colour the scenario's colour, from 1
    public record Grid(String title, int colour, HeatTable table) {}

    private final IntegerProperty unit = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<List<Grid>> grids = new ReadOnlyObjectWrapper<>(List.of());
    private List<RunMonths> months = List.of();

    MonthsViewModel() {
        unit.subscribe((_, _) -> showUnit());
    }

    void show(List<RunMonths> next) {
        months = next;
        showUnit();
    }

    private void showUnit() {
        RunMonths.Unit chosen = RunMonths.Unit.values()[Math.max(0, unit.get())];
        grids.set(months.stream()
                .flatMap(one -> Optional.ofNullable(one.tables().get(chosen)).stream()
                        .map(table -> new Grid(
                                GroupSheets.scenarioWords(one.scenario()),
                                one.scenario().ordinal() + 1,
                                table)))
                .toList());
    }

    /// What months can be counted in, such as "Net pips".
    public List<String> units() {
        return Stream.of(RunMonths.Unit.values()).map(RunMonths.Unit::words).toList();
    }

    /// Which of the units is shown, from 0.
    public IntegerProperty unitProperty() {
        return unit;
    }

    public ReadOnlyObjectProperty<List<Grid>> gridsProperty() {
        return grids.getReadOnlyProperty();
    }
}
