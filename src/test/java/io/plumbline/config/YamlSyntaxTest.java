package io.plumbline.config;

import static io.plumbline.config.Example.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class YamlSyntaxTest {

    @Test
    void aTabIsNamed() {
        assertProblem(
                "run.yaml, line 2, column 1: found a tab; indent with spaces", "universe:\n\tsymbols: [EURUSD]\n");
    }

    @Test
    void aSecondColonIsNamed() {
        assertProblem(
                "run.yaml, line 1, column 17: found a `:` where no key can stand: a value with `: ` in it needs quotes, "
                        + "and a key must not be indented deeper than the keys above it",
                "universe: symbol: EURUSD\n");
    }

    @Test
    void anIndentationThatFitsNothingIsNamed() {
        assertProblem(
                "run.yaml, line 3, column 2: this line's indentation fits no line above it",
                "risk:\n  r_base: 0.002\n max_hold_bars: 96\n");
    }

    @Test
    void aMissingColonIsShownWhereTheKeyIs() {
        assertProblem("run.yaml, line 2, column 1: no `:` behind this key", "a: 1\nrisk\nb: 2\n");
    }

    @Test
    void whatIsLeftOpenIsShownWhereItWasOpened() {
        assertProblem(
                "run.yaml, line 1, column 10: the `[` opened here is not closed by a `]`",
                "symbols: [EURUSD, GBPUSD\ntimeframe: M15\n");
        assertProblem(
                "run.yaml, line 1, column 10: the `{` opened here is not closed by a `}`",
                "account: { currency: USD\n");
        assertProblem("run.yaml, line 1, column 11: the quote opened here is not closed", "runs_dir: \"./runs\n");
    }

    @Test
    void whatIsNestedTooDeepIsShownWhereItBecomesSo() {
        assertProblem(
                "run.yaml, line 1, column 67: nested deeper than 64 levels; no key of a config lies so deep",
                "a: " + "[".repeat(100_000));
        assertProblem(
                "run.yaml, line 1, column 257: nested deeper than 64 levels; no key of a config lies so deep",
                "{a: ".repeat(50_000));
    }

    @Test
    void aCharacterThatCannotBeginAValueIsNamed() {
        assertProblem(
                "run.yaml, line 1, column 11: a value cannot begin with this character; put it in quotes",
                "runs_dir: @home\n");
    }

    @Test
    void anEmptyFileIsNamed() {
        assertProblem("run.yaml, line 1, column 1: the file is empty", "");
        assertProblem("run.yaml, line 1, column 1: the file is empty", "# nothing but a comment\n");
    }

    @Test
    void aListIsNoConfig() {
        assertEquals(
                "run.yaml, line 1, column 1: found a list, wanted a block with the keys universe, bar_contract, regime, "
                        + "strategies, risk, costs, validation, montecarlo, outputs, reproducibility, account, "
                        + "instruments, tuning",
                Example.problems("- EURUSD\n").getFirst());
    }

    @Test
    void aliasesAreRefused() {
        assertProblem(
                "run.yaml, line 15, column 11, regime.z_high: found the alias `*n`; aliases are not read, repeat the "
                        + "value",
                Example.replaced(Example.with("atr_pct_n: 14", "atr_pct_n: &n 14"), "z_high: 0.5", "z_high: *n"));
    }

    @Test
    void mergeKeysAndTagsAreRefused() {
        assertProblem(
                "run.yaml, line 16, column 3, regime: found the merge key `<<`; merges are not read, write the keys out",
                Example.with("spike_tr_atr_th: 2.5", "<<: {}"));
        assertProblem(
                "run.yaml, line 13, column 14, regime.atr_pct_n: found the tag `tag:yaml.org,2002:int`; tags are not "
                        + "read, leave it out",
                Example.with("atr_pct_n: 14", "atr_pct_n: !!int 14"));
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertProblem(
                "run.yaml, line 96, column 1: a second document begins here; wanted one document per file",
                Example.text().stripTrailing() + "\n---\nuniverse: {}\n");
    }
}
