package io.plumbline.config;

import io.plumbline.config.FileBlocks.InstrumentBlock;
import io.plumbline.config.FileBlocks.InstrumentTable;
import io.plumbline.config.FileBlocks.StrategyParams;
import io.plumbline.config.MonteCarlo.Range;
import io.plumbline.strategy.Param;
import io.plumbline.strategy.Strategy;
import io.plumbline.strategy.StrategyRegistry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The catalogue of every key a config file may have, drawn from the records that files are read into: what is said
/// of a key and what is accepted cannot part.
public final class ConfigKeys {

    private static final String REFERENCE = "The reference's config";

    /// Blocks and keys the reference does not have.
    private static final List<String> OWN = List.of("account", "instruments", "costs.max_side_cost_pips");

    private static final List<ConfigKey> ALL = new ConfigKeys().catalogue();

    private final List<ConfigKey> keys = new ArrayList<>();

    private ConfigKeys() {}

    /// All keys, in the order in which a file has them; a block stands before the keys in it.
    public static List<ConfigKey> all() {
        return ALL;
    }

    /// The key of a path, such as "risk.r_base".
    public static Optional<ConfigKey> find(String path) {
        return ALL.stream().filter(key -> key.path().equals(path)).findFirst();
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
            block(InstrumentBlock.class, RecordBinder.under(path, "SYMBOL"), Optional.empty(), "");
        } else if (type == WalkForward.class) {
            block(WalkForwardReader.Written.class, path, Optional.empty(), "");
        } else if (type != Range.class && type instanceof Class<?> record && record.isRecord()) {
            block(record, path, Optional.empty(), "");
        }
    }

    private void strategy(Strategy<?> strategy, String path) {
        String name = strategy.name();
        keys.add(new ConfigKey(path, "a block of keys", Optional.empty(), "", strategy.summary(), "Strategy " + name));
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
            case OptionalDouble number -> number.isPresent() ? number(number.getAsDouble()) : "none";
            case Optional<?> given -> given.isPresent() ? text(given.get()) : "none";
            case Double number -> number(number);
            default -> value.toString();
        };
    }

    private static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
