package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.YamlNode.Block;
import io.plumbline.config.YamlNode.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The catalogue of config keys held against what the reader takes and the writer writes.
class ConfigCatalogueTest {

    private static final Set<String> PATHS =
            ConfigKeys.all().stream().map(ConfigKey::path).collect(Collectors.toSet());

    @Test
    void everyKeyThatIsWrittenIsInIt() throws ConfigException {
        String full = Example.text()
                + "\naccount: { initial_equity: 5000, currency: USD, compounding: false }\n"
                + "instruments: { SYMBOL: { pip_size: 0.01, base: SYMBOL, quote: USD } }\n";
        String written =
                ConfigWriter.toYaml(ConfigReader.parse(full, "run.yaml").config());

        Set<String> missing = new TreeSet<>(paths(written));
        assertTrue(missing.contains("instruments.SYMBOL.pip_size"), "the written config lacks a block");
        missing.removeAll(PATHS);
        // Names of the user's own below a key that says so.
        missing.removeIf(path -> path.matches("costs\\.(spread_baseline_pips|scenarios)\\.[A-Z]+"));

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyTheReaderOffersInsteadOfAWrongOneIsInIt() {
        // The reader lists a block's keys where something else stands. What it lists must be in the catalogue.
        for (ConfigKey block : ConfigKeys.all()) {
            if (block.path().contains(".") || !block.wanted().equals("a block of keys")) {
                continue;
            }
            String listed = Example.problems(
                            Example.text().replaceFirst("(?m)^" + block.path() + ":\n(  .*\n?|\n)+", "") + "\n"
                                    + block.path() + ": 5\n")
                    .getFirst();
            for (String key : listed.replaceFirst(".*with the keys ", "").split(", ", -1)) {
                if (listed.contains("with the keys ")) {
                    assertTrue(PATHS.contains(block.path() + "." + key), block.path() + "." + key);
                }
            }
        }
    }

    @Test
    void everyKeyInItIsKnownToTheReader() {
        for (ConfigKey key : ConfigKeys.all()) {
            String yaml = nested(key.path(), "not-a-value-of-any-key");

            List<String> unknown = Example.problems(yaml).stream()
                    .filter(problem -> problem.contains("unknown key") || problem.contains("no such strategy"))
                    .toList();

            assertEquals(List.of(), unknown, key.path());
        }
    }

    @Test
    void noKeyStandsTwiceAndEachSaysWhatItMeans() {
        assertEquals(ConfigKeys.all().size(), PATHS.size());
        assertTrue(ConfigKeys.all().size() > 90, "only " + ConfigKeys.all().size());
        for (ConfigKey key : ConfigKeys.all()) {
            assertTrue(key.help().endsWith("."), key.path());
            assertFalse(key.wanted().isBlank(), key.path());
            assertFalse(key.source().isBlank(), key.path());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"universe.symbols", "risk.caps.usd_exposure_cap", "validation.walk_forward.test_end"})
    void aKeyIsFoundByItsPath(String path) {
        assertEquals(Optional.of(path), ConfigKeys.find(path).map(ConfigKey::path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risk.max_hold_bars | a whole number of at least 1 | 96 | bars",
                "costs.max_side_cost_pips | a number above 0 | none | pips",
                "strategies.params.S1_TREND_EMA_ATR_ADX.ema_fast | a whole number of at least 1 | 20 | bars",
                "strategies.params.S1_TREND_EMA_ATR_ADX.adx_th | a number from 0 to 100 | none | ADX",
                "risk.dd_day_limit | a number of at least 0, or .inf | | fraction",
                "costs.spread_baseline_pips | a block of names, each with a number of at least 0 | | pips",
                "montecarlo.mc2.spread_noise_range | two numbers such as [0.8, 1.2] | | factor",
                "universe.symbols | a list, each item text | | ''",
            })
    void aKeySaysWhatIsWantedAndWhatHoldsWithoutIt(String path, String wanted, String fallback, String unit) {
        ConfigKey key = ConfigKeys.find(path).orElseThrow();

        assertEquals(wanted, key.wanted());
        assertEquals(Optional.ofNullable(fallback), key.fallback());
        assertEquals(unit, key.unit());
    }

    @Test
    void oldNamesAreInItToo() {
        assertTrue(PATHS.contains("strategies.params.S2_MR_ZSCORE_EMA_REGIME.ema_base"));
        assertTrue(PATHS.contains("strategies.params.S3_BREAKOUT_ATR_REGIME_EMA200.breakout_lookback"));
    }

    private static String nested(String path, String value) {
        StringBuilder yaml = new StringBuilder();
        String indent = "";
        String[] keys = path.split("\\.", -1);
        for (int depth = 0; depth < keys.length; depth++) {
            yaml.append(indent).append(keys[depth]).append(depth == keys.length - 1 ? ": " + value + "\n" : ":\n");
            indent += "  ";
        }
        return yaml.toString();
    }

    private static Set<String> paths(String yaml) {
        Set<String> paths = new HashSet<>();
        YamlTree.parse(yaml, new Findings("written.yaml")).ifPresent(root -> collect(root, "", paths));
        return paths;
    }

    private static void collect(YamlNode node, String path, Set<String> paths) {
        if (node instanceof Block block) {
            for (Entry entry : block.entries()) {
                String key = RecordBinder.under(path, entry.key());
                paths.add(key);
                collect(entry.value(), key, paths);
            }
        }
    }
}
