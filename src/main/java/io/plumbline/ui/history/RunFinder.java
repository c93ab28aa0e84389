package io.plumbline.ui.history;

import io.plumbline.core.Scenario;
import io.plumbline.history.RunQuery;
import io.plumbline.history.RunQueryException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is looked for: the words typed, the filters pressed, and the scenario whose figures count.
///
/// Words that cannot be understood change nothing; what is wrong with them is told beside them.
public final class RunFinder {

    private final ZoneId zone;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Scenario> scenario = new SimpleObjectProperty<>(Scenario.A);
    private final Map<QuickFilter, BooleanProperty> filters = new EnumMap<>(QuickFilter.class);
    private RunQuery query = RunQuery.ALL;

    /// @param changed told whenever other runs may be found
    RunFinder(ZoneId zone, Runnable changed) {
        this.zone = zone;
        for (QuickFilter filter : QuickFilter.values()) {
            BooleanProperty pressed = new SimpleBooleanProperty();
            pressed.addListener((observable, before, now) -> changed.run());
            filters.put(filter, pressed);
        }
        scenario.addListener((observable, before, now) -> changed.run());
        words.addListener((observable, before, now) -> {
            understand(now);
            changed.run();
        });
    }

    private void understand(String now) {
        try {
            query = RunQuery.parse(now, zone);
            trouble.set("");
        } catch (RunQueryException e) {
            trouble.set(e.getMessage());
        }
    }

    /// What the words may be, a line each.
    static String help() {
        return String.join("\n", RunQuery.HELP);
    }

    /// Looks for nothing in particular.
    public void clear() {
        filters.values().forEach(pressed -> pressed.set(false));
        words.set("");
    }

    /// Whether a run is found, by what is looked for now.
    Predicate<RunRow> found() {
        Set<QuickFilter> pressed = EnumSet.noneOf(QuickFilter.class);
        filters.forEach((filter, on) -> {
            if (on.get()) {
                pressed.add(filter);
            }
        });
        RunQuery asked = query;
        Scenario figuresOf = scenario.get();
        return row -> QuickFilter.pass(pressed, row.card()) && asked.matches(row.card(), figuresOf);
    }

    public StringProperty wordsProperty() {
        return words;
    }

    /// What is wrong with the words, and what would be right; empty if nothing is.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether a filter is pressed.
    public BooleanProperty filterProperty(QuickFilter filter) {
        return filters.getOrDefault(filter, new SimpleBooleanProperty());
    }

    public ObjectProperty<Scenario> scenarioProperty() {
        return scenario;
    }
}
