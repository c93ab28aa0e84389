package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule of the reference's `configs/models.py`, by its name there, with the place and the message we give a
/// file that breaks it.
class ReferenceRulesTest {

    private static final String S2 = "S2_MR_ZSCORE_EMA_REGIME";
    private static final String ORDER = "  priority_order:\n  - S1_TREND_EMA_ATR_ADX\n";
    private static final String LENGTHS = "    train: 252\n    val: 63\n    test: 63\n";
    private static final String SYMBOLS = "  symbols:\n  - EURUSD\n  - GBPUSD\n  - USDJPY\n";

    private static Arguments rule(String name, String piece, String replacement, String... problems) {
        return Arguments.of(
                name,
                Example.with(piece, replacement),
                Arrays.stream(problems).map(problem -> "run.yaml, " + problem).toList());
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "StrictBaseModel extra=forbid",
                        "r_base: 0.002",
                        "r_base: 0.002\n  leverage: 5",
                        "line 44, column 3, risk.leverage: unknown key; the known ones, nearest first: r_base, caps, "
                                + "priority_order, dd_day_limit, dd_week_limit, max_hold_bars, conflict_policy, "
                                + "max_execution_errors"),
                rule(
                        "StrictBaseModel required field",
                        "  timeframe: M15\n",
                        "",
                        "line 1, column 1, universe.timeframe: missing; wanted one of M1, M5, M10, M15, M30, H1, H2, "
                                + "H4, H8, H12, D1, W1"),
                rule(
                        "StrictBaseModel type of field",
                        "n_sims: 300",
                        "n_sims: many",
                        "line 86, column 13, montecarlo.mc2.n_sims: found `many` (text), wanted a whole number of at "
                                + "least 1"),
                rule(
                        "Universe.symbols_non_empty",
                        SYMBOLS,
                        "  symbols: []\n",
                        "line 2, column 3, universe.symbols: found an empty list, wanted at least one symbol"),
                rule(
                        "BarContract.signal_on Literal",
                        "signal_on: close",
                        "signal_on: open",
                        "line 8, column 14, bar_contract.signal_on: found `open` (text), wanted close"),
                rule(
                        "BarContract.fill_on Literal",
                        "fill_on: open_next",
                        "fill_on: now",
                        "line 9, column 12, bar_contract.fill_on: found `now` (text), wanted open_next"),
                rule(
                        "BarContract.allow_bar0_disabled",
                        "allow_bar0: false",
                        "allow_bar0: true",
                        "line 10, column 15, bar_contract.allow_bar0: found true, wanted false: the bar that is still "
                                + "open is never traded on"),
                rule(
                        "Regime.atr_pct_window_positive",
                        "atr_pct_window: 960",
                        "atr_pct_window: 0",
                        "line 12, column 19, regime.atr_pct_window: found `0` (a number), wanted a whole number of at "
                                + "least 1"),
                rule(
                        "Regime.atr_pct_n_positive",
                        "atr_pct_n: 14",
                        "atr_pct_n: -1",
                        "line 13, column 14, regime.atr_pct_n: found `-1` (a number), wanted a whole number of at "
                                + "least 1"),
                rule(
                        "Regime.zscore_bounds_valid",
                        "z_high: 0.5",
                        "z_high: -0.5",
                        "line 14, column 10, regime.z_low: z_low is -0.5 and z_high is -0.5, wanted z_low < z_high"),
                rule(
                        "Strategies.enabled_valid",
                        "  enabled:\n  - S1_TREND_EMA_ATR_ADX\n",
                        "  enabled: [S1_TREND]\n",
                        "line 18, column 13, strategies.enabled[0]: no strategy `S1_TREND`; the known ones, nearest "
                                + "first: S1_TREND_EMA_ATR_ADX, S2_MR_ZSCORE_EMA_REGIME, S3_BREAKOUT_ATR_REGIME_EMA200"),
                rule(
                        "Strategies.params_keys_valid extra",
                        "  params:\n",
                        "  params:\n    S9: {}\n",
                        "line 21, column 5, strategies.params.S9: no such strategy; the known ones, nearest first: "
                                + "S1_TREND_EMA_ATR_ADX, S2_MR_ZSCORE_EMA_REGIME, S3_BREAKOUT_ATR_REGIME_EMA200"),
                Arguments.of(
                        "Strategies.params_keys_valid missing",
                        Example.text().replaceFirst("(?m)^    " + S2 + ":\n(      .*\n)+", ""),
                        List.of("run.yaml, line 20, column 3, strategies.params." + S2
                                + ": missing; every strategy needs a block here, enabled or not")),
                // Which names both rules of the reference at once.
                Arguments.of(
                        "Strategies.params_cover_enabled",
                        Example.text().replaceFirst("(?m)^    S1_TREND_EMA_ATR_ADX:\n(      .*\n)+", ""),
                        List.of("run.yaml, line 20, column 3, strategies.params.S1_TREND_EMA_ATR_ADX: missing; every "
                                + "strategy needs a block here, enabled or not")),
                rule(
                        "Risk.conflict_policy Literal",
                        "conflict_policy: priority",
                        "conflict_policy: first",
                        "line 48, column 20, risk.conflict_policy: found `first` (text), wanted one of priority, "
                                + "netting"),
                rule(
                        "Risk.priority_requires_order priority",
                        ORDER,
                        "",
                        "line 41, column 1, risk.priority_order: missing; the conflict policy priority needs an order "
                                + "of strategies"),
                rule(
                        "Risk.priority_requires_order netting",
                        "conflict_policy: priority",
                        "conflict_policy: netting",
                        "line 49, column 3, risk.priority_order: found an order, wanted none: under netting no "
                                + "strategy goes before another"),
                rule(
                        "Costs.scenarios_have_abc missing",
                        "    C: 2.0\n",
                        "",
                        "line 64, column 3, costs.scenarios.C: missing; wanted a factor for each of A, B and C"),
                rule(
                        "Costs.scenarios_have_abc extra",
                        "    C: 2.0\n",
                        "    C: 2.0\n    D: 3\n",
                        "line 68, column 8, costs.scenarios.D: unknown scenario; wanted only A, B and C"),
                rule(
                        "WalkForward.require_lengths_or_dates",
                        LENGTHS,
                        "    train: 252\n    test_end: 2024-01-31\n",
                        "line 69, column 3, validation.walk_forward: found only train, test_end, wanted the lengths "
                                + "train, val and test, or the dates train_start, train_end, val_start, val_end, "
                                + "test_start and test_end"),
                rule(
                        "MonteCarlo1.blocks_valid",
                        "block_max: 20",
                        "block_max: 4",
                        "line 76, column 16, montecarlo.mc1.block_min: found 5, wanted at most block_max, which is 4"),
                rule(
                        "MonteCarlo2.ranges_valid length",
                        "    - 1.2\n",
                        "",
                        "line 80, column 5, montecarlo.mc2.spread_noise_range: found a list of 1, wanted two numbers "
                                + "such as [0.8, 1.2]"),
                rule(
                        "MonteCarlo2.ranges_valid order",
                        "- 1.3",
                        "- 0.3",
                        "line 83, column 5, montecarlo.mc2.slippage_noise_range: found [0.9, 0.3], wanted the smaller "
                                + "number first"),
                rule(
                        "Config.costs_cover_symbols",
                        "    GBPUSD: 0.9\n",
                        "",
                        "line 55, column 3, costs.spread_baseline_pips.GBPUSD: missing; every symbol of "
                                + "universe.symbols needs a spread"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aFileThatBreaksARuleOfTheReferenceIsToldWhereAndWhy(String rule, String text, List<String> problems) {
        assertEquals(problems, Example.problems(text), rule);
    }

    @Test
    void aMistakeIsUnderlinedWhateverTheRule() {
        rules().forEach(rule -> {
            ConfigProblem problem = ConfigReader.check(String.valueOf(rule.get()[1]), "run.yaml")
                    .problems()
                    .getFirst();

            assertTrue(problem.endColumn() > problem.column(), String.valueOf(rule.get()[0]));
        });
    }
}
