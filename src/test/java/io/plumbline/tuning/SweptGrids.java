package io.plumbline.tuning;

import io.plumbline.core.Scenario;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Makes sweeps whose results are stated, not simulated.
final class SweptGrids {

    private SweptGrids() {}

    /// A sweep in scenario B over a year in which every combination took 400 trades and has that profit factor.
    static SweptGrid ofProfitFactors(GridShape shape, IntToDoubleFunction profitFactor) {
        SweptGrid swept = new SweptGrid(shape, List.of(Scenario.B), 1);
        swept.take(new SweepBatch(
                Scenario.B, 0, IntStream.range(0, shape.size()).toArray(), figures(shape.size(), profitFactor)));
        return swept;
    }

    static SweepFigures figures(int size, IntToDoubleFunction profitFactor) {
        SweepFigures figures = new SweepFigures(size);
        for (int combination = 0; combination < size; combination++) {
            double gains = 1_000 * profitFactor.applyAsDouble(combination);
            figures.trades()[combination] = 400;
            figures.gainPips()[combination] = gains;
            figures.lossPips()[combination] = 1_000;
            figures.netPips()[combination] = gains - 1_000;
            figures.maxDrawdownPips()[combination] = -500;
            figures.squaredPips()[combination] = 40_000;
        }
        return figures;
    }
}
