package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.ConfigOutline.Place;
import io.plumbline.config.YamlNode.Block;
import io.plumbline.config.YamlNode.Items;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigOutlineTest {

    @Test
    void everyPathOfTheSampleIsWhereTheParserHasIt() {
        String text = Example.read(Example.SAMPLE);

        assertEquals(parsed(text), outlined(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1\nb:\n  c: x y z # d\n  e: [1, {f: 2, g: [3, 4]}, 'h, i']\n",
                "a:\n- 1\n- b: 2\n  c: 3\n-\n  - x\n  - y\nd: {}\ne: []\n",
                "\"a\": \"x: \\\" y\"\n'b c': 'it''s # no comment'\n",
                "a: |\n  text: not a key\n  # no comment\nb: >-\n  folded\n\n  text\nc: 1\n",
                "a: first line\n  second line\n  third\nb: 2\n",
                "a: [1,\n  2, # two\n  3\n]\nb: {c: 1,\n  d: 2}\n",
                "a: 1\r\nb:\r\n  c: 2\r\n",
                "---\na: 1\n...\n",
                "a: 12:30\nb: http://x/y\nc: -1\nd: a - b\ne: ~\n",
                "{a: 1, b: [c, d], e: {f: g}}",
            })
    void textsOfAllShapesHaveThePathsTheParserHas(String text) {
        assertEquals(parsed(text), outlined(text));
    }

    @Test
    void aPlaceIsTheKeyAndTheValueBehindIt() {
        String text = Example.read(Example.SAMPLE);
        Place place = ConfigOutline.of(text).find("risk.r_base").orElseThrow();

        assertEquals("r_base", text.substring(place.keyFrom(), place.keyTo()));
        assertEquals("0.002", text.substring(place.valueFrom(), place.valueTo()));
        assertEquals(Optional.of("0.002"), place.value());
        assertEquals(
                List.of("EURUSD", "GBPUSD", "USDJPY"), ConfigOutline.of(text).items("universe.symbols"));
    }

    @Test
    void aStrategyIsFoundInEitherCase() {
        String text = Example.text().replace("    S1_TREND_EMA_ATR_ADX:", "    s1_trend_ema_atr_adx:");

        assertEquals(
                Optional.of("20"), ConfigOutline.of(text).value("strategies.params.S1_TREND_EMA_ATR_ADX.ema_fast"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risk:\\n  r_base: 0.0^02\\n | risk.r_base",
                "risk:\\n  r_b^ase: 0.002\\n | risk.r_base",
                "risk:\\n  r_base: 0.002 # no^te\\n | risk.r_base",
                "risk:\\n  r_base: 0.002\\n  ^\\n | risk",
                "risk:\\n  r_base: 0.002\\n^ | ''",
                "risk:\\n  caps:\\n    per_symbol: 1\\n    ^ | risk.caps",
                "risk:\\n  caps:\\n    per_symbol: 1\\n  ^ | risk",
                "risk:\\n  caps:\\n    per_s^ | risk.caps",
                "universe:\\n  symbols:\\n  - EUR^USD\\n | universe.symbols[0]",
                "universe:\\n  symbols: [EURUSD, GB^PUSD]\\n | universe.symbols[1]",
                "universe:\\n  symbols: [EURUSD, ^ | universe.symbols",
                "universe:\\n  symbols: [EURUSD, GBP^\\nrisk:\\n  r_base: 1 | universe.symbols[1]",
                "universe:\\n  symbols: [EURUSD, GBP\\nrisk:\\n  r_b^ase: 1 | risk.r_base",
                "outputs:\\n  runs_dir: \"./ru^\\n  debug: true | outputs.runs_dir",
                "outputs:\\n  runs_dir: \"./ru\\n  debug: tr^ue | outputs.debug",
            })
    void thePathAtAnOffsetIsToldAlsoWhileTyping(String typed, String path) {
        String text = typed.replace("\\n", "\n");
        int offset = text.indexOf('^');

        String at = ConfigOutline.of(text.replace("^", "")).pathAt(offset);

        assertTrue(at.equals(path) || at.equals(path + "[1]"), at);
    }

    /// Paths with their values, as the parser reads them.
    private static Map<String, String> parsed(String text) {
        Map<String, String> paths = new LinkedHashMap<>();
        collect("", YamlTree.parse(text, new Findings("")).orElseThrow(), paths);
        return paths;
    }

    private static void collect(String path, YamlNode node, Map<String, String> paths) {
        if (node instanceof Block block) {
            block.entries().forEach(entry -> {
                String key = RecordBinder.under(path, entry.key());
                paths.put(key, entry.keyAt().line() + value(entry.value()));
                collect(key, entry.value(), paths);
            });
        } else if (node instanceof Items items) {
            for (int i = 0; i < items.nodes().size(); i++) {
                paths.put(path + "[" + i + "]", value(items.nodes().get(i)));
                collect(path + "[" + i + "]", items.nodes().get(i), paths);
            }
        }
    }

    private static String value(YamlNode node) {
        boolean single =
                node instanceof YamlNode.Scalar scalar && !scalar.text().matches("(?s).*[ \\n].*");
        return single ? " " + ((YamlNode.Scalar) node).text().strip() : "";
    }

    private static Map<String, String> outlined(String text) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Place place : ConfigOutline.of(text).places()) {
            String value = place.value()
                    .filter(words -> !words.contains(" ") && !words.equals("~") && !words.contains("\n"))
                    .map(words -> " " + words)
                    .orElse("");
            paths.put(place.path(), (place.isItem() ? "" : place.line()) + value);
        }
        return paths;
    }
}
