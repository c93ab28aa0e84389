package io.plumbline.strategy;

import io.plumbline.core.NearMiss;
import io.plumbline.core.SnakeCase;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// The parameters of a strategy by the names that configs give them, such as 20 for `ema_fast`.
public final class ParamValues {

    private ParamValues() {}

    /// The names of a strategy's parameters, in their order.
    public static List<String> names(Strategy<?> strategy) {
        return Arrays.stream(components(strategy)).map(ParamValues::name).toList();
    }

    /// What is known of a parameter.
    ///
    /// @throws IllegalArgumentException naming what the strategy has, if it does not have this one
    public static Param param(Strategy<?> strategy, String name) {
        return component(strategy, name).getAnnotation(Param.class);
    }

    /// The value of a parameter; empty for none.
    ///
    /// @param params a strategy's parameters that have this one
    public static OptionalDouble value(Record params, String name) {
        return Arrays.stream(params.getClass().getRecordComponents())
                .filter(component -> name(component).equals(name))
                .map(component -> get(component, params))
                .map(value -> value instanceof Number number
                        ? OptionalDouble.of(number.doubleValue())
                        : (OptionalDouble) value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no parameter '" + name + "'"));
    }

    /// Checks values that a parameter is to take.
    ///
    /// @param values empty for none, where the parameter may be left out
    /// @throws IllegalArgumentException naming the parameter, the first value that is wrong, and what is right
    public static void check(Strategy<?> strategy, String name, List<OptionalDouble> values) {
        RecordComponent component = component(strategy, name);
        Param param = component.getAnnotation(Param.class);
        for (OptionalDouble value : values) {
            if (value.isEmpty()) {
                if (component.getType() != OptionalDouble.class) {
                    throw new IllegalArgumentException(name + " cannot be none; wanted a number");
                }
                continue;
            }
            double number = value.getAsDouble();
            if (!(number >= param.min() && number <= param.max()) || Double.isInfinite(number)) {
                throw new IllegalArgumentException(name + " " + number + "; wanted " + range(param));
            }
            if (component.getType() == int.class && (number != Math.rint(number) || number > Integer.MAX_VALUE)) {
                throw new IllegalArgumentException(name + " " + number + "; wanted a whole number");
            }
        }
    }

    private static String range(Param param) {
        boolean above = Double.isInfinite(param.max());
        if (above) {
            return Double.isInfinite(param.min()) ? "a finite number" : "a finite number from " + param.min();
        }
        return "a number from " + param.min() + " to " + param.max();
    }

    /// Parameters with some of them changed.
    ///
    /// @param names which ones
    /// @param values what they are now, in the same order; checked before
    public static <P extends Record> P with(P base, List<String> names, List<OptionalDouble> values) {
        RecordComponent[] components = base.getClass().getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            int place = names.indexOf(name(components[i]));
            types[i] = components[i].getType();
            arguments[i] = place < 0 ? get(components[i], base) : converted(types[i], values.get(place));
        }
        return construct(base, types, arguments);
    }

    private static Object converted(Class<?> type, OptionalDouble value) {
        if (type == OptionalDouble.class) {
            return value;
        }
        return type == int.class ? (Object) (int) value.getAsDouble() : (Object) value.getAsDouble();
    }

    private static String name(RecordComponent component) {
        return SnakeCase.of(component.getName());
    }

    private static RecordComponent component(Strategy<?> strategy, String name) {
        return Arrays.stream(components(strategy))
                .filter(component -> name(component).equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(strategy, name));
    }

    private static IllegalArgumentException unknown(Strategy<?> strategy, String name) {
        List<String> names = names(strategy);
        String meant = NearMiss.of(name, names)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; it has " + String.join(", ", names));
        return new IllegalArgumentException(strategy.name() + " has no parameter '" + name + "'" + meant);
    }

    private static RecordComponent[] components(Strategy<?> strategy) {
        return strategy.defaults().getClass().getRecordComponents();
    }

    private static Object get(RecordComponent component, Record from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    @SuppressWarnings("unchecked") // The constructor of P's own class makes a P.
    private static <P extends Record> P construct(P base, Class<?>[] types, Object[] arguments) {
        try {
            Constructor<?> constructor = base.getClass().getDeclaredConstructor(types);
            return (P) constructor.newInstance(arguments);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("cannot make a " + base.getClass().getName(), e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("cannot make a " + base.getClass().getName(), e);
        }
    }
}
