package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.Objective;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The `tuning` block of a config, which stands behind the example here.
class TuningSettingsTest {

    private static final int FIRST_LINE = (int) Example.text().lines().count() + 1;

    private static String with(String block) {
        return Example.text() + block;
    }

    private static TuningSettings settings(String block) {
        return Example.config(with(block)).tuning().orElseThrow();
    }

    @Test
    void withoutTheBlockThereIsNone() {
        assertEquals(Optional.empty(), Example.config(Example.text()).tuning());
    }

    @Test
    void anEmptyBlockAsksForTheDefaults() {
        assertEquals(TuningSettings.DEFAULTS, settings("tuning: {}\n"));
    }

    @Test
    void everythingThatCanBeSaid() {
        TuningSettings settings = settings("""
                tuning:
                  strategy: s1_trend_ema_atr_adx
                  grid:
                    ema_fast: [10, 20, 30]
                    ema_slow: [20, 50]
                    k_sl: {start: 1.5, stop: 3, step: 0.5}
                    adx_th: [none, 20, 25.5]
                    k_tp: 2
                  constraints: ["ema_fast < ema_slow"]
                  objective: net_pips
                  two_stage: no
                  tune_scenario: c
                  top_k: 3
                  limit_bars: 20000
                  workers: 2
                """);

        assertEquals(
                List.of(
                        Axis.of("ema_fast", 10, 20, 30),
                        Axis.of("ema_slow", 20, 50),
                        Axis.of("k_sl", 1.5, 2, 2.5, 3),
                        new Axis(
                                "adx_th",
                                List.of(OptionalDouble.empty(), OptionalDouble.of(20), OptionalDouble.of(25.5))),
                        Axis.of("k_tp", 2)),
                settings.grid().axes());
        assertEquals(List.of(Constraint.parse("ema_fast < ema_slow")), settings.kept());
        assertEquals(Objective.NET_PIPS, settings.objective());
        assertEquals(Scenario.C, settings.tuneScenario());
        assertEquals(3, settings.topK());
        assertEquals(OptionalInt.of(20_000), settings.limitBars());
        assertEquals(OptionalInt.of(2), settings.workers());
        assertTrue(!settings.twoStage());
    }

    @Test
    void aGridThatComesWithTheProgramIsNamed() {
        assertEquals(
                TuningGrid.of(GridPreset.LARGE),
                settings("tuning: {strategy: S3_BREAKOUT_ATR_REGIME_EMA200, grid: large}\n")
                        .grid());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "k_sl: [] | 0, 17, .k_sl: found an empty list, wanted a list of numbers such as [1.5, 2, 2.5], or {start: 1.5, stop: 3, step: 0.5}",
                "k_sl: [1, 2, 1.0] | 0, 30, .k_sl[2]: found `1.0` (a number) a second time; keep one of them",
                "k_sl: [1, abc] | 0, 27, .k_sl[1]: found `abc` (text), wanted a number",
                "k_sl: [1, .inf] | 0, 27, .k_sl[1]: found `.inf` (a number), wanted a finite number",
                "ema_fast: [1, none] | 0, 31, .ema_fast[1]: ema_fast cannot be none; wanted a number",
                "k_sl: [1, -2] | 0, 27, .k_sl[1]: k_sl -2.0; wanted a finite number from 0.0",
                "ema_fast: [1, 2.5] | 0, 31, .ema_fast[1]: ema_fast 2.5; wanted a whole number",
                "k_sl: {start: 1, stop: 3, step: -1} | 0, 49, .k_sl.step: k_sl from 1.0 to 3.0 by -1.0; wanted steps that lead there",
                "k_sl: {start: 1, stop: 3, step: 0} | 0, 49, .k_sl.step: k_sl from 1.0 to 3.0 by 0.0; wanted steps that lead there",
                "k_sl: {start: 1, stop: 1e9, step: 0.001} | 0, 51, .k_sl.step: k_sl has over 1000000 values; wanted a larger step",
                "k_sl: {start: 1, stop: 3, steps: 1} | 0, 43, .k_sl.steps: unknown key; did you mean `step`?",
                "k_sp: [1, 2] | 0, 17, .k_sp: S1_TREND_EMA_ATR_ADX has no parameter 'k_sp'; did you mean k_sl?",
                "k_sl: [1] | 0, 10, : one combination, and so nothing to choose from; wanted a parameter with two values",
                "k_sl: {start: 1, stop: 3000, step: 0.01}, k_tp: {start: 1, stop: 3000, step: 0.01} | 0, 10, : 89,940,609,801 combinations, wanted at most 10,000,000; leave out values or parameters",
            })
    void mistakesInAGridAreSaidWithTheirPlace(String grid, String expected) {
        String[] parts = expected.split(", ", 3);
        Example.assertProblem(
                "run.yaml, line " + FIRST_LINE + ", column " + parts[1] + ", tuning.grid" + parts[2],
                with("tuning: {grid: {" + grid + "}}\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "grid: mediun | 16, tuning.grid: found `mediun` (text), wanted small, medium, large, or a block of parameters with their values; did you mean medium?",
                "grid: {} | 10, tuning.grid: found no parameters, wanted small, medium, large, or a block of parameters with their values",
                "grid: [1] | 10, tuning.grid: found a list, wanted small, medium, large, or a block of parameters with their values",
                "strategy: S1_TREND_EMA_ATR_ADZ | 20, tuning.strategy: no strategy is called `S1_TREND_EMA_ATR_ADZ`; did you mean `S1_TREND_EMA_ATR_ADX`?",
                "constraints: [\"ema_fsat < ema_slow\"] | 24, tuning.constraints[0]: constraint ema_fsat < ema_slow: ema_fsat is not among the axes ema_fast, ema_slow, adx_th, k_sl, k_tp, min_sl_points, min_tp_points",
                "constraints: [\"k_sl > 1\", \"ema_fast\"] | 36, tuning.constraints[1]: 'ema_fast'; wanted a comparison such as ema_fast < ema_slow",
                "constraints: [\"k_sl > 100\"] | 10, tuning.constraints: the constraints leave none of 1152 combinations",
                "objective: profit | 21, tuning.objective: found `profit` (text), wanted one of score, profit_factor, expectancy, net_pips, sharpe, calmar",
                "tune_scenario: D | 25, tuning.tune_scenario: found `D` (text), wanted one of A, B, C",
                "top_k: 0 | 17, tuning.top_k: found `0` (a number), wanted a whole number of at least 1",
                "topk: 3 | 10, tuning.topk: unknown key; did you mean `top_k`?",
            })
    void mistakesBesideTheGridAreSaidWithTheirPlace(String key, String expected) {
        Example.assertProblem("run.yaml, line " + FIRST_LINE + ", column " + expected, with("tuning: {" + key + "}\n"));
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        RunConfig config = Example.config(
                with(
                        "tuning: {grid: {adx_th: [none, 20], k_sl: {start: 1, stop: 2, step: 0.25}}, constraints: [\"k_sl < 2\"]}\n"));

        assertEquals(config, Example.config(ConfigWriter.toYaml(config)));
    }

    @Test
    void everyKeyIsExplained() {
        assertTrue(ConfigKeys.meant("tuning.grid.k_sl").isPresent());
        assertTrue(ConfigKeys.meant("tuning.grid.k_sl.start").isPresent());
        assertEquals(
                "Plumbline's own", ConfigKeys.find("tuning.top_k").orElseThrow().source());
    }
}
