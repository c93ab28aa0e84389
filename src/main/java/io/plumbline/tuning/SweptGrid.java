package io.plumbline.tuning;

import io.plumbline.core.Scenario;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// A grid and what has been found for its combinations so far, or in the end: one table of figures per scenario.
///
/// It fills up by batches. Not safe for use by several threads: who shows a running sweep keeps one of their own.
public final class SweptGrid {

    private final GridShape shape;
    private final double years;
    private final SequencedMap<Scenario, Table> tables = new LinkedHashMap<>();

    private record Table(SweepFigures figures, BitSet tried) {}

    /// A grid of which nothing has been tried.
    ///
    /// @param scenarios those it is tried in, in the order in which they are
    /// @param years length of the data, which figures of a year rest on
    public SweptGrid(GridShape shape, Collection<Scenario> scenarios, double years) {
        this.shape = shape;
        this.years = years;
        for (Scenario scenario : scenarios) {
            tables.put(scenario, new Table(new SweepFigures(shape.size()), new BitSet(shape.size())));
        }
    }

    /// Takes in what was found for some combinations.
    public void take(SweepBatch batch) {
        Table table = tables.get(batch.scenario());
        if (table == null) {
            throw new IllegalArgumentException("no scenario " + batch.scenario() + " in this sweep");
        }
        table.figures.put(batch.combinations(), batch.figures());
        Arrays.stream(batch.combinations()).forEach(table.tried::set);
    }

    public GridShape shape() {
        return shape;
    }

    public double years() {
        return years;
    }

    /// The scenarios, in the order in which they are tried.
    public SequencedSet<Scenario> scenarios() {
        return tables.sequencedKeySet();
    }

    /// The figures found in a scenario; those of combinations that were not tried are 0.
    public Optional<SweepFigures> figures(Scenario scenario) {
        return Optional.ofNullable(tables.get(scenario)).map(Table::figures);
    }

    /// Whether a combination was tried in a scenario.
    public boolean tried(Scenario scenario, int combination) {
        Table table = tables.get(scenario);
        return table != null && table.tried.get(combination);
    }

    /// How many combinations were tried in a scenario.
    public int tried(Scenario scenario) {
        Table table = tables.get(scenario);
        return table == null ? 0 : table.tried.cardinality();
    }

    /// What a combination is worth in a scenario; `NaN` if it was not tried, negative infinity where it is not
    /// defined.
    public double value(Objective objective, Scenario scenario, int combination) {
        Table table = tables.get(scenario);
        return table == null || !table.tried.get(combination)
                ? Double.NaN
                : objective.of(table.figures, combination, years);
    }
}
