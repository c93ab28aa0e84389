package io.plumbline.config;

import io.plumbline.config.FileBlocks.InstrumentBlock;
import io.plumbline.config.FileBlocks.InstrumentTable;
import io.plumbline.config.FileBlocks.StrategyParams;
import io.plumbline.config.MonteCarlo.Range;
import io.plumbline.core.NumberText;
import io.plumbline.strategy.Param;
import io.plumbline.strategy.Strategy;
import io.plumbline.strategy.StrategyRegistry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The catalogue of every key a config file may have, drawn from the records that files are read into: what is said
/// of a key and what is accepted cannot part.
public final class ConfigKeys {

    private static final String REFERENCE = "The reference's config";

    /// Blocks and keys the reference does not have.
    private static final List<String> OWN = List.of("account", "instruments", "costs.max_side_cost_pips", "tuning");

    private static final List<ConfigKey> ALL = new ConfigKeys().catalogue();
    private static final Map<String, ConfigKey> BY_PATH =
            ALL.stream().collect(Collectors.toMap(ConfigKey::path, key -> key));

    private final List<ConfigKey> keys = new ArrayList<>();

    private ConfigKeys() {}

    /// All keys, in the order in which a file has them; a block stands before the keys in it.
    public static List<ConfigKey> all() {
        return ALL;
    }

    /// The key of a path, such as "risk.r_base".
    public static Optional<ConfigKey> find(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /// The key that a path in a file means: "instruments.WHEAT.base" is `instruments.SYMBOL.base`, and
    /// "universe.symbols[1]" is `universe.symbols`, as "costs.spread_baseline_pips.EURUSD" is the key it is a name
    /// of. A strategy's name may be in either case.
    public static Optional<ConfigKey> meant(String path) {
        int item = path.indexOf('[');
        String plain = item < 0 ? path : path.substring(0, item);
        Optional<ConfigKey> exact = Optional.ofNullable(BY_PATH.get(plain));
        if (exact.isPresent()) {
            return exact;
        }
        for (String names : List.of("costs.spread_baseline_pips", "costs.scenarios")) {
            if (plain.startsWith(names + ".")) {
                return find(names);
            }
        }
        String[] parts = plain.split("\\.", -1);
        if (parts.length >= 3 && plain.startsWith("tuning.grid.")) {
            parts[2] = "PARAMETER";
            return find(String.join(".", parts));
        }
        if (parts.length >= 2 && parts[0].equals("instruments")) {
            String last = parts[parts.length - 1];
            boolean inside = parts.length > 2 && BY_PATH.containsKey("instruments.SYMBOL." + last);
            return find(inside ? "instruments.SYMBOL." + last : "instruments.SYMBOL");
        }
        if (parts.length >= 3 && plain.startsWith("strategies.params.")) {
            parts[2] = parts[2].strip().toUpperCase(Locale.ROOT);
            return find(String.join(".", parts));
        }
        return Optional.empty();
    }

    /// The keys directly in a block, in the order in which a file has them; of "" the blocks of the file.
    public static List<ConfigKey> in(String block) {
        String path = block.isEmpty() ? "" : meant(block).map(ConfigKey::path).orElse(block);
        return ALL.stream()
                .filter(key -> RecordBinder.parent(key.path()).equals(path))
                .toList();
    }

    private List<ConfigKey> catalogue() {
        block(FileBlocks.class, "", Optional.empty(), "");
        return List.copyOf(keys);
    }

    private void block(Class<?> type, String path, Optional<Record> defaults, String source) {
        for (RecordComponent component : type.getRecordComponents()) {
            String keyPath = RecordBinder.under(path, Names.key(component));
            Param param = component.getAnnotation(Param.class);
            if (param == null) {
                throw new IllegalStateException(keyPath + " has no @Param that says what it means");
            }
            keys.add(new ConfigKey(
                    keyPath,
                    wanted(component),
                    ConfigShape.of(component, keyPath),
                    fallback(component, defaults),
                    param.unit(),
                    param.help(),
                    source.isEmpty() ? source(keyPath) : source));
            inside(plain(component.getGenericType()), keyPath);
        }
    }

    private void inside(Type type, String path) {
        if (type == StrategyParams.class) {
            StrategyRegistry.all().forEach(strategy -> strategy(strategy, RecordBinder.under(path, strategy.name())));
        } else if (type == InstrumentTable.class) {
            String symbol = RecordBinder.under(path, "SYMBOL");
            keys.add(new ConfigKey(
                    symbol,
                    "a block of keys",
                    ConfigShape.BLOCK,
                    Optional.of("the standard table"),
                    "",
                    "One symbol by its name: its pip and what it is priced in.",
                    source(symbol)));
            block(InstrumentBlock.class, symbol, Optional.empty(), "");
        } else if (type == TuningGrid.class) {
            String parameter = RecordBinder.under(path, "PARAMETER");
            keys.add(new ConfigKey(
                    parameter,
                    TuningGridReader.AXIS_WANTED,
                    ConfigShape.ANYTHING,
                    Optional.of("the parameter is not varied"),
                    "",
                    "The values of one parameter of the strategy by its name; none leaves out what may be left out.",
                    source(parameter)));
            block(TuningGridReader.Steps.class, parameter, Optional.empty(), "");
        } else if (type == WalkForward.class) {
            block(WalkForwardReader.Written.class, path, Optional.empty(), "");
        } else if (type != Range.class && type instanceof Class<?> record && record.isRecord()) {
            block(record, path, Optional.empty(), "");
        }
    }

    private void strategy(Strategy<?> strategy, String path) {
        String name = strategy.name();
        keys.add(new ConfigKey(
                path,
                "a block of keys",
                ConfigShape.BLOCK,
                Optional.empty(),
                "",
                strategy.summary(),
                "Strategy " + name));
        block(strategy.defaults().getClass(), path, Optional.of(strategy.defaults()), "Strategy " + name);
        new TreeMap<>(StrategyParamsReader.ALIASES.getOrDefault(name, Map.of()))
                .forEach((old, works) ->
                        oldKey(path, old, "An older name of `" + works + "`, which wins if both are there.", name));
        new TreeMap<>(StrategyParamsReader.WITHOUT_EFFECT.getOrDefault(name, Map.of()))
                .forEach((old, works) -> oldKey(
                        path, old, "Has no effect, as in the reference; the key that works is `" + works + "`.", name));
    }

    private void oldKey(String path, String old, String help, String strategy) {
        keys.add(new ConfigKey(
                RecordBinder.under(path, old),
                "anything, for old configs",
                ConfigShape.ANYTHING,
                Optional.of("nothing is missing"),
                "",
                help,
                "Strategy " + strategy));
    }

    private static String source(String path) {
        boolean own = OWN.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "."));
        return own ? "Plumbline's own" : REFERENCE;
    }

    /// The type inside an optional.
    private static Type plain(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static String wanted(RecordComponent component) {
        Type type = plain(component.getGenericType());
        Wanted wanted = Wanted.of(component).of(type);
        if (type == Range.class) {
            return RangeReader.WANTED;
        }
        if (type == TuningGrid.class) {
            return TuningGridReader.WANTED;
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            String inner = wanted.of(arguments[arguments.length - 1]).words();
            return generic.getRawType() == Map.class
                    ? "a block of names, each with " + inner
                    : "a list, each item " + inner;
        }
        String infinite = component.getAnnotation(MayBeInfinite.class) == null ? "" : ", or .inf";
        return wanted.words() + infinite;
    }

    private static Optional<String> fallback(RecordComponent component, Optional<Record> defaults) {
        if (defaults.isPresent()) {
            return Optional.of(text(RecordBinder.component(component, defaults.get())));
        }
        IfMissing stated = component.getAnnotation(IfMissing.class);
        if (stated != null) {
            return Optional.of(stated.value().equals("{}") ? "the defaults of its keys" : stated.value());
        }
        return RecordBinder.absent(component.getGenericType()).map(ConfigKeys::text);
    }

    private static String text(Object value) {
        return switch (value) {
            case OptionalInt whole -> whole.isPresent() ? Integer.toString(whole.getAsInt()) : "none";
            case OptionalDouble number -> number.isPresent() ? NumberText.written(number.getAsDouble()) : "none";
            case Optional<?> given -> given.isPresent() ? text(given.get()) : "none";
            case Double number -> NumberText.written(number);
            default -> value.toString();
        };
    }
}
