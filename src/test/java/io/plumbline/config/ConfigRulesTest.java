package io.plumbline.config;

import static io.plumbline.config.Example.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.risk.ConflictPolicy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigRulesTest {

    private static final String LENGTHS = "    train: 252\n    val: 63\n    test: 63\n";
    private static final String POLICY = "  conflict_policy: priority\n  priority_order:\n  - S1_TREND_EMA_ATR_ADX\n";
    private static final String SYMBOLS = "  symbols:\n  - EURUSD\n  - GBPUSD\n  - USDJPY\n";

    @Test
    void thereIsAtLeastOneSymbol() {
        assertProblem(
                "run.yaml, line 2, column 3, universe.symbols: found an empty list, wanted at least one symbol",
                Example.with(SYMBOLS, "  symbols: []\n"));
    }

    @Test
    void noSymbolStandsTwice() {
        assertProblem(
                "run.yaml, line 5, column 5, universe.symbols[2]: `EURUSD` stands twice; keep one of them",
                Example.with("  - USDJPY", "  - EURUSD"));
    }

    @Test
    void everySymbolHasASpread() {
        assertProblem(
                "run.yaml, line 55, column 3, costs.spread_baseline_pips.GBPUSD: missing; every symbol of "
                        + "universe.symbols needs a spread",
                Example.with("    GBPUSD: 0.9\n", ""));
    }

    @Test
    void theOpenBarIsNeverTradedOn() {
        assertProblem(
                "run.yaml, line 10, column 15, bar_contract.allow_bar0: found true, wanted false: the bar that is "
                        + "still open is never traded on",
                Example.with("allow_bar0: false", "allow_bar0: true"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signal_on: close   | signal_on: open | line 8, column 14, bar_contract.signal_on | close",
                "fill_on: open_next | fill_on: close  | line 9, column 12, bar_contract.fill_on   | open_next"
            })
    void thereIsOneBarContract(String piece, String replacement, String place, String wanted) {
        String found = replacement.substring(replacement.indexOf(' ') + 1);
        assertProblem(
                "run.yaml, " + place + ": found `" + found + "` (text), wanted " + wanted,
                Example.with(piece, replacement));
    }

    @Test
    void lowVolatilityEndsBelowHigh() {
        assertProblem(
                "run.yaml, line 14, column 10, regime.z_low: z_low is 0.5 and z_high is 0.5, wanted z_low < z_high",
                Example.with("z_low: -0.5", "z_low: 0.5"));
    }

    @Test
    void aDefaultCanBreakTheRuleToo() {
        assertProblem(
                "run.yaml, line 14, column 11, regime.z_high: z_low is -0.5 and z_high is -1.0, wanted z_low < z_high",
                Example.with("  z_low: -0.5\n  z_high: 0.5\n", "  z_high: -1\n"));
    }

    @Test
    void aRuleIsCheckedThoughItsBlockHasAnotherMistake() {
        assertEquals(
                List.of(
                        "run.yaml, line 13, column 14, regime.atr_pct_n: found `x` (text), wanted a whole number of at "
                                + "least 1",
                        "run.yaml, line 14, column 10, regime.z_low: z_low is 1.0 and z_high is 0.5, wanted z_low < z_high"),
                Example.problems(
                        Example.replaced(Example.with("atr_pct_n: 14", "atr_pct_n: x"), "z_low: -0.5", "z_low: 1")));
    }

    @Test
    void priorityNeedsAnOrder() {
        assertProblem(
                "run.yaml, line 41, column 1, risk.priority_order: missing; the conflict policy priority needs an "
                        + "order of strategies",
                Example.with("  priority_order:\n  - S1_TREND_EMA_ATR_ADX\n", ""));
        assertProblem(
                "run.yaml, line 49, column 3, risk.priority_order: missing; the conflict policy priority needs an "
                        + "order of strategies",
                Example.with("  priority_order:\n  - S1_TREND_EMA_ATR_ADX\n", "  priority_order: []\n"));
    }

    @Test
    void nettingForbidsAnOrder() {
        assertProblem(
                "run.yaml, line 49, column 3, risk.priority_order: found an order, wanted none: under netting no "
                        + "strategy goes before another",
                Example.with("conflict_policy: priority", "conflict_policy: netting"));
    }

    @Test
    void nettingTakesAnEmptyOrNoOrder() {
        for (String order : new String[] {"", "  priority_order: null\n", "  priority_order: []\n"}) {
            RunConfig config = Example.config(Example.with(POLICY, "  conflict_policy: netting\n" + order));

            assertEquals(ConflictPolicy.NETTING, config.risk().conflictPolicy());
            assertEquals(List.of(), config.risk().priorityOrder());
        }
    }

    @Test
    void thePriorityOrderTakesNamesInEitherCase() {
        RunConfig config = Example.config(Example.with(
                "  priority_order:\n  - S1_TREND_EMA_ATR_ADX\n",
                "  priority_order: [s2_mr_zscore_ema_regime, S1_Trend_EMA_ATR_ADX]\n"));

        assertEquals(
                List.of("S2_MR_ZSCORE_EMA_REGIME", "S1_TREND_EMA_ATR_ADX"),
                config.risk().priorityOrder());
    }

    @Test
    void thePriorityOrderNamesKnownStrategiesOnce() {
        assertEquals(
                List.of(
                        "run.yaml, line 50, column 5, risk.priority_order[0]: no strategy `S1_TREND_EMA_ATR_ADXX`; "
                                + "did you mean `S1_TREND_EMA_ATR_ADX`?",
                        "run.yaml, line 52, column 5, risk.priority_order[2]: `S1_TREND_EMA_ATR_ADX` stands twice; "
                                + "keep one of them"),
                Example.problems(Example.with("  priority_order:\n  - S1_TREND_EMA_ATR_ADX\n", """
                          priority_order:
                          - S1_TREND_EMA_ATR_ADXX
                          - S1_TREND_EMA_ATR_ADX
                          - s1_trend_ema_atr_adx
                        """)));
    }

    @Test
    void thereAreExactlyThreeScenarios() {
        assertProblem(
                "run.yaml, line 64, column 3, costs.scenarios.C: missing; wanted a factor for each of A, B and C",
                Example.with("    C: 2.0\n", ""));
        assertProblem(
                "run.yaml, line 68, column 8, costs.scenarios.D: unknown scenario; wanted only A, B and C",
                Example.with("    C: 2.0\n", "    C: 2.0\n    D: 3.0\n"));
    }

    @Test
    void walkForwardNeedsAllLengthsOrAllDates() {
        String wanted = ", wanted the lengths train, val and test, or the dates train_start, train_end, val_start, "
                + "val_end, test_start and test_end";
        String place = "run.yaml, line 69, column 3, validation.walk_forward: found ";

        assertProblem(place + "only train, test" + wanted, Example.with("    val: 63\n", ""));
        assertProblem(place + "neither" + wanted, Example.with("  walk_forward:\n" + LENGTHS, "  walk_forward: {}\n"));
    }

    @Test
    void walkForwardTakesDates() {
        RunConfig config = Example.config(Example.with(LENGTHS, """
                    train: null
                    train_start: 2023-01-01
                    train_end: "2023-12-31"
                    val_start: 2024-01-01
                    val_end: 2024-03-31 23:45
                    test_start: 2024-04-01
                    test_end: 2024-12-31
                """));

        assertEquals(
                new WalkForward.Dates(
                        Instant.parse("2023-01-01T00:00:00Z"),
                        Instant.parse("2023-12-31T00:00:00Z"),
                        Instant.parse("2024-01-01T00:00:00Z"),
                        Instant.parse("2024-03-31T23:45:00Z"),
                        Instant.parse("2024-04-01T00:00:00Z"),
                        Instant.parse("2024-12-31T00:00:00Z")),
                config.validation().walkForward());
    }

    @Test
    void aSpanEndsAfterItsStart() {
        assertProblem(
                "run.yaml, line 71, column 16, validation.walk_forward.train_end: found 2022-12-31T00:00:00Z, wanted "
                        + "nothing before the start, 2023-01-01T00:00:00Z",
                Example.with(LENGTHS, """
                            train_start: 2023-01-01
                            train_end: 2022-12-31
                            val_start: 2024-01-01
                            val_end: 2024-03-31
                            test_start: 2024-04-01
                            test_end: 2024-12-31
                        """));
    }

    @Test
    void datesBesideLengthsAreWarnedOf() {
        ConfigFile file = Example.file(Example.with(LENGTHS, LENGTHS + "    train_start: 2023-01-01\n"));

        assertEquals(
                "run.yaml, line 69, column 3, validation.walk_forward: the dates have no effect beside train, val and "
                        + "test",
                file.warnings().getLast().words());
    }

    @Test
    void theShortestBlockIsNotLongerThanTheLongest() {
        assertProblem(
                "run.yaml, line 76, column 16, montecarlo.mc1.block_min: found 21, wanted at most block_max, which is "
                        + "20",
                Example.with("block_min: 5", "block_min: 21"));
    }

    @Test
    void aNoiseRangeIsTwoNumbersSmallerFirst() {
        assertProblem(
                "run.yaml, line 80, column 5, montecarlo.mc2.spread_noise_range: found [1.4, 1.2], wanted the smaller "
                        + "number first",
                Example.with("- 0.8", "- 1.4"));
        assertProblem(
                "run.yaml, line 80, column 5, montecarlo.mc2.spread_noise_range: found a list of 1, wanted two numbers "
                        + "such as [0.8, 1.2]",
                Example.with("    - 0.8\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "atr_pct_window: 960, atr_pct_window: 0, 'line 12, column 19, regime.atr_pct_window', a whole number of at least 1",
        "max_hold_bars: 96, max_hold_bars: 0, 'line 42, column 18, risk.max_hold_bars', a whole number of at least 1",
        "max_execution_errors: 3, max_execution_errors: -1, 'line 53, column 25, risk.max_execution_errors', a whole number of at least 0",
        "dd_day_limit: 0.02, dd_day_limit: -0.02, 'line 51, column 17, risk.dd_day_limit', a number of at least 0",
        "EURUSD: 0.7, EURUSD: -0.7, 'line 56, column 13, costs.spread_baseline_pips.EURUSD', a number of at least 0",
        "slip_k: 0.5, slip_k: -0.5, 'line 61, column 13, costs.slippage.slip_k', a number of at least 0",
        "spike_mult: 2.0, spike_mult: -2, 'line 63, column 17, costs.slippage.spike_mult', a number of at least 0",
        "B: 1.5, B: -1, 'line 66, column 8, costs.scenarios.B', a number of at least 0",
        "train: 252, train: -1, 'line 70, column 12, validation.walk_forward.train', a whole number of at least 0",
        "test: 63, test: 0, 'line 72, column 11, validation.walk_forward.test', a whole number of at least 1",
        "block_min: 5, block_min: 0, 'line 76, column 16, montecarlo.mc1.block_min', a whole number of at least 1",
        "n_sims: 300, n_sims: 0, 'line 86, column 13, montecarlo.mc2.n_sims', a whole number of at least 1",
    })
    void aNumberThatMeansNothingIsRefused(String piece, String replacement, String place, String wanted) {
        String found = replacement.substring(replacement.indexOf(' ') + 1);
        assertProblem(
                "run.yaml, " + place + ": found `" + found + "` (a number), wanted " + wanted,
                Example.with(piece, replacement));
    }
}
