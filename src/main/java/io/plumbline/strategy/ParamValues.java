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

    /// What reflection tells of a record of parameters, looked up once: a grid makes a million of them.
    ///
    /// @param names as configs write them
    private record Layout(List<String> names, RecordComponent[] components, Constructor<?> constructor) {

        static Layout of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                List<String> names =
                        Arrays.stream(components).map(ParamValues::name).toList();
                return new Layout(names, components, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("cannot make a " + type.getName(), e);
            }
        }
    }

    private static final ClassValue<Layout> LAYOUTS = new ClassValue<>() {
        @Override
        protected Layout computeValue(Class<?> type) {
            return Layout.of(type);
        }
    };

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

    /// Whether a parameter is a whole number, such as a period.
    ///
    /// @throws IllegalArgumentException naming what the strategy has, if it does not have this one
    public static boolean isWhole(Strategy<?> strategy, String name) {
        return component(strategy, name).getType() == int.class;
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
    @SuppressWarnings("unchecked") // The constructor of P's own class makes a P.
    public static <P extends Record> P with(P base, List<String> names, List<OptionalDouble> values) {
        Layout layout = LAYOUTS.get(base.getClass());
        Object[] arguments = new Object[layout.names().size()];
        for (int i = 0; i < arguments.length; i++) {
            int place = names.indexOf(layout.names().get(i));
            RecordComponent component = layout.components()[i];
            arguments[i] = place < 0 ? get(component, base) : converted(component.getType(), values.get(place));
        }
        return (P) construct(layout.constructor(), arguments);
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

    private static Object construct(Constructor<?> constructor, Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("cannot call " + constructor, e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("cannot call " + constructor, e);
        }
    }
}
