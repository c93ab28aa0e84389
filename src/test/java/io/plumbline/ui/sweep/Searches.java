package io.plumbline.ui.sweep;

import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.SweepFigures;
import io.plumbline.tuning.SweptGrid;
import io.plumbline.tuning.Tuning;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Results of searches that are stated, not searched.
final class Searches {

    /// Three places, two places, four places: 24 combinations; the last axis turns fastest.
    static final GridShape SHAPE = GridShape.of(
            List.of(Axis.of("fast", 10, 20, 30), Axis.of("slow", 50, 100), Axis.of("k_sl", 1.5, 2, 2.5, 3)), List.of());

    private Searches() {}

    /// A grid in which a combination has that profit factor in every scenario, less a tenth from one to the next.
    static SweptGrid swept(GridShape shape, List<Scenario> scenarios, IntToDoubleFunction profitFactor) {
        SweptGrid swept = new SweptGrid(shape, scenarios, 2);
        for (Scenario scenario : scenarios) {
            swept.take(batch(scenario, IntStream.range(0, shape.size()).toArray(), profitFactor));
        }
        return swept;
    }

    static SweepBatch batch(Scenario scenario, int[] combinations, IntToDoubleFunction profitFactor) {
        SweepFigures figures = new SweepFigures(combinations.length);
        for (int row = 0; row < combinations.length; row++) {
            double gains = 1_000 * (profitFactor.applyAsDouble(combinations[row]) - 0.1 * scenario.ordinal());
            figures.trades()[row] = 400 + combinations[row];
            figures.gainPips()[row] = gains;
            figures.lossPips()[row] = 1_000;
            figures.netPips()[row] = gains - 1_000;
            figures.maxDrawdownPips()[row] = -500;
            figures.squaredPips()[row] = 40_000;
        }
        return new SweepBatch(scenario, 0, combinations, figures);
    }

    /// A search in one stage that has ended.
    static Tuning tuning(List<Scenario> scenarios, IntToDoubleFunction profitFactor) {
        Tuning.Facts facts = new Tuning.Facts(
                "S1_TREND_EMA_ATR_ADX",
                "custom",
                SHAPE.size(),
                false,
                Scenario.B,
                Objective.PROFIT_FACTOR.title(),
                OptionalInt.empty(),
                1,
                5);
        return new Tuning(facts, swept(SHAPE, scenarios, profitFactor), List.of(), Optional.empty());
    }

    static Found found(List<Scenario> scenarios, IntToDoubleFunction profitFactor) {
        return Found.of(tuning(scenarios, profitFactor), Optional.empty());
    }

    /// The combination of those places.
    static int at(int... places) {
        return SHAPE.at(places).orElseThrow();
    }
}
