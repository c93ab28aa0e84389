package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.plumbline.config.ConfigEdit.Changed;
import io.plumbline.config.ConfigEdit.Refused;
import io.plumbline.config.ConfigEdit.Result;
import org.junit.jupiter.api.Test;

class ConfigEditTest {

    private static final String SAMPLE = Example.read(Example.SAMPLE);

    private static String set(String text, String path, String value) {
        Result result = ConfigEdit.set(text, path, value);
        return assertInstanceOf(Changed.class, result, () -> String.valueOf(result))
                .text();
    }

    private static String removed(String text, String path) {
        Result result = ConfigEdit.remove(text, path);
        return assertInstanceOf(Changed.class, result, () -> String.valueOf(result))
                .text();
    }

    private static String refused(Result result) {
        return assertInstanceOf(Refused.class, result).reason();
    }

    @Test
    void aValueIsReplacedAndNothingElse() {
        assertEquals(
                Example.replaced(SAMPLE, "max_hold_bars: 96", "max_hold_bars: 48"),
                set(SAMPLE, "risk.max_hold_bars", "48"));
    }

    @Test
    void aCommentInAColumnOfItsOwnStaysInIt() {
        assertEquals(
                Example.replaced(SAMPLE, "r_base: 0.002         # a", "r_base: 0.00125       # a"),
                set(SAMPLE, "risk.r_base", "0.00125"));
        assertEquals("a: 12345678 # b\n", set("a: 1  # b\n", "a", "12345678"));
    }

    @Test
    void quotesStay() {
        assertEquals("a: 'it''s' # b\n", set("a: 'x' # b\n", "a", "\"it's\""));
        assertEquals("a: \"y\"\n", set("a: \"x\"\n", "a", "y"));
        assertEquals("a: null\n", set("a: \"x\"\n", "a", "null"));
        assertEquals("a: 2024-01-31 22:15\n", set("a: x\n", "a", "2024-01-31 22:15"));
    }

    @Test
    void aKeyWithoutAValueGetsOne() {
        assertEquals("a: 1 # none yet\nb: 2\n", set("a: # none yet\nb: 2\n", "a", "1"));
        assertEquals("a: 1\n", set("a:\n", "a", "1"));
    }

    @Test
    void aBlockListStaysOne() {
        assertEquals("""
                a:
                  # first
                  - x  # about x
                  - n
                  # last
                  - z
                """, set("""
                a:
                  # first
                  - x  # about x
                  - y
                  # last
                  - z
                """, "a", "[x, n, z]"));
        assertEquals("a:\n- x\n- y\nb: 1\n", set("a:\n- x\nb: 1\n", "a", "[x, y]"));
        assertEquals("a:\n- y\n- x\n- z", set("a:\n- x", "a", "[y, x, z]"));
        assertEquals("a:\n- z\n", set("a:\n- x\n- y\n- z\n", "a", "[z]"));
        assertEquals("a: []\n", set("a:\n- x\n- y\n", "a", "[]"));
    }

    @Test
    void aListInBracketsStaysOne() {
        assertEquals("a: [ x, q ] # c\n", set("a: [ x, y, z ] # c\n", "a", "[x, q]"));
        assertEquals("a: [x,\n  y, z] # c\n", set("a: [x,\n  y] # c\n", "a", "[x, y, z]"));
        assertEquals("a: [x, y]\n", set("a: []\n", "a", "[x, y]"));
        assertEquals("a: [0.7, 1.2]\n", set("a: [0.8, 1.2]\n", "a[0]", "0.7"));
    }

    @Test
    void anItemBehindTheLastIsAdded() {
        assertEquals("a:\n  - x\n  - y # why\n  - z\nb: 1\n", set("a:\n  - x\n  - y # why\nb: 1\n", "a[2]", "z"));
        assertEquals("a: [x, y]\n", set("a: [x]\n", "a[1]", "y"));
        assertEquals("the list has 1 items", refused(ConfigEdit.set("a: [x]\n", "a[5]", "y")));
    }

    @Test
    void aMissingKeyIsPutWhereTheCatalogueHasIt() {
        assertEquals("""
                risk:
                    r_base: 0.002   # small
                    # which is first
                    max_hold_bars: 96
                """, set("""
                risk:
                    r_base: 0.002   # small
                """, "risk.max_hold_bars", "96").replace("    max", "    # which is first\n    max"));
        assertEquals(
                Example.replaced(SAMPLE, "    C: 2.0\n", "    C: 2.0\n  max_side_cost_pips: 25\n"),
                set(SAMPLE, "costs.max_side_cost_pips", "25"));
        assertEquals(
                Example.replaced(SAMPLE, "    USDJPY: 0.8\n", "    USDJPY: 0.8\n    AUDUSD: 1.1\n"),
                set(SAMPLE, "costs.spread_baseline_pips.AUDUSD", "1.1"));
        assertEquals(
                Example.replaced(SAMPLE, "      zscore_window: 30", "      z_window: 40\n      zscore_window: 30"),
                set(SAMPLE, "strategies.params.S2_MR_ZSCORE_EMA_REGIME.z_window", "40"));
    }

    @Test
    void aMissingBlockIsPutInWithItsKey() {
        assertEquals(
                Example.replaced(SAMPLE, "  random_seed: 42\n", "  random_seed: 42\n\naccount:\n  currency: EUR\n"),
                set(SAMPLE, "account.currency", "EUR"));
        assertEquals(
                "universe:\n  timeframe: M15\nrisk:\n  r_base: 1\n",
                set("risk:\n  r_base: 1\n", "universe.timeframe", "M15"));
        assertEquals("instruments:\n  BRK.B:\n    pip_size: 0.01\n", set("", "instruments.BRK.B.pip_size", "0.01"));
        assertEquals("regime:\n  z_low: -1\n", set("regime: {}\n", "regime.z_low", "-1"));
        assertEquals("account: # mine\n  currency: EUR\n", set("account: # mine\n", "account.currency", "EUR"));
    }

    @Test
    void aBlockInBracesStaysInThem() {
        assertEquals(
                "account: { initial_equity: 1, currency: EUR, compounding: true }\n",
                set("account: { initial_equity: 1, compounding: true }\n", "account.currency", "EUR"));
        assertEquals(
                "account: { currency: EUR }\n",
                removed("account: { initial_equity: 1, currency: EUR }\n", "account.initial_equity"));
    }

    @Test
    void aWholeBlockIsSetKeyByKey() {
        assertEquals("""
                a:
                  # about x
                  x: 5 # five
                  z: 3
                """, set("""
                a:
                  # about x
                  x: 1 # five
                  y: 2
                """, "a", "{ x: 5, z: 3 }"));
    }

    @Test
    void aValueOfAnotherShapeKeepsTheCommentLinesInTheOldOne() {
        assertEquals("a: 1 # why\n  # inside\nb: 2\n", set("a: # why\n  # inside\n  c: 1\nb: 2\n", "a", "1"));
        assertEquals("a: # why\n  c: 1\nb: 2\n", set("a: 1 # why\nb: 2\n", "a", "{ c: 1 }"));
    }

    @Test
    void whatIsRemovedLeavesNoGap() {
        assertEquals("a:\n  c: 2\n", removed("a:\n  b: 1 # gone\n  c: 2\n", "a.b"));
        assertEquals("a: {} # stays\n", removed("a: # stays\n  b: 1\n", "a.b"));
        assertEquals("# top\n", removed("# top\na: 1\n", "a"));
        assertEquals("a b does not stand in the file", refused(ConfigEdit.remove("a: 1\n", "a b")));
    }

    @Test
    void lineEndsStay() {
        assertEquals("a:\r\n- x\r\n- y\r\nb: 1\r\n", set("a:\r\n- x\r\nb: 1\r\n", "a", "[x, y]"));
        assertEquals(
                "risk:\r\n  r_base: 1\r\n  max_hold_bars: 3", set("risk:\r\n  r_base: 1", "risk.max_hold_bars", "3"));
    }

    @Test
    void whatAnAliasStandsForIsNotChanged() {
        String text = "a: &n 14\nb: *n\nc: 1\n";

        assertEquals(
                "`*n` at b stands for this value; write the value there first",
                refused(ConfigEdit.set(text, "a", "15")));
        assertEquals("a: &n 14\nb: 15\nc: 1\n", set(text, "b", "15"));
        assertEquals("a: &n 14\nb: *n\nc: 2\n", set(text, "c", "2"));
        assertEquals("b is the alias `*n`; write its keys out first", refused(ConfigEdit.set(text, "b.c", "1")));
    }

    @Test
    void aTextThatIsNoYamlIsNotChanged() {
        assertEquals("line 2: found a tab; indent with spaces", refused(ConfigEdit.set("a:\n\tb: 1\n", "a.b", "2")));
        assertEquals("`[1` is no value in YAML; put it in quotes", refused(ConfigEdit.set("a: 1\n", "a", "[1")));
        assertEquals("a is a single value and can hold no keys", refused(ConfigEdit.set("a: 1\n", "a.b", "2")));
    }

    @Test
    void theStretchThatDiffersIsTold() {
        assertEquals(new Changed("a: 10\nb: 25\n", 10, 11, "5"), ConfigEdit.set("a: 10\nb: 20\n", "b", "25"));
    }
}
