package io.plumbline.config;

import io.plumbline.config.FileBlocks.InstrumentTable;
import io.plumbline.config.FileBlocks.StrategyParams;
import io.plumbline.config.MonteCarlo.Range;
import io.plumbline.core.Instrument;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Writes configs as YAML files that read back as equal configs. Every key is written, defaults too.
public final class ConfigWriter {

    /// Texts that need no quotes: they cannot be taken for a number, a truth or a piece of YAML.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z./][A-Za-z0-9_./-]*");

    private final StringBuilder yaml = new StringBuilder();

    private ConfigWriter() {}

    /// A complete config file.
    public static String toYaml(RunConfig config) {
        ConfigWriter writer = new ConfigWriter();
        writer.block(keys(FileBlocks.of(config)), "");
        return writer.yaml.toString();
    }

    private void block(Map<String, Object> keys, String indent) {
        keys.forEach((key, value) -> {
            if (!value.equals(Optional.empty())) {
                yaml.append(indent).append(text(key)).append(':');
                value(value instanceof Optional<?> given ? given.orElseThrow() : value, indent);
            }
        });
    }

    private void value(Object value, String indent) {
        Optional<Map<String, Object>> keys = value instanceof Range ? Optional.empty() : keysOf(value);
        if (keys.isPresent()) {
            yaml.append(keys.get().isEmpty() ? " {}\n" : "\n");
            block(keys.get(), indent + "  ");
        } else {
            yaml.append(' ').append(scalar(value)).append('\n');
        }
    }

    private static Optional<Map<String, Object>> keysOf(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> keys = new LinkedHashMap<>();
                map.forEach((key, inner) -> keys.put(String.valueOf(key), inner));
                yield Optional.of(keys);
            }
            case StrategyParams params -> {
                Map<String, Object> keys = new LinkedHashMap<>();
                params.choices().forEach(choice -> keys.put(choice.name(), choice.params()));
                yield Optional.of(keys);
            }
            case InstrumentTable table -> {
                Map<String, Object> keys = new LinkedHashMap<>();
                table.entries().forEach(instrument -> keys.put(instrument.symbol(), instrumentKeys(instrument)));
                yield Optional.of(keys);
            }
            case TuningGrid grid -> grid.preset().isPresent() ? Optional.empty() : Optional.of(axisKeys(grid));
            case Record block -> Optional.of(keys(block));
            default -> Optional.empty();
        };
    }

    private static Map<String, Object> axisKeys(TuningGrid grid) {
        Map<String, Object> keys = new LinkedHashMap<>();
        grid.axes().forEach(axis -> keys.put(axis.parameter(), axis.values()));
        return keys;
    }

    private static Map<String, Object> instrumentKeys(Instrument instrument) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("pip_size", instrument.pipSize());
        keys.put("base", instrument.base());
        keys.put("quote", instrument.quote());
        return keys;
    }

    private static Map<String, Object> keys(Record block) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (RecordComponent component : block.getClass().getRecordComponents()) {
            keys.put(Names.key(component), RecordBinder.component(component, block));
        }
        return keys;
    }

    private static String scalar(Object value) {
        return switch (value) {
            case Range range -> "[" + number(range.low()) + ", " + number(range.high()) + "]";
            case TuningGrid grid -> Names.constant(grid.preset().orElseThrow());
            case List<?> list ->
                "[" + String.join(", ", list.stream().map(ConfigWriter::scalar).toList()) + "]";
            case OptionalInt whole -> whole.isPresent() ? Integer.toString(whole.getAsInt()) : "null";
            case OptionalDouble number -> number.isPresent() ? number(number.getAsDouble()) : "null";
            case Double number -> number(number);
            case Integer whole -> whole.toString();
            case Long whole -> whole.toString();
            case Boolean truth -> truth.toString();
            case Enum<?> constant -> Names.constant(constant);
            default -> text(value.toString());
        };
    }

    private static String number(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? ".inf" : "-.inf";
        }
        return Double.toString(number);
    }

    /// A text that reads back as itself. JSON's quoting is also YAML's.
    private static String text(String text) {
        boolean plain =
                PLAIN.matcher(text).matches() && Scalars.kind(text).equals("text") && !text.equalsIgnoreCase("null");
        return plain ? text : JsonText.quoted(text);
    }
}
