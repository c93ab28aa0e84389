package io.plumbline.config;

import static io.plumbline.config.Example.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigKeysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max_hold_bars: 96   | max_hold_bar: 96     | line 42, column 3, risk.max_hold_bar | max_hold_bars",
                "slip_base: 0.1      | slip_bas: 0.1        | line 60, column 5, costs.slippage.slip_bas | slip_base",
                "runs_dir: ./runs    | run_dir: ./runs      | line 88, column 3, outputs.run_dir | runs_dir",
                "reproducibility:    | reproducability:     | line 93, column 1, reproducability | reproducibility",
            })
    void anUnknownKeyOffersTheNearestKnownOne(String piece, String replacement, String place, String nearest) {
        String first = Example.problems(Example.with(piece, replacement)).getFirst();

        assertEquals("run.yaml, " + place + ": unknown key; did you mean `" + nearest + "`?", first);
    }

    @Test
    void aMisspelledKeyIsNotReportedAsMissingToo() {
        assertProblem(
                "run.yaml, line 43, column 3, risk.r_bas: unknown key; did you mean `r_base`?",
                Example.with("r_base:", "r_bas:"));
    }

    @Test
    void aMissingKeyIsReportedAtItsBlock() {
        assertProblem(
                "run.yaml, line 41, column 1, risk.r_base: missing; wanted a number of at least 0",
                Example.with("  r_base: 0.002\n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "universe",
                "bar_contract",
                "strategies",
                "risk",
                "costs",
                "validation",
                "montecarlo",
                "outputs",
                "reproducibility"
            })
    void aMissingBlockIsReportedAtTheTopOfTheFile(String block) {
        String text = Example.text().replaceFirst("(?m)^" + block + ":\n(  .*\n?)+", "");

        assertProblem("run.yaml, line 1, column 1, " + block + ": missing; wanted a block of keys", text);
    }

    @Test
    void aKeyThatStandsTwiceIsReportedAtItsSecondPlace() {
        assertProblem(
                "run.yaml, line 43, column 3, risk.max_hold_bars: the key stands twice, first on line 42; "
                        + "keep one of them",
                Example.with("  max_hold_bars: 96\n", "  max_hold_bars: 96\n  max_hold_bars: 12\n"));
    }

    @Test
    void aBlockThatStandsTwiceIsReportedAtItsSecondPlace() {
        assertProblem(
                "run.yaml, line 95, column 1, regime: the key stands twice, first on line 11; keep one of them",
                Example.text().stripTrailing() + "\nregime: {}\n");
    }

    @Test
    void aValueWhereABlockBelongsListsTheBlocksKeys() {
        assertProblem(
                "run.yaml, line 94, column 1, reproducibility: found nothing, wanted a block with the keys random_seed",
                Example.with("  random_seed: 42", "").replace("reproducibility:\n", "\nreproducibility:\n"));
        assertProblem(
                "run.yaml, line 93, column 18, reproducibility: found `42` (a number), wanted a block with the keys "
                        + "random_seed",
                Example.with("reproducibility:\n  random_seed: 42", "reproducibility: 42"));
    }

    @Test
    void aBlockWhereAValueBelongsIsReportedAtItsKey() {
        assertProblem(
                "run.yaml, line 94, column 3, reproducibility.random_seed: found a block of keys, "
                        + "wanted a whole number from -9223372036854775808 to 9223372036854775807",
                Example.with("random_seed: 42", "random_seed:\n    value: 42"));
        assertProblem(
                "run.yaml, line 94, column 3, reproducibility.random_seed: found a list, wanted a whole number "
                        + "from -9223372036854775808 to 9223372036854775807",
                Example.with("random_seed: 42", "random_seed: [42]"));
    }

    @Test
    void aListItemIsReportedByItsNumber() {
        assertEquals(
                List.of("run.yaml, line 81, column 7, montecarlo.mc2.spread_noise_range[0]: found `low` (text), "
                        + "wanted a number of at least 0"),
                Example.problems(Example.with("- 0.8", "- low")));
    }
}
