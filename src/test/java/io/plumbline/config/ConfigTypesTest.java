package io.plumbline.config;

import static io.plumbline.config.Example.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTypesTest {

    @ParameterizedTest
    @ValueSource(strings = {"14", "14.0", "'14'", "\"14\"", "1.4e1", "+14", "' 14 '"})
    void wholeNumbersMayBeWrittenInSeveralWays(String written) {
        RunConfig config = Example.config(Example.with("atr_pct_n: 14", "atr_pct_n: " + written));

        assertEquals(14, config.regime().atrPctN());
    }

    @ParameterizedTest
    @CsvSource({"1e-4, 1e-4", "1.0E-4, 1e-4", ".5, 0.5", "5., 5", "1_000.5, 1000.5", "'''0.25''', 0.25", "3, 3"})
    void numbersMayBeWrittenInSeveralWays(String written, double expected) {
        RunConfig config = Example.config(Example.with("r_base: 0.002", "r_base: " + written));

        assertEquals(expected, config.risk().baseFraction());
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "True, true",
        "yes, true",
        "on, true",
        "'''true''', true",
        "false, false",
        "No, false",
        "OFF, false"
    })
    void truthsMayBeWrittenInSeveralWays(String written, boolean expected) {
        RunConfig config = Example.config(Example.with("debug: true", "debug: " + written));

        assertEquals(expected, config.outputs().debug());
    }

    @ParameterizedTest
    @CsvSource({
        "abc, `abc` (text)",
        "14.5, `14.5` (a number)",
        "true, `true` (true or false)",
        "null, nothing",
        "0, `0` (a number)",
        "-3, `-3` (a number)",
        "014, `014` (text)",
        "0x1F, `0x1F` (text)",
        "99999999999, `99999999999` (a number)",
        "1e999999999, `1e999999999` (a number)",
        ".inf, `.inf` (a number)"
    })
    void whatIsNoWholeNumberIsShownAsItIsWritten(String written, String found) {
        int column = written.equals("null") ? 3 : 14;
        assertProblem(
                "run.yaml, line 13, column " + column + ", regime.atr_pct_n: found " + found
                        + ", wanted a whole number of at least 1",
                Example.with("atr_pct_n: 14", "atr_pct_n: " + written));
    }

    @Test
    void aWholeNumberTooLargeForItsKeyIsToldTheLimit() {
        assertProblem(
                "run.yaml, line 94, column 16, reproducibility.random_seed: found `9223372036854775808` (a number), "
                        + "wanted a whole number from -9223372036854775808 to 9223372036854775807",
                Example.with("random_seed: 42", "random_seed: 9223372036854775808"));
    }

    @Test
    void theRandomSeedMayBeAnyLong() {
        assertEquals(
                Long.MIN_VALUE,
                Example.config(Example.with("random_seed: 42", "random_seed: -9223372036854775808"))
                        .randomSeed());
        assertEquals(
                Long.MAX_VALUE,
                Example.config(Example.with("random_seed: 42", "random_seed: 9223372036854775807"))
                        .randomSeed());
    }

    @ParameterizedTest
    @CsvSource({
        ".inf, `.inf` (a number), a finite number",
        "1e999, `1e999` (a number), a finite number",
        ".nan, `.nan` (text), a number",
        "-1, `-1` (a number), a number"
    })
    void whatATradeRisksIsFinite(String written, String found, String wanted) {
        assertProblem(
                "run.yaml, line 43, column 11, risk.r_base: found " + found + ", wanted " + wanted + " of at least 0",
                Example.with("r_base: 0.002", "r_base: " + written));
    }

    @Test
    void capsMayBeInfinite() {
        RunConfig config = Example.config(Example.with("usd_exposure_cap: 100000", "usd_exposure_cap: .inf"));

        assertEquals(Double.POSITIVE_INFINITY, config.risk().exposureCap());
    }

    @Test
    void anEnumListsItsNames() {
        assertProblem(
                "run.yaml, line 48, column 20, risk.conflict_policy: found `nettig` (text), wanted one of priority, "
                        + "netting",
                Example.with("conflict_policy: priority", "conflict_policy: nettig"));
    }

    @Test
    void blankTextIsNoText() {
        assertProblem(
                "run.yaml, line 88, column 13, outputs.runs_dir: found `` (text), wanted text",
                Example.with("runs_dir: ./runs", "runs_dir: ''"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2024-01-31T00:00:00Z",
        "2024-01-31 22:15, 2024-01-31T22:15:00Z",
        "2024-01-31T22:15:30, 2024-01-31T22:15:30Z",
        "2024-01-31T22:15:30Z, 2024-01-31T22:15:30Z",
        "2024-01-31 22:15+02:00, 2024-01-31T20:15:00Z",
        "2024-01-31 22:15:30.250, 2024-01-31T22:15:30.250Z"
    })
    void momentsAreInUtcUnlessTheySayOtherwise(String written, Instant expected) {
        assertEquals(expected, Scalars.moment(written).orElseThrow());
    }
}
