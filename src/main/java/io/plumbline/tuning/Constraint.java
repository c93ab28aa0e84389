package io.plumbline.tuning;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a combination must keep to be tried, such as `ema_fast < ema_slow`.
///
/// @param left a parameter with an axis
/// @param comparison how it must stand to the right side
/// @param right a parameter with an axis, or a number
public record Constraint(String left, Comparison comparison, String right) {

    /// How two values must stand to each other.
    public enum Comparison {
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        boolean holds(double left, double right) {
            return switch (this) {
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case MORE -> left > right;
                case AT_LEAST -> left >= right;
            };
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\w+)\\s*(<=|>=|<|>)\\s*([\\w.+-]+)\\s*");

    /// The constraint of a text.
    ///
    /// @throws IllegalArgumentException saying what a constraint looks like
    public static Constraint parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "'; wanted a comparison such as ema_fast < ema_slow");
        }
        for (Comparison comparison : Comparison.values()) {
            if (comparison.sign.equals(parts.group(2))) {
                return new Constraint(parts.group(1), comparison, parts.group(3));
            }
        }
        throw new IllegalStateException("a comparison without a sign");
    }

    /// Checks it against the parameters that have an axis.
    ///
    /// @throws IllegalArgumentException if it speaks of a parameter without an axis
    public void check(List<String> parameters) {
        for (String side : List.of(left, right)) {
            if (!parameters.contains(side) && (side.equals(left) || number(side).isEmpty())) {
                throw new IllegalArgumentException(
                        "constraint " + this + ": " + side + " is not among the axes " + String.join(", ", parameters));
            }
        }
    }

    /// Whether a combination keeps it. A value that is left out keeps every constraint.
    public boolean holds(ToDoubleFunction<String> value) {
        double one = value.applyAsDouble(left);
        double other = number(right).orElseGet(() -> value.applyAsDouble(right));
        return Double.isNaN(one) || Double.isNaN(other) || comparison.holds(one, other);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return left + " " + comparison.sign + " " + right;
    }
}
