package io.plumbline.config;

import static io.plumbline.config.Example.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.strategy.S1Params;
import io.plumbline.strategy.S2Params;
import io.plumbline.strategy.S3Params;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StrategyParamsTest {

    private static final String S2_KEYS =
            "      zscore_window: 30\n      ema_regime: 200\n      k_sl: 2.0\n      min_sl_points: 5.0\n    S3";

    @Test
    void everyKeyOfS2HasItsParameter() {
        S2Params params = s2("""
                      z_window: 1
                      ema_regime: 2
                      adx_period: 3
                      adx_max: 4
                      slope_window: 5
                      slope_th: 6
                      z_entry: 7
                      atr_period: 8
                      k_sl: 9
                      min_sl_points: 10
                      k_tp: 11
                      min_tp_points: 12
                """);

        assertEquals(new S2Params(1, 2, 3, OptionalDouble.of(4), 5, 6, 7, 8, 9, 10, OptionalDouble.of(11), 12), params);
    }

    @Test
    void everyKeyOfS3HasItsParameter() {
        RunConfig config = Example.config(Example.with(
                "      breakout_lookback: 55\n      atr_period: 14\n      k_sl: 2.0\n      min_sl_points: 5.0\n", """
                      breakout_window: 1
                      compression_window: 2
                      compression_z_low: -3
                      ema200: 4
                      atr_period: 5
                      k_sl: 6
                      min_sl_points: 7
                      k_tp: 8
                      min_tp_points: 9
                """));

        assertEquals(
                new S3Params(1, 2, -3, 4, 5, 6, 7, OptionalDouble.of(8), 9),
                config.configured().get(2).params());
    }

    @Test
    void anExplicitNullTakesAnOptionalParameterAway() {
        assertEquals(OptionalDouble.empty(), s2("      adx_max: null\n").adxMax());
        assertEquals(OptionalDouble.empty(), s2("      adx_max:\n").adxMax());
        assertEquals(OptionalDouble.of(20), s2("      z_window: 30\n").adxMax());
    }

    @Test
    void nullIsNoNumberWhereOneIsNeeded() {
        assertProblem(
                "run.yaml, line 22, column 7, strategies.params.S1_TREND_EMA_ATR_ADX.ema_fast: found nothing, wanted a "
                        + "whole number of at least 1",
                Example.with("ema_fast: 20", "ema_fast: null"));
    }

    @Test
    void aParameterStaysWithinItsBounds() {
        assertProblem(
                "run.yaml, line 25, column 15, strategies.params.S1_TREND_EMA_ATR_ADX.adx_th: found `101` (a number), "
                        + "wanted a number from 0 to 100",
                Example.with("adx_th: 25", "adx_th: 101"));
        assertProblem(
                "run.yaml, line 22, column 17, strategies.params.S1_TREND_EMA_ATR_ADX.ema_fast: found `abc` (text), "
                        + "wanted a whole number of at least 1",
                Example.with("ema_fast: 20", "ema_fast: abc"));
    }

    @Test
    void keysWithoutEffectAreWarnedOfWithTheKeyThatWorks() {
        assertEquals(
                List.of(
                        "run.yaml, line 32, column 7, strategies.params.S2_MR_ZSCORE_EMA_REGIME.zscore_window: has no "
                                + "effect; the key that works is `z_window`, which is 30 here",
                        "run.yaml, line 37, column 7, strategies.params.S3_BREAKOUT_ATR_REGIME_EMA200.breakout_lookback: "
                                + "has no effect; the key that works is `breakout_window`, which is 20 here"),
                Example.file(Example.text()).warnings().stream()
                        .map(ConfigProblem::words)
                        .toList());
    }

    @Test
    void keysWithoutEffectAreUnknownToOtherStrategies() {
        assertProblem(
                "run.yaml, line 22, column 7, strategies.params.S1_TREND_EMA_ATR_ADX.zscore_window: unknown key; the "
                        + "known ones, nearest first: ema_slow, adx_period, atr_period, min_sl_points, min_tp_points, "
                        + "ema_fast, adx_th, k_sl, k_tp",
                Example.with("ema_fast: 20", "zscore_window: 20"));
    }

    @Test
    void s2TakesTheOldNameOfItsAverage() {
        assertEquals(150, s2("      ema_base: 150\n").emaRegime());
    }

    @Test
    void theOldNameHasNoEffectBesideTheNewOne() {
        String text = Example.with(S2_KEYS, "      ema_base: 150\n      ema_regime: 100\n    S3");

        ConfigFile file = Example.file(text);

        assertEquals(100, ((S2Params) file.config().configured().get(1).params()).emaRegime());
        assertEquals(
                "run.yaml, line 32, column 7, strategies.params.S2_MR_ZSCORE_EMA_REGIME.ema_base: has no effect beside "
                        + "`ema_regime`, which is the key that works",
                file.warnings().getFirst().words());
    }

    @Test
    void everyStrategyNeedsItsParameters() {
        String text = Example.text().replaceFirst("    S2_MR_ZSCORE_EMA_REGIME:\n(      .*\n)+", "");

        assertProblem(
                "run.yaml, line 20, column 3, strategies.params.S2_MR_ZSCORE_EMA_REGIME: missing; every strategy needs "
                        + "a block here, enabled or not",
                text);
    }

    @Test
    void parametersOfNoStrategyAreRefused() {
        assertProblem(
                "run.yaml, line 21, column 5, strategies.params.S4: no such strategy; the known ones, nearest first: "
                        + "S1_TREND_EMA_ATR_ADX, S2_MR_ZSCORE_EMA_REGIME, S3_BREAKOUT_ATR_REGIME_EMA200",
                Example.with("    S1_TREND_EMA_ATR_ADX:\n", "    S4: {}\n    S1_TREND_EMA_ATR_ADX:\n"));
    }

    @Test
    void aMisspelledStrategyIsReportedOnce() {
        assertProblem(
                "run.yaml, line 31, column 5, strategies.params.S2_MR_ZSCORE_EMA_REGIM: no such strategy; did you mean "
                        + "`S2_MR_ZSCORE_EMA_REGIME`?",
                Example.with("    S2_MR_ZSCORE_EMA_REGIME:", "    S2_MR_ZSCORE_EMA_REGIM:"));
    }

    @Test
    void aStrategyInBothCasesStandsTwice() {
        assertProblem(
                "run.yaml, line 31, column 5, strategies.params.s1_trend_ema_atr_adx: the strategy stands twice, first "
                        + "on line 21; keep one of them",
                Example.with(
                        "    S2_MR_ZSCORE_EMA_REGIME:", "    s1_trend_ema_atr_adx: {}\n    S2_MR_ZSCORE_EMA_REGIME:"));
    }

    @Test
    void enabledStrategiesAreKnownAndNamedOnce() {
        assertEquals(
                List.of(
                        "run.yaml, line 20, column 5, strategies.enabled[1]: no strategy `S3_BREAKOUT_ATR_REGIME_EMA`; "
                                + "did you mean `S3_BREAKOUT_ATR_REGIME_EMA200`?",
                        "run.yaml, line 21, column 5, strategies.enabled[2]: `S1_TREND_EMA_ATR_ADX` stands twice; keep "
                                + "one of them"),
                Example.problems(Example.with("  enabled:\n  - S1_TREND_EMA_ATR_ADX\n", """
                          enabled:
                          - S1_TREND_EMA_ATR_ADX
                          - S3_BREAKOUT_ATR_REGIME_EMA
                          - S1_TREND_EMA_ATR_ADX
                        """)));
    }

    @Test
    void noEnabledStrategyIsWarnedOf() {
        ConfigFile file = Example.file(Example.with("  enabled:\n  - S1_TREND_EMA_ATR_ADX\n", "  enabled: []\n"));

        assertEquals(List.of(), file.config().strategies());
        assertEquals(
                "run.yaml, line 18, column 3, strategies.enabled: no strategy is enabled, so nothing will be traded",
                file.warnings().getFirst().words());
    }

    @Test
    void aChoiceKeepsStrategyAndParametersTogether() {
        StrategyChoice<?> choice = Example.config(Example.text()).strategies().getFirst();

        assertEquals(S1Params.class, choice.params().getClass());
        assertEquals(
                choice.strategy().defaults(),
                StrategyChoice.ofDefaults(choice.strategy()).params());
    }

    private static S2Params s2(String keys) {
        RunConfig config = Example.config(Example.with(S2_KEYS, keys + "    S3"));
        return (S2Params) config.configured().get(1).params();
    }
}
