package io.plumbline.config;

import io.plumbline.core.NearMiss;
import io.plumbline.strategy.ParamValues;
import io.plumbline.strategy.Strategy;
import io.plumbline.strategy.StrategyRegistry;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What must hold between the keys of the `tuning` block: the strategy has the parameters of the grid and may take
/// their values, constraints speak of them, and what is left is a grid that can be searched.
final class TuningRules {

    private static final String STRATEGY = "tuning.strategy";
    private static final String GRID = "tuning.grid";
    private static final String CONSTRAINTS = "tuning.constraints";

    /// Constraints of larger grids are looked at when the search begins: this is done at every key in the editor.
    private static final long QUICKLY_COUNTED = 100_000;

    private final Findings findings;

    private TuningRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Findings findings) {
        new TuningRules(findings).check();
    }

    private void check() {
        Optional<String> name = findings.value(STRATEGY, String.class);
        if (name.isEmpty()) {
            return;
        }
        Optional<? extends Strategy<?>> strategy =
                StrategyRegistry.find(name.get().strip());
        if (strategy.isEmpty()) {
            List<String> names =
                    StrategyRegistry.all().stream().map(Strategy::name).toList();
            findings.problem(
                    STRATEGY, "no strategy is called `" + name.get() + "`; " + NearMiss.advice(name.get(), names));
            return;
        }
        Optional<TuningGrid> grid = findings.value(GRID, TuningGrid.class);
        if (grid.isEmpty()) {
            return;
        }
        List<Axis> axes = grid.get()
                .preset()
                .map(preset -> preset.axes(strategy.get().name()))
                .orElse(grid.get().axes());
        boolean good = true;
        for (Axis axis : grid.get().axes()) {
            good &= fits(strategy.get(), axis);
        }
        List<Constraint> constraints = constraints(axes);
        if (good) {
            canBeSearched(axes, constraints);
        }
    }

    private boolean fits(Strategy<?> strategy, Axis axis) {
        String path = RecordBinder.under(GRID, axis.parameter());
        boolean fits = true;
        for (int value = 0; value < axis.values().size() && fits; value++) {
            String valuePath = path + "[" + value + "]";
            boolean known = ParamValues.names(strategy).contains(axis.parameter());
            fits = holds(
                    known && findings.isWritten(valuePath) ? valuePath : path,
                    axis.values().subList(value, value + 1),
                    values -> ParamValues.check(strategy, axis.parameter(), values));
        }
        return fits;
    }

    private List<Constraint> constraints(List<Axis> axes) {
        List<String> parameters = axes.stream().map(Axis::parameter).toList();
        List<Constraint> good = new ArrayList<>();
        List<String> written = findings.texts(CONSTRAINTS).orElse(List.of());
        for (int place = 0; place < written.size(); place++) {
            holds(CONSTRAINTS + "[" + place + "]", written.get(place), text -> {
                Constraint constraint = Constraint.parse(text);
                constraint.check(parameters);
                good.add(constraint);
            });
        }
        return good;
    }

    private void canBeSearched(List<Axis> axes, List<Constraint> constraints) {
        holds(GRID, axes, GridShape::check);
        long size = GridShape.size(axes);
        if (size == 1) {
            findings.problem(GRID, GridShape.ONE);
        } else if (size <= QUICKLY_COUNTED) {
            holds(CONSTRAINTS, axes, all -> {
                if (GridShape.of(all, constraints).size() == 1) {
                    throw new IllegalArgumentException(GridShape.ONE);
                }
            });
        }
    }

    /// A check that throws if something is wrong.
    private interface Check<T> {
        void of(T value);
    }

    private <T> boolean holds(String path, T value, Check<T> check) {
        try {
            check.of(value);
            return true;
        } catch (IllegalArgumentException e) {
            findings.problem(path, String.valueOf(e.getMessage()));
            return false;
        }
    }
}
