package io.plumbline.app;

import io.plumbline.config.ConfigFile;
import io.plumbline.config.RunConfig;
import io.plumbline.config.StrategyChoice;
import io.plumbline.core.BarRange;
import io.plumbline.core.Instrument;
import io.plumbline.core.NearMiss;
import io.plumbline.research.sweep.Grid;
import io.plumbline.research.sweep.Sweep;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridShape;
import java.util.List;
import java.util.concurrent.ExecutorService;

/// A search over parameters that was checked as far as it can be without reading bars.
///
/// @param file the config
/// @param choice the strategy, with its parameters as the config has them
/// @param instruments of the symbols, in their order
record PlannedTuning<P extends Record>(
        TuneRequest request, ConfigFile file, StrategyChoice<P> choice, Grid<P> grid, List<Instrument> instruments) {

    /// @throws InputException if the config, the strategy, the grid or a symbol cannot be used
    static PlannedTuning<?> of(TuneRequest request, ConfigFile file) throws InputException {
        return of(request, file, choice(request, file.config()));
    }

    private static <P extends Record> PlannedTuning<P> of(
            TuneRequest request, ConfigFile file, StrategyChoice<P> choice) throws InputException {
        Grid<P> grid = grid(request, choice);
        return new PlannedTuning<>(
                request, file, choice, grid, RunBacktest.instruments(request.config(), request.bars(), file.config()));
    }

    private static StrategyChoice<?> choice(TuneRequest request, RunConfig config) throws InputException {
        List<String> names =
                config.configured().stream().map(StrategyChoice::name).toList();
        for (StrategyChoice<?> choice : config.configured()) {
            if (choice.name().equalsIgnoreCase(request.strategy())) {
                return choice;
            }
        }
        String meant = NearMiss.of(request.strategy(), names)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; known: " + String.join(", ", names));
        throw new InputException("no strategy '" + request.strategy() + "'" + meant);
    }

    private static <P extends Record> Grid<P> grid(TuneRequest request, StrategyChoice<P> choice)
            throws InputException {
        try {
            List<Axis> axes = request.axes().isEmpty() ? request.preset().axes(choice.name()) : request.axes();
            Grid<P> grid = Grid.of(choice.strategy(), choice.params(), axes, request.constraints());
            if (grid.size() == 1) {
                throw new IllegalArgumentException(GridShape.ONE);
            }
            return grid;
        } catch (IllegalArgumentException e) {
            throw new InputException("The grid cannot be searched: " + e.getMessage(), e);
        }
    }

    /// Which bars of each symbol are used.
    BarRange range() {
        return request.limitBars().isPresent()
                ? BarRange.last(request.limitBars().getAsInt())
                : BarRange.ALL;
    }

    /// How many of the combinations differ in what they do.
    int paths(ExecutorService pool) {
        return new Sweep<>(grid, file.config().risk(), List.of(), pool, 1).paths();
    }
}
