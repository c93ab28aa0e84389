package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTest {

    private static final String CAPS = "    per_strategy: 0.03\n    per_symbol: 0.05\n    usd_exposure_cap: 100000\n";

    /// The warnings about a key and what is in it, as the user sees them.
    private static List<String> warnings(String text, String path) {
        ConfigCheck check = ConfigReader.check(text, "run.yaml");
        assertEquals(List.of(), check.problems());
        return check.warnings().stream()
                .filter(warning -> warning.path().startsWith(path))
                .map(warning -> warning.words().replaceFirst("run.yaml, ", ""))
                .toList();
    }

    @Test
    void parametersOfADisabledStrategyHaveNoEffect() {
        assertEquals(
                List.of(
                        "line 31, column 5, strategies.params.S2_MR_ZSCORE_EMA_REGIME: S2_MR_ZSCORE_EMA_REGIME is not "
                                + "enabled, so these parameters have no effect",
                        "line 32, column 7, strategies.params.S2_MR_ZSCORE_EMA_REGIME.zscore_window: has no effect; "
                                + "the key that works is `z_window`, which is 30 here"),
                warnings(Example.text(), "strategies.params.S2"));
    }

    @Test
    void anEmptyBlockOfADisabledStrategyIsAsItShouldBe() {
        String text = Example.text()
                .replaceFirst("(?m)^    S2_MR_ZSCORE_EMA_REGIME:\n(      .*\n)+", "    S2_MR_ZSCORE_EMA_REGIME: {}\n");

        assertEquals(List.of(), warnings(text, "strategies.params.S2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 | 50 | the averages are the same and nothing is traded",
                "60 | 50 | the strategy trades against the trend",
            })
    void theFastAverageIsFasterThanTheSlowOne(int fast, int slow, String what) {
        assertEquals(
                List.of("line 22, column 17, strategies.params.S1_TREND_EMA_ATR_ADX.ema_fast: ema_fast is " + fast
                        + " and ema_slow is " + slow + ", so " + what + "; wanted ema_fast < ema_slow"),
                warnings(
                        Example.with("ema_fast: 20", "ema_fast: " + fast),
                        "strategies.params.S1_TREND_EMA_ATR_ADX.ema"));
    }

    @Test
    void theFastAverageIsHeldAgainstTheUsualSlowOneToo() {
        assertEquals(
                1,
                warnings(
                                Example.replaced(
                                        Example.with("      ema_slow: 50\n", ""), "ema_fast: 20", "ema_fast: 70"),
                                "strategies.params.S1_TREND_EMA_ATR_ADX.ema_fast")
                        .size());
    }

    @Test
    void aKeyThatDoesNothingForItsStrategyIsNamed() {
        assertEquals(
                List.of("line 28, column 22, strategies.params.S1_TREND_EMA_ATR_ADX.min_sl_points: has no effect on "
                        + "this strategy, whose stop is k_sl times ATR"),
                warnings(Example.text(), "strategies.params.S1_TREND_EMA_ATR_ADX.min_sl"));
    }

    @Test
    void withoutAStopNothingIsTraded() {
        assertEquals(
                List.of("line 27, column 7, strategies.params.S1_TREND_EMA_ATR_ADX.k_sl: there is no k_sl and so no "
                        + "stop, without which no order is placed"),
                warnings(Example.with("k_sl: 2.5", "k_sl: null"), "strategies.params.S1_TREND_EMA_ATR_ADX.k_sl"));
    }

    @Test
    void aSpreadOfAnUntradedSymbolHasNoEffect() {
        assertEquals(
                List.of("line 59, column 13, costs.spread_baseline_pips.AUDUSD: AUDUSD is not among universe.symbols, "
                        + "so its spread has no effect"),
                warnings(Example.with("    USDJPY: 0.8\n", "    USDJPY: 0.8\n    AUDUSD: 1\n"), "costs"));
    }

    @Test
    void aPlaceInTheOrderIsForEnabledStrategies() {
        assertEquals(
                List.of("line 51, column 5, risk.priority_order[1]: S2_MR_ZSCORE_EMA_REGIME is not enabled, so its "
                        + "place has no effect"),
                warnings(
                        Example.with(
                                "  - S1_TREND_EMA_ATR_ADX\n  dd",
                                "  - S1_TREND_EMA_ATR_ADX\n  - s2_mr_zscore_ema_regime\n  dd"),
                        "risk.priority"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.001 | 0.05  | per_strategy | always binds: per_strategy is 0.001 and r_base 0.002, so every order is refused",
                "0.03  | 0.001 | per_symbol   | always binds: per_symbol is 0.001 and r_base 0.002, so every order is refused",
                "0.03  | 0.05  | per_strategy | never binds: per_strategy is 0.03 and r_base 0.002, and a strategy has at most one order at a time, which risks r_base",
                "0.03  | 0.002 | per_symbol   | never binds: per_symbol is 0.002 and r_base 0.002, and a symbol has at most one order at a time, which risks r_base",
            })
    void aCapOnRiskBindsAlwaysOrNever(String strategy, String symbol, String key, String words) {
        String text = Example.replaced(
                Example.with("per_strategy: 0.03", "per_strategy: " + strategy),
                "per_symbol: 0.05",
                "per_symbol: " + symbol);

        assertTrue(warnings(text, "risk.caps." + key).getFirst().endsWith("risk.caps." + key + ": " + words));
    }

    @Test
    void underNettingSeveralOrdersCountAgainstTheCapOfASymbol() {
        String text = Example.replaced(
                Example.with(
                        "  conflict_policy: priority\n  priority_order:\n  - S1_TREND_EMA_ATR_ADX\n",
                        "  conflict_policy: netting\n"),
                "  enabled:\n  - S1_TREND_EMA_ATR_ADX\n",
                "  enabled: [S1_TREND_EMA_ATR_ADX, S2_MR_ZSCORE_EMA_REGIME]\n");

        assertEquals(
                List.of(), warnings(text.replace("per_symbol: 0.05", "per_symbol: 0.003"), "risk.caps.per_symbol"));
        assertTrue(warnings(text, "risk.caps.per_symbol")
                .getFirst()
                .endsWith("a symbol has at most 2 orders at a time, which risk 0.004"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100000 | never binds: an order is r_base 0.002 over its stop in pips, times the price; even a stop of 0.1 pips at a price of 10,000 makes only 200, within the cap of 100,000",
                "1e-9   | always binds: an order is r_base 0.002 over its stop in pips, times the price; even a stop of 10,000 pips at a price of 0.5 makes 0.0000001, above the cap of 0.000000001, so every order is refused",
            })
    void aCapOnExposureIsHeldAgainstWhatOrdersCanBe(String cap, String words) {
        assertEquals(
                List.of("line 47, column 23, risk.caps.usd_exposure_cap: " + words),
                warnings(
                        Example.with("usd_exposure_cap: 100000", "usd_exposure_cap: " + cap),
                        "risk.caps.usd_exposure_cap"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.0005", "150"})
    void aCapThatMayBindIsNotSpokenOf(String cap) {
        assertEquals(
                List.of(),
                warnings(
                        Example.with("usd_exposure_cap: 100000", "usd_exposure_cap: " + cap),
                        "risk.caps.usd_exposure_cap"));
    }

    @Test
    void aCapThatIsMeantNeverToBindIsNotSpokenOf() {
        String text = Example.with(CAPS, "    per_strategy: .inf\n    per_symbol: .inf\n    usd_exposure_cap: .inf\n");

        assertEquals(List.of(), warnings(text, "risk.caps"));
    }

    @Test
    void aTradeThatRisksNothingIsRefused() {
        assertEquals(
                List.of("line 43, column 11, risk.r_base: a trade risks nothing, so every order is refused"),
                warnings(Example.with("r_base: 0.002", "r_base: 0"), "risk"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.45 | always binds: half the spread of GBPUSD is 0.45 pips, which leaves nothing for slippage under a cap of 0.45",
                "0.55 | always binds: a side of GBPUSD costs at least 0.55 pips, half its spread and slip_base, and the cap is 0.55",
            })
    void aCapOnCostsLeavesRoomForCosts(String cap, String words) {
        List<String> warnings = warnings(
                Example.with("  scenarios:", "  max_side_cost_pips: " + cap + "\n  scenarios:"), "costs.max_side");

        assertTrue(warnings.contains("line 64, column 23, costs.max_side_cost_pips: " + words), warnings.toString());
    }

    @Test
    void aRunSaysNothingOfWhatIsOnlyForTheAuthor() {
        assertEquals(2, Example.file(Example.text()).warnings().size());
    }
}
