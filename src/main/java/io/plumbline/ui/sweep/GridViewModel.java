package io.plumbline.ui.sweep;

import io.plumbline.app.CheckInputs.StrategySeen;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.GridShape;
import io.plumbline.ui.backtest.FieldNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The grid as it is filled in: a row per parameter, and what combinations must keep. It begins with one that comes
/// with the program and is the user's own as soon as a row is changed.
public final class GridViewModel {

    private static final int CUSTOM = GridPreset.values().length;

    private final Runnable changed;
    private final IntegerProperty preset = new SimpleIntegerProperty(GridPreset.MEDIUM.ordinal());
    private final ObservableList<AxisRow> rows = FXCollections.observableArrayList();
    private final ObservableList<AxisRow> rowsSeen = FXCollections.unmodifiableObservableList(rows);
    private final StringProperty constraints = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FieldNote> constraintsNote = new ReadOnlyObjectWrapper<>(FieldNote.NONE);
    private final ReadOnlyObjectWrapper<FieldNote> note = new ReadOnlyObjectWrapper<>(FieldNote.NONE);
    private Optional<StrategySeen> strategy = Optional.empty();
    private List<Constraint> parsed = List.of();
    private boolean filling;

    /// @param changed told whenever the grid has changed and was reviewed
    GridViewModel(Runnable changed) {
        this.changed = changed;
        preset.subscribe((_, now) -> fill(now.intValue()));
        constraints.subscribe((_, _) -> review());
    }

    /// Makes it a grid of this strategy.
    void setStrategy(Optional<StrategySeen> now) {
        boolean another = !strategy.map(StrategySeen::name).equals(now.map(StrategySeen::name));
        strategy = now;
        if (another) {
            preset.set(preset.get() == CUSTOM ? GridPreset.MEDIUM.ordinal() : preset.get());
            fill(preset.get());
        } else {
            review();
        }
    }

    private void fill(int choice) {
        if (filling || choice < 0 || choice >= CUSTOM || strategy.isEmpty()) {
            return;
        }
        filling = true;
        try {
            rows.setAll(GridPreset.values()[choice].axes(strategy.get().name()).stream()
                    .map(axis -> AxisRow.of(axis, this::edited))
                    .toList());
        } catch (IllegalArgumentException noneComes) {
            // A strategy that no grid comes with starts from an empty table.
            rows.clear();
            preset.set(CUSTOM);
        }
        filling = false;
        review();
    }

    private void edited() {
        if (!filling) {
            filling = true;
            preset.set(CUSTOM);
            filling = false;
            review();
        }
    }

    /// Adds a row for the next parameter that has none, with the value it has in the config.
    public void addRow() {
        List<String> taken = parameters();
        String next = parametersOfStrategy().stream()
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElse("");
        String value = next.isEmpty() ? "" : Axis.words(strategy.orElseThrow().value(next));
        rows.add(new AxisRow(next, value, this::edited));
        edited();
    }

    /// Removes a row; its parameter then keeps the value of the config.
    public void remove(AxisRow row) {
        rows.remove(row);
        edited();
    }

    private List<String> parameters() {
        return rows.stream().map(row -> row.parameterProperty().get().strip()).toList();
    }

    private void review() {
        List<String> all = parameters();
        rows.forEach(row -> row.review(strategy, all));
        constraintsNote.set(reviewConstraints(all));
        note.set(rows.isEmpty() && strategy.isPresent() ? FieldNote.bad("Add a parameter to vary") : FieldNote.NONE);
        changed.run();
    }

    private FieldNote reviewConstraints(List<String> all) {
        List<Constraint> found = new ArrayList<>();
        parsed = List.of();
        for (String text : constraints.get().split("[,;]", -1)) {
            if (!text.isBlank()) {
                try {
                    Constraint one = Constraint.parse(text.strip());
                    one.check(all);
                    found.add(one);
                } catch (IllegalArgumentException e) {
                    return FieldNote.bad(String.valueOf(e.getMessage()));
                }
            }
        }
        parsed = List.copyOf(found);
        return FieldNote.NONE;
    }

    /// The first thing that is wrong; empty if nothing is.
    Optional<String> obstacle() {
        return Stream.concat(
                        Stream.of(note.get()),
                        Stream.concat(
                                rows.stream().map(row -> row.noteProperty().get()), Stream.of(constraintsNote.get())))
                .filter(one -> !one.allows())
                .map(FieldNote::words)
                .findFirst();
    }

    /// Number of combinations before constraints; too many are counted as one more than there may be.
    long combinations() {
        long product = 1;
        for (AxisRow row : rows) {
            product *= row.axis().map(axis -> axis.values().size()).orElse(0);
            if (product > GridShape.MOST) {
                return GridShape.MOST + 1L;
            }
        }
        return product;
    }

    /// The grid that comes with the program, if it was left as it is.
    Optional<GridPreset> preset() {
        int choice = preset.get();
        return choice >= 0 && choice < CUSTOM ? Optional.of(GridPreset.values()[choice]) : Optional.empty();
    }

    List<Axis> axes() {
        return rows.stream().flatMap(row -> row.axis().stream()).toList();
    }

    List<Constraint> constraints() {
        return parsed;
    }

    /// The grids to begin with, and the user's own: "Small", "Medium", "Large", "Own".
    public List<String> presets() {
        return List.of("Small", "Medium", "Large", "Own");
    }

    /// Which of them it is, from 0.
    public IntegerProperty presetProperty() {
        return preset;
    }

    public ObservableList<AxisRow> rows() {
        return rowsSeen;
    }

    /// The names of the parameters the strategy has.
    public List<String> parametersOfStrategy() {
        return strategy.map(StrategySeen::parameters).orElse(List.of());
    }

    /// What the config has for a parameter, in words, such as "2.5 in the config".
    public String configWords(String parameter) {
        return strategy.filter(one -> one.parameters().contains(parameter))
                .map(one -> Axis.words(one.value(parameter)) + " in the config")
                .orElse("");
    }

    /// What combinations must keep, as typed, such as "ema_fast < ema_slow".
    public StringProperty constraintsProperty() {
        return constraints;
    }

    public ReadOnlyObjectProperty<FieldNote> constraintsNoteProperty() {
        return constraintsNote.getReadOnlyProperty();
    }

    /// What is wrong with the grid as a whole.
    public ReadOnlyObjectProperty<FieldNote> noteProperty() {
        return note.getReadOnlyProperty();
    }
}
