package io.plumbline.ui.sweep;

import io.plumbline.app.CheckInputs.StrategySeen;
import io.plumbline.core.NumberText;
import io.plumbline.tuning.Axis;
import io.plumbline.ui.backtest.FieldNote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A row of the grid: a parameter and the values to try, as typed, such as `k_sl` with "1.5, 2, 2.5" or "1.5:3:0.5".
public final class AxisRow {

    private final StringProperty parameter;
    private final StringProperty values;
    private final ReadOnlyObjectWrapper<FieldNote> note = new ReadOnlyObjectWrapper<>(FieldNote.NONE);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private Optional<Axis> axis = Optional.empty();

    /// @param changed told whenever what is typed changes
    AxisRow(String parameter, String values, Runnable changed) {
        this.parameter = new SimpleStringProperty(parameter);
        this.values = new SimpleStringProperty(values);
        this.parameter.subscribe((_, _) -> changed.run());
        this.values.subscribe((_, _) -> changed.run());
    }

    /// The row of an axis that is there already.
    static AxisRow of(Axis axis, Runnable changed) {
        String values = axis.values().stream().map(Axis::words).collect(Collectors.joining(", "));
        return new AxisRow(axis.parameter(), values, changed);
    }

    /// Notes what is right and wrong with the row.
    ///
    /// @param strategy whose parameter it is; empty while that is not known
    /// @param all the parameters of all rows
    void review(Optional<StrategySeen> strategy, List<String> all) {
        axis = Optional.empty();
        note.set(FieldNote.NONE);
        try {
            axis = Optional.of(check(strategy, all));
        } catch (IllegalArgumentException e) {
            note.set(FieldNote.bad(String.valueOf(e.getMessage())));
        }
        count.set(axis.map(one -> NumberText.count(one.values().size())).orElse(NumberText.NONE));
    }

    private Axis check(Optional<StrategySeen> strategy, List<String> all) {
        String name = parameter.get().strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Choose a parameter");
        }
        if (all.stream().filter(name::equals).count() > 1) {
            throw new IllegalArgumentException(name + " is there twice; once is enough");
        }
        if (values.get().isBlank()) {
            throw new IllegalArgumentException("Say which values to try, such as 1.5, 2, 2.5 or 10:30:5");
        }
        Axis parsed = Axis.parse(name + "=" + values.get());
        strategy.ifPresent(one -> one.check(parsed));
        return parsed;
    }

    /// What the row asks for; empty while it is wrong.
    Optional<Axis> axis() {
        return axis;
    }

    public StringProperty parameterProperty() {
        return parameter;
    }

    /// The values as typed.
    public StringProperty valuesProperty() {
        return values;
    }

    public ReadOnlyObjectProperty<FieldNote> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// How many values, such as "4"; "–" while it is not known.
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
