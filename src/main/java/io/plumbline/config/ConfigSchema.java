package io.plumbline.config;

import io.plumbline.config.ConfigShape.Kind;
import io.plumbline.config.ConfigShape.Many;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The JSON Schema of config files, with which editors of YAML elsewhere complete keys, explain them and mark
/// mistakes.
///
/// It is drawn from [ConfigKeys] and says what that says. It is a little stricter than the reader, which takes
/// `"14"` for a number and names of strategies in either case.
public final class ConfigSchema {

    private ConfigSchema() {}

    /// The schema as JSON (draft 2020-12), ending in a line break.
    public static String json() {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Plumbline run configuration");
        root.put("description", "All settings of a back-test. Written by `plumbline config schema`.");
        block(root, "");
        return JsonText.of(root);
    }

    private static void block(Map<String, @Nullable Object> schema, String path) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (ConfigKey key : ConfigKeys.in(path)) {
            properties.put(key.name(), property(key));
            if (key.required()) {
                required.add(key.name());
            }
        }
        schema.put("type", "object");
        if (path.equals("instruments")) {
            schema.put("additionalProperties", properties.get("SYMBOL"));
            return;
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        between(schema, path);
    }

    /// Rules between the keys of a block.
    private static void between(Map<String, @Nullable Object> schema, String path) {
        if (path.equals("validation.walk_forward")) {
            List<String> lengths = List.of("train", "val", "test");
            List<String> dates = List.of("train_start", "train_end", "val_start", "val_end", "test_start", "test_end");
            schema.put("anyOf", List.of(Map.of("required", lengths), Map.of("required", dates)));
        } else if (path.equals("risk")) {
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("if", Map.of("properties", Map.of("conflict_policy", Map.of("const", "priority"))));
            rule.put("then", Map.of("required", List.of("priority_order")));
            schema.put("allOf", List.of(rule));
        }
    }

    private static Map<String, @Nullable Object> property(ConfigKey key) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        String unit = key.unit().isEmpty() ? "" : "\nUnit: " + key.unit() + ".";
        schema.put("description", key.explained() + unit);
        ConfigShape shape = key.shape();
        switch (shape.many()) {
            case ONE -> one(schema, key.path(), shape);
            case RANGE -> {
                schema.put("type", "array");
                schema.put("items", item(shape));
                schema.put("minItems", 2);
                schema.put("maxItems", 2);
            }
            case LIST -> {
                schema.put("type", shape.mayBeNothing() ? List.of("array", "null") : "array");
                schema.put("items", item(shape));
                schema.put("uniqueItems", true);
                if (key.path().equals("universe.symbols")) {
                    schema.put("minItems", 1);
                }
            }
            case NAMES -> names(schema, shape);
        }
        key.defaultYaml()
                .flatMap(YamlRender::value)
                .ifPresent(value -> schema.put("default", json(value, shape.kind())));
        return schema;
    }

    private static void names(Map<String, @Nullable Object> schema, ConfigShape shape) {
        schema.put("type", "object");
        if (!shape.closed()) {
            schema.put("additionalProperties", item(shape));
            return;
        }
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        shape.choices().forEach(name -> properties.put(name, item(shape)));
        schema.put("properties", properties);
        schema.put("required", shape.choices());
        schema.put("additionalProperties", false);
    }

    private static Map<String, @Nullable Object> item(ConfigShape shape) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        one(schema, "", shape.item());
        return schema;
    }

    private static void one(Map<String, @Nullable Object> schema, String path, ConfigShape shape) {
        switch (shape.kind()) {
            case BLOCK -> {
                if (path.equals("tuning.grid")) {
                    grid(schema, shape);
                } else {
                    block(schema, path);
                }
            }
            case ANYTHING -> schema.put("deprecated", true);
            case CHOICE -> schema.put("enum", shape.choices());
            case TRUTH -> schema.put("type", "boolean");
            case TEXT, MOMENT -> text(schema, shape);
            case WHOLE, NUMBER -> {
                String type = shape.kind() == Kind.WHOLE ? "integer" : "number";
                schema.put("type", shape.mayBeNothing() ? List.of(type, "null") : type);
                if (Double.isFinite(shape.min())) {
                    schema.put(shape.aboveMin() ? "exclusiveMinimum" : "minimum", number(shape.min()));
                }
                if (Double.isFinite(shape.max())) {
                    schema.put("maximum", number(shape.max()));
                }
            }
        }
    }

    /// The name of a grid, or the values of each parameter: one, a list, or steps.
    private static void grid(Map<String, @Nullable Object> schema, ConfigShape shape) {
        Map<String, @Nullable Object> steps = new LinkedHashMap<>();
        block(steps, "tuning.grid.PARAMETER");
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("type", List.of("number", "null"));
        Map<String, @Nullable Object> none = new LinkedHashMap<>();
        none.put("const", "none");
        List<Object> single = List.of(one, none);
        Map<String, @Nullable Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", Map.of("anyOf", single));
        list.put("minItems", 1);
        list.put("uniqueItems", true);
        Map<String, @Nullable Object> axis = new LinkedHashMap<>();
        axis.put(
                "description",
                ConfigKeys.find("tuning.grid.PARAMETER").orElseThrow().explained());
        axis.put("anyOf", List.of(one, none, list, steps));
        Map<String, @Nullable Object> axes = new LinkedHashMap<>();
        axes.put("type", "object");
        axes.put("minProperties", 1);
        axes.put("additionalProperties", axis);
        schema.put("anyOf", List.of(Map.of("enum", shape.choices()), axes));
    }

    private static void text(Map<String, @Nullable Object> schema, ConfigShape shape) {
        if (shape.closed()) {
            schema.put("enum", shape.choices());
            return;
        }
        schema.put("type", shape.mayBeNothing() ? List.of("string", "null") : "string");
        if (!shape.choices().isEmpty() && shape.many() == Many.ONE) {
            schema.put("examples", shape.choices());
        }
    }

    private static @Nullable Object json(YamlNode value, Kind kind) {
        if (!(value instanceof YamlNode.Scalar scalar)) {
            return null;
        }
        Optional<Object> read = switch (kind) {
            case WHOLE, NUMBER -> Scalars.number(scalar.text()).map(ConfigSchema::number);
            case TRUTH -> Scalars.truth(scalar.text()).map(truth -> truth);
            default -> Optional.of(scalar.text());
        };
        return read.orElse(null);
    }

    /// Whole numbers without a point.
    private static Object number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? (Object) (long) number : (Object) number;
    }
}
