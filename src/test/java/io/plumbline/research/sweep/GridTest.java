package io.plumbline.research.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.strategy.S1Params;
import io.plumbline.strategy.S1TrendEmaAtrAdx;
import io.plumbline.strategy.Strategy;
import io.plumbline.strategy.StrategyRegistry;
import io.plumbline.testing.Settings;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridPreset;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final S1TrendEmaAtrAdx S1 = new S1TrendEmaAtrAdx();

    @Test
    void thePresetsOfTheTrendStrategyHaveTheReferencesSizes() {
        assertEquals(6, preset(S1, GridPreset.SMALL).size());
        assertEquals(1_152, preset(S1, GridPreset.MEDIUM).size());
        assertEquals(13_500, preset(S1, GridPreset.LARGE).size());
    }

    @Test
    void everyStrategyHasPresets() {
        for (Strategy<?> strategy : StrategyRegistry.all()) {
            assertEquals(6, preset(strategy, GridPreset.SMALL).size(), strategy.name());
            for (GridPreset size : GridPreset.values()) {
                preset(strategy, size);
            }
        }
    }

    private static <P extends Record> Grid<P> preset(Strategy<P> strategy, GridPreset preset) {
        return Grid.of(strategy, strategy.defaults(), preset.axes(strategy.name()), List.of());
    }

    @Test
    void theLastAxisTurnsFastestAndTheRestIsTheBases() {
        Grid<S1Params> grid = grid(List.of(Axis.of("ema_fast", 5, 7), Axis.of("k_sl", 1.5, 2, 2.5)));

        S1Params fourth = grid.params(3);

        assertEquals(6, grid.size());
        assertEquals(7, fourth.emaFast());
        assertEquals(OptionalDouble.of(1.5), fourth.kSl());
        assertEquals(Settings.S1.emaSlow(), fourth.emaSlow());
        assertEquals(Settings.S1.kTp(), fourth.kTp());
    }

    @Test
    void combinationsKeepTheirConstraints() {
        Grid<S1Params> grid =
                grid(List.of(Axis.of("ema_fast", 10, 20, 30), Axis.of("ema_slow", 10, 20)), "ema_fast < ema_slow");

        assertEquals(1, grid.size());
        assertEquals(10, grid.params(0).emaFast());
        assertEquals(20, grid.params(0).emaSlow());
    }

    @Test
    void saysWhatIsWrongWithAGrid() {
        assertRefused(
                "S1_TREND_EMA_ATR_ADX has no parameter 'ema_fst'; did you mean ema_fast?",
                List.of(Axis.of("ema_fst", 5)));
        assertRefused("ema_fast has two axes; wanted one", List.of(Axis.of("ema_fast", 5), Axis.of("ema_fast", 6)));
        assertRefused("ema_fast 0.0; wanted a finite number from 1.0", List.of(Axis.of("ema_fast", 0)));
        assertRefused("ema_fast 2.5; wanted a whole number", List.of(Axis.of("ema_fast", 2.5)));
        assertRefused("adx_th 101.0; wanted a number from 0.0 to 100.0", List.of(Axis.of("adx_th", 101)));
        assertRefused(
                "ema_fast cannot be none; wanted a number",
                List.of(new Axis("ema_fast", List.of(OptionalDouble.empty()))));
        assertRefused(
                "the constraints leave none of 2 combinations",
                List.of(Axis.of("ema_fast", 5, 6), Axis.of("ema_slow", 4)),
                "ema_fast < ema_slow");
        assertRefused(
                "constraint ema_fast < ema_slow: ema_slow is not among the axes ema_fast",
                List.of(Axis.of("ema_fast", 5, 6)),
                "ema_fast < ema_slow");
        assertRefused(
                "25,000,000 combinations, wanted at most 10,000,000; leave out values or parameters",
                List.of(Axis.parse("ema_fast=1:5000:1"), Axis.parse("ema_slow=1:5000:1")));
    }

    private static void assertRefused(String message, List<Axis> axes, String... constraints) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> grid(axes, constraints))
                        .getMessage());
    }

    private static Grid<S1Params> grid(List<Axis> axes, String... constraints) {
        return Grid.of(
                S1,
                Settings.S1,
                axes,
                List.of(constraints).stream().map(Constraint::parse).toList());
    }
}
