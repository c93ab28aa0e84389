package io.plumbline.ui.backtest;

import io.plumbline.app.BacktestSetup;
import io.plumbline.app.BacktestSetup.Reach;
import io.plumbline.app.CheckInputs.BarsSeen;
import io.plumbline.core.BarRange;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The part of the form that says which bars of each file are used.
public final class RangeFields {

    private static final String WANTED_DAY = "wanted a day like 2023-01-31";

    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.ALL);
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty last = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FieldNote> note = new ReadOnlyObjectWrapper<>(FieldNote.NONE);
    private Optional<BarRange> range = Optional.of(BarRange.ALL);

    RangeFields(Runnable changed) {
        List.of(from, to, last).forEach(field -> field.subscribe((_, _) -> changed.run()));
        reach.subscribe((_, now) -> {
            chosen.set(now.ordinal());
            changed.run();
        });
        chosen.subscribe((_, now) -> reach.set(Reach.values()[now.intValue()]));
    }

    void fill(BacktestSetup setup) {
        from.set(setup.from());
        to.set(setup.to());
        last.set(setup.lastBars());
        reach.set(setup.reach());
    }

    /// Notes what is right and wrong, given what the files hold.
    void review(List<BarRow> rows) {
        range = Optional.empty();
        note.set(
                switch (reach.get()) {
                    case ALL -> {
                        range = Optional.of(BarRange.ALL);
                        yield FieldNote.NONE;
                    }
                    case DAYS -> reviewDays(rows);
                    case LAST -> reviewLast();
                });
    }

    private FieldNote reviewDays(List<BarRow> rows) {
        Optional<LocalDate> first;
        Optional<LocalDate> end;
        try {
            first = day(from.get());
            end = day(to.get());
        } catch (DateTimeParseException e) {
            return FieldNote.bad("Found \"" + e.getParsedString() + "\"; " + WANTED_DAY);
        }
        if (first.isEmpty() && end.isEmpty()) {
            return FieldNote.bad("Give the first day, the last day, or both; " + WANTED_DAY);
        }
        if (first.isPresent() && end.isPresent() && first.get().isAfter(end.get())) {
            return FieldNote.bad("The first day is after the last");
        }
        BarRange days = new BarRange(first, end, OptionalInt.empty());
        for (BarRow row : rows) {
            Optional<BarsSeen> seen = row.seen();
            if (seen.isPresent() && outside(days, seen.get())) {
                return FieldNote.bad(row.trimmedSymbol() + " has no bars then; it goes from "
                        + Days.span(seen.get().first(), seen.get().last()));
            }
        }
        range = Optional.of(days);
        return FieldNote.good("Whole days, UTC, both included");
    }

    private static Optional<LocalDate> day(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
    }

    private static boolean outside(BarRange days, BarsSeen seen) {
        LocalDate first = seen.first().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate end = seen.last().atZone(ZoneOffset.UTC).toLocalDate();
        return days.from().filter(end::isBefore).isPresent()
                || days.to().filter(first::isAfter).isPresent();
    }

    private FieldNote reviewLast() {
        String digits = last.get().replaceAll("[,\\s\u00a0]", "");
        if (digits.isEmpty()) {
            return FieldNote.bad("Say how many bars, such as 20000");
        }
        try {
            range = Optional.of(BarRange.last(Integer.parseInt(digits)));
            return FieldNote.good("The newest bars of each file");
        } catch (IllegalArgumentException e) {
            return FieldNote.bad("Found \"" + last.get().strip() + "\"; wanted a whole number of bars, at least 1");
        }
    }

    /// The range that is asked for; empty while it cannot be understood.
    Optional<BarRange> range() {
        return range;
    }

    /// The ways to choose, such as "All bars".
    static List<String> choices() {
        return Stream.of(Reach.values()).map(Reach::words).toList();
    }

    /// Which of the ways is chosen, from 0.
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /// Whether the range goes from a day to a day.
    BooleanBinding byDays() {
        return reach.isEqualTo(Reach.DAYS);
    }

    /// Whether the range is a number of bars.
    BooleanBinding byCount() {
        return reach.isEqualTo(Reach.LAST);
    }

    public ObjectProperty<Reach> reachProperty() {
        return reach;
    }

    /// The first day as typed.
    public StringProperty fromProperty() {
        return from;
    }

    /// The last day as typed.
    public StringProperty toProperty() {
        return to;
    }

    /// How many bars, as typed.
    public StringProperty lastProperty() {
        return last;
    }

    public ReadOnlyObjectProperty<FieldNote> noteProperty() {
        return note.getReadOnlyProperty();
    }
}
