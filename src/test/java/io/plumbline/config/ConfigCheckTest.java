package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of a text that need not be right, and the stretch of text it is said of.
class ConfigCheckTest {

    private static ConfigCheck check(String text) {
        return ConfigReader.check(text, "run.yaml");
    }

    /// What an editor would underline.
    private static List<String> underlined(String text, List<ConfigProblem> problems) {
        List<String> lines = text.lines().toList();
        return problems.stream()
                .map(problem -> lines.get(problem.line() - 1).substring(problem.column() - 1, problem.endColumn() - 1))
                .toList();
    }

    @Test
    void aRightTextHasItsSettingsAndItsWarnings() {
        ConfigCheck check = check(Example.text());

        assertEquals(Optional.of(Example.config(Example.text())), check.config().map(ConfigFile::config));
        assertEquals(List.of(), check.problems());
        assertTrue(check.isRight());
        assertTrue(check.warnings().containsAll(check.config().orElseThrow().warnings()));
    }

    @Test
    void aWrongTextHasItsWarningsToo() {
        ConfigCheck check = check(Example.with("atr_pct_n: 14", "atr_pct_n: x"));

        assertEquals(Optional.empty(), check.config());
        assertEquals(1, check.problems().size());
        assertEquals(check(Example.text()).warnings(), check.warnings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "atr_pct_n: 14 | atr_pct_n: \"abc d\"  | \"abc d\"",
                "r_base: 0.002 | r_bas: 0.002          | r_bas",
                "r_base: 0.002 | # gone                | risk",
                "z_low: -0.5   | z_low: 0.5            | 0.5",
                "debug: true   | debug: [true]         | debug",
                "- USDJPY      | - USDJPI              | USDJPI",
                "debug: true   | debug: \"tru          | \"tru",
                "n_sims: 500   | n_sims: [500          | [",
                "risk:         | risk                  | risk",
            })
    void aMistakeIsUnderlinedFromItsFirstToItsLastCharacter(String piece, String replacement, String expected) {
        boolean block = piece.equals("risk:");
        String text = Example.with(block ? "\nrisk:" : piece, block ? "\nrisk" : replacement);

        assertEquals(expected, underlined(text, check(text).problems()).getFirst());
    }

    @Test
    void aProblemOfTheWholeFileHasNoPlace() {
        ConfigProblem problem = new ConfigProblem("run.yaml", 0, 0, "", "no such file");

        assertEquals(0, problem.endLine());
        assertEquals(0, problem.endColumn());
    }
}
