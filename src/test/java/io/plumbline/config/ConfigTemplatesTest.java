package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.ConfigTemplates.Template;
import io.plumbline.strategy.StrategyRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigTemplatesTest {

    static List<Template> templates() {
        return ConfigTemplates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateCanBeRunAsItIs(Template template) {
        ConfigCheck check = ConfigReader.check(template.text(), template.name() + ".yaml");

        assertEquals(List.of(), check.problems());
        assertEquals(List.of(), check.config().orElseThrow().warnings());
        assertTrue(
                check.warnings().stream()
                        .map(ConfigProblem::words)
                        .allMatch(words -> words.contains("never binds")
                                || words.contains("not enabled")
                                || words.contains("min_sl_points: has no effect")),
                check.warnings().toString());
        assertTrue(template.text().lines().allMatch(line -> line.length() <= 120));
        assertTrue(template.words().endsWith("."));
    }

    @Test
    void thereIsOneForEachStrategy() {
        List<String> names = new ArrayList<>(List.of("minimal", "full"));
        StrategyRegistry.all().forEach(strategy -> names.add(strategy.name().toLowerCase(java.util.Locale.ROOT)));

        assertEquals(names, templates().stream().map(Template::name).toList());
        assertEquals(
                List.of("S3_BREAKOUT_ATR_REGIME_EMA200"),
                Example.config(ConfigTemplates.find(" S3_breakout_atr_regime_ema200")
                                .orElseThrow()
                                .text())
                        .strategies()
                        .stream()
                        .map(StrategyChoice::name)
                        .toList());
        assertEquals(Optional.empty(), ConfigTemplates.find("none"));
    }

    @Test
    void theMinimalOneHasTheSettingsOfTheFullOne() {
        RunConfig minimal =
                Example.config(ConfigTemplates.find("minimal").orElseThrow().text());
        RunConfig full = Example.config(ConfigTemplates.defaults());

        assertEquals(full, minimal);
        assertEquals(OptionalDouble.empty(), full.costs().maxSideCostPips());
    }

    @Test
    void theFullOneHasEveryKeyWithItsHelp() {
        String text = ConfigTemplates.defaults();
        String flat = text.replaceAll("\n *# ", " ");
        ConfigOutline outline = ConfigOutline.of(text);
        for (ConfigKey key : ConfigKeys.all()) {
            boolean old = key.shape().kind() == ConfigShape.Kind.ANYTHING;
            boolean inComment = key.path().startsWith("account")
                    || key.path().startsWith("instruments")
                    || key.path().startsWith("tuning");
            boolean date = key.shape().kind() == ConfigShape.Kind.MOMENT;
            if (!old && !inComment && !date) {
                assertTrue(outline.find(key.path()).isPresent(), key.path());
                assertTrue(flat.contains(key.help()), key.path());
            }
        }
        assertTrue(text.contains("\n# account:\n#   initial_equity: 10000\n"), text);
    }

    @Test
    void defaultsAreTheValuesTheyAreSaidToBe() {
        ConfigOutline outline = ConfigOutline.of(ConfigTemplates.defaults());

        assertEquals(Optional.of("96"), outline.value("risk.max_hold_bars"));
        assertEquals(Optional.of("30"), outline.value("strategies.params.S2_MR_ZSCORE_EMA_REGIME.z_window"));
    }
}
