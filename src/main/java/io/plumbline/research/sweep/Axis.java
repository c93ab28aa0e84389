package io.plumbline.research.sweep;

import java.util.List;
import java.util.OptionalDouble;

/// A parameter and the values that are tried, such as `k_sl` with 1.5, 2 and 2.5.
///
/// @param parameter its name as configs write it
/// @param values at least one, none of them twice; empty for "none", where the parameter may be left out
public record Axis(String parameter, List<OptionalDouble> values) {

    public Axis {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException(parameter + ": no values; wanted at least one");
        }
        if (values.stream().distinct().count() < values.size()) {
            throw new IllegalArgumentException(parameter + ": a value twice; wanted each once");
        }
    }

    /// An axis of plain numbers.
    public static Axis of(String parameter, double... values) {
        return new Axis(
                parameter,
                java.util.Arrays.stream(values).mapToObj(OptionalDouble::of).toList());
    }
}
