package io.plumbline.config;

import io.plumbline.config.FileBlocks.InstrumentTable;
import io.plumbline.config.FileBlocks.StrategyParams;
import io.plumbline.config.MonteCarlo.Range;
import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments;
import io.plumbline.core.Scenario;
import io.plumbline.strategy.Strategy;
import io.plumbline.strategy.StrategyRegistry;
import io.plumbline.tuning.GridPreset;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What may stand behind a key, for forms, completion and the schema: such as a whole number of at least 1.
///
/// @param kind what it is; of a list or of a block of names this is the kind of each item
/// @param many whether there is one, a list of them, or one for each of some names
/// @param min the smallest allowed number; negative infinity if there is none
/// @param aboveMin whether `min` itself is refused
/// @param max the largest allowed number; infinity if there is none
/// @param mayBeInfinite whether `.inf` is allowed
/// @param mayBeNothing whether `null` is allowed
/// @param choices the texts to choose from, such as the names of the strategies; of a block of names these are the
///     names. Empty if any will do
/// @param closed whether anything but the choices is refused
public record ConfigShape(
        Kind kind,
        Many many,
        double min,
        boolean aboveMin,
        double max,
        boolean mayBeInfinite,
        boolean mayBeNothing,
        List<String> choices,
        boolean closed) {

    /// What a value is.
    public enum Kind {
        /// A block of known keys.
        BLOCK,
        WHOLE,
        NUMBER,
        TRUTH,
        TEXT,
        /// One of a few words.
        CHOICE,
        /// A date, or a date and a time, in UTC.
        MOMENT,
        /// Whatever an old config has there.
        ANYTHING
    }

    /// How often a value stands behind its key.
    public enum Many {
        ONE,
        LIST,
        /// A list of two numbers, the smaller first.
        RANGE,
        /// A block with a value for each of some names, such as a spread for each symbol.
        NAMES
    }

    public ConfigShape {
        choices = List.copyOf(choices);
    }

    static final ConfigShape BLOCK = plain(Kind.BLOCK);
    static final ConfigShape ANYTHING = plain(Kind.ANYTHING);

    /// The names of all strategies.
    public static List<String> strategies() {
        return StrategyRegistry.all().stream().map(Strategy::name).toList();
    }

    /// The symbols of the standard table.
    public static List<String> symbols() {
        return Instruments.standard().all().stream().map(Instrument::symbol).toList();
    }

    /// The same for one item of a list, or for one name's value.
    public ConfigShape item() {
        List<String> words = many == Many.NAMES ? List.of() : choices;
        return new ConfigShape(kind, Many.ONE, min, aboveMin, max, mayBeInfinite, false, words, closed);
    }

    static ConfigShape of(RecordComponent component, String path) {
        Type declared = component.getGenericType();
        boolean optional = declared == OptionalInt.class || declared == OptionalDouble.class;
        Type type = declared;
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            optional = true;
            type = generic.getActualTypeArguments()[0];
        }
        Many many = type == Range.class ? Many.RANGE : Many.ONE;
        if (type instanceof ParameterizedType generic) {
            many = generic.getRawType() == Map.class ? Many.NAMES : Many.LIST;
            type = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
        }
        Wanted wanted = Wanted.of(component);
        boolean above = wanted.min() == Double.MIN_VALUE;
        double least = many == Many.RANGE || above ? 0 : wanted.min();
        return new ConfigShape(
                kind(type),
                many,
                least,
                above,
                wanted.max(),
                !wanted.finite(),
                optional,
                choices(type, path),
                kind(type) == Kind.CHOICE || kind(type) == Kind.TRUTH || closed(path));
    }

    private static Kind kind(Type type) {
        if (type == int.class || type == long.class || type == OptionalInt.class) {
            return Kind.WHOLE;
        }
        if (type == double.class || type == Double.class || type == OptionalDouble.class || type == Range.class) {
            return Kind.NUMBER;
        }
        if (type == boolean.class) {
            return Kind.TRUTH;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == Instant.class) {
            return Kind.MOMENT;
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return Kind.CHOICE;
        }
        boolean block = type == WalkForward.class
                || type == StrategyParams.class
                || type == InstrumentTable.class
                || (type instanceof Class<?> plain && plain.isRecord());
        if (!block) {
            throw new IllegalStateException("no kind for " + type);
        }
        return Kind.BLOCK;
    }

    private static List<String> choices(Type type, String path) {
        if (type == boolean.class) {
            return List.of("true", "false");
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants())
                    .map(constant -> Names.constant((Enum<?>) constant))
                    .toList();
        }
        return switch (path) {
            case "strategies.enabled", "risk.priority_order", "tuning.strategy" -> strategies();
            case "tuning.grid" ->
                Arrays.stream(GridPreset.values()).map(Names::constant).toList();
            case "universe.symbols", "costs.spread_baseline_pips" -> symbols();
            case "costs.scenarios" ->
                Arrays.stream(Scenario.values()).map(Scenario::name).toList();
            default -> List.of();
        };
    }

    private static boolean closed(String path) {
        return path.equals("strategies.enabled")
                || path.equals("risk.priority_order")
                || path.equals("tuning.strategy")
                || path.equals("costs.scenarios");
    }

    private static ConfigShape plain(Kind kind) {
        return new ConfigShape(
                kind,
                Many.ONE,
                Double.NEGATIVE_INFINITY,
                false,
                Double.POSITIVE_INFINITY,
                false,
                kind == Kind.ANYTHING,
                List.of(),
                false);
    }
}
