package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfigSchemaTest {

    private static final Path DOCS = Path.of("docs/plumbline-config.schema.json");

    @Test
    void theFileInDocsIsWhatTheProgramWrites() {
        assertEquals(
                ConfigSchema.json(),
                Example.read(DOCS),
                "write it anew: ./plumbline config schema --out docs/plumbline-config.schema.json");
    }

    @Test
    void everyKeyIsInItWithItsHelp() {
        for (ConfigKey key : ConfigKeys.all()) {
            if (key.path().startsWith("tuning.grid.")) {
                continue;
            }
            Map<?, ?> schema = schema(key.path()).orElseThrow(() -> new AssertionError(key.path()));

            assertTrue(String.valueOf(schema.get("description")).startsWith(key.explained()), key.path());
            assertEquals(
                    key.required() && !key.path().equals("instruments.SYMBOL"), isRequired(key.path()), key.path());
        }
    }

    @Test
    void typesRangesAndDefaultsAreThoseOfTheCatalogue() {
        assertEquals(
                "{type=integer, minimum=1, default=96}",
                without(schema("risk.max_hold_bars").orElseThrow()));
        assertEquals(
                "{type=[number, null], exclusiveMinimum=0, default=null}",
                without(schema("costs.max_side_cost_pips").orElseThrow()));
        assertEquals(
                "{type=[number, null], minimum=0, maximum=100, default=null}",
                without(schema("strategies.params.S1_TREND_EMA_ATR_ADX.adx_th").orElseThrow()));
        assertEquals(
                "{enum=[priority, netting]}",
                without(schema("risk.conflict_policy").orElseThrow()));
        assertEquals(
                "{type=boolean, default=false}", without(schema("outputs.debug").orElseThrow()));
        assertEquals(
                "{type=array, items={type=string}, uniqueItems=true, minItems=1}",
                without(schema("universe.symbols").orElseThrow()).replaceAll(", examples=\\[[^]]*]", ""));
        assertEquals(
                "{type=array, items={type=number, minimum=0}, minItems=2, maxItems=2}",
                without(schema("montecarlo.mc2.spread_noise_range").orElseThrow()));
        assertEquals(
                "{type=object, additionalProperties={type=number, minimum=0}}",
                without(schema("costs.spread_baseline_pips").orElseThrow()));
    }

    @Test
    void aGridIsANameOrTheValuesOfEachParameter() {
        String grid = without(schema("tuning.grid").orElseThrow());

        assertTrue(grid.startsWith("{anyOf=[{enum=[small, medium, large]}, {type=object, minProperties=1, "), grid);
        assertTrue(grid.contains("required=[start, stop, step], additionalProperties=false"), grid);
    }

    @Test
    void everyValueOfTheSampleFitsIt() {
        ConfigOutline outline = ConfigOutline.of(Example.read(Example.SAMPLE));
        int values = 0;
        for (ConfigOutline.Place place : outline.places()) {
            Optional<Map<?, ?>> schema = schema(place.path());
            if (place.isItem() || place.path().matches("costs\\.(spread_baseline_pips|scenarios)\\..*")) {
                continue;
            }
            assertTrue(schema.isPresent(), place.path());
            String type = String.valueOf(schema.get().get("type"));
            String value = place.value().orElse("");
            boolean number = type.contains("number") || type.contains("integer");
            boolean truth = type.equals("boolean");
            boolean fits = number
                    ? Scalars.number(value).isPresent()
                    : !truth || Scalars.truth(value).isPresent();
            assertTrue(fits, place.path() + " " + type + " " + value);
            values++;
        }
        assertTrue(values > 70, "only " + values);
    }

    @Test
    void whatNobodyKnowsIsRefused() {
        assertEquals(false, tree().get("additionalProperties"));
        assertFalse(schema("risk.r_bas").isPresent());
        Set<String> blocks = ConfigKeys.in("").stream().map(ConfigKey::name).collect(Collectors.toSet());
        Set<String> known = new HashSet<>();
        map(tree().get("properties")).keySet().forEach(name -> known.add(String.valueOf(name)));
        assertEquals(blocks, known);
    }

    private static Map<?, ?> tree() {
        return map(JsonText.parse(ConfigSchema.json()));
    }

    private static Map<?, ?> map(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Optional<Map<?, ?>> schema(String path) {
        Map<?, ?> here = tree();
        for (String key : path.split("\\.", -1)) {
            Object next = map(here.get("properties")).get(key);
            if (next == null && here.get("additionalProperties") instanceof Map<?, ?> any) {
                next = any;
            }
            if (next == null) {
                return Optional.empty();
            }
            here = map(next);
        }
        return Optional.of(here);
    }

    private static boolean isRequired(String path) {
        Map<?, ?> parent = RecordBinder.parent(path).isEmpty()
                ? tree()
                : schema(RecordBinder.parent(path)).orElseThrow();
        return parent.get("required") instanceof List<?> keys
                && keys.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /// A schema without its description, in words.
    private static String without(Map<?, ?> schema) {
        return schema.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("description"))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
