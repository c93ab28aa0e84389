package io.plumbline.config;

import io.plumbline.strategy.Param;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is wanted of a value: its type and its bounds.
///
/// @param min smallest allowed number; `Double.MIN_VALUE` stands for "above 0"
/// @param max largest allowed number
/// @param finite whether `.inf` is refused
record Wanted(Type type, double min, double max, boolean finite) {

    static Wanted of(RecordComponent component) {
        boolean finite = component.getAnnotation(MayBeInfinite.class) == null;
        Param param = component.getAnnotation(Param.class);
        return param == null
                ? new Wanted(component.getGenericType(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, finite)
                : new Wanted(component.getGenericType(), param.min(), param.max(), finite);
    }

    /// The same bounds for another type, such as that of a list's items.
    Wanted of(Type other) {
        return new Wanted(other, min, max, finite);
    }

    /// The value a text stands for, if it is of the type and within the bounds.
    Optional<Object> parse(String text) {
        if (!(type instanceof Class<?> plain)) {
            return Optional.empty();
        }
        if (plain == int.class) {
            return wholeBetween(text, Integer.MIN_VALUE, Integer.MAX_VALUE).map(BigDecimal::intValueExact);
        }
        if (plain == long.class) {
            return wholeBetween(text, Long.MIN_VALUE, Long.MAX_VALUE).map(BigDecimal::longValueExact);
        }
        if (plain == double.class || plain == Double.class) {
            return Scalars.number(text)
                    .filter(number -> number >= min && number <= max && !(finite && Double.isInfinite(number)))
                    .map(number -> number);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return Scalars.truth(text).map(truth -> truth);
        }
        if (plain == Instant.class) {
            return Scalars.moment(text).map(moment -> moment);
        }
        if (plain.isEnum()) {
            return constants(plain)
                    .filter(constant -> constant.name().equalsIgnoreCase(text.strip()))
                    .findFirst()
                    .map(constant -> constant);
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /// What is wanted in words, such as "a whole number of at least 1".
    String words() {
        if (!(type instanceof Class<?> plain)) {
            return type.getTypeName().startsWith("java.util.List") ? "a list" : "a block of keys";
        }
        if (plain == int.class || plain == OptionalInt.class) {
            return "a whole number" + range();
        }
        if (plain == long.class) {
            return "a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE;
        }
        if (plain == double.class || plain == Double.class || plain == OptionalDouble.class) {
            return "a number" + range();
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return "true or false";
        }
        if (plain == Instant.class) {
            return "a date or time in UTC such as 2024-01-31 or 2024-01-31 22:15";
        }
        if (plain.isEnum()) {
            String names = constants(plain).map(Names::constant).collect(Collectors.joining(", "));
            return plain.getEnumConstants().length == 1 ? names : "one of " + names;
        }
        return plain == String.class ? "text" : "a block of keys";
    }

    /// What is wanted in words, if this was found.
    String words(YamlNode found) {
        boolean infinite = finite
                && found instanceof YamlNode.Scalar scalar
                && Scalars.number(scalar.text())
                        .filter(number -> number.isInfinite())
                        .isPresent();
        return infinite ? words().replace("a number", "a finite number") : words();
    }

    private Optional<BigDecimal> wholeBetween(String text, long lowest, long highest) {
        return Scalars.whole(text)
                .filter(number -> number.compareTo(BigDecimal.valueOf(lowest)) >= 0
                        && number.compareTo(BigDecimal.valueOf(highest)) <= 0
                        && number.doubleValue() >= min
                        && number.doubleValue() <= max);
    }

    private String range() {
        boolean hasLow = min != Double.NEGATIVE_INFINITY;
        boolean hasHigh = max != Double.POSITIVE_INFINITY;
        if (min == Double.MIN_VALUE) {
            return " above 0" + (hasHigh ? " and at most " + number(max) : "");
        }
        if (hasLow && hasHigh) {
            return " from " + number(min) + " to " + number(max);
        }
        return hasLow ? " of at least " + number(min) : hasHigh ? " of at most " + number(max) : "";
    }

    private static String number(double bound) {
        return bound == Math.rint(bound) ? BigDecimal.valueOf((long) bound).toPlainString() : Double.toString(bound);
    }

    private static Stream<Enum<?>> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
    }
}
