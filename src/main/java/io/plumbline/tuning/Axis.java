package io.plumbline.tuning;

import io.plumbline.core.NumberText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A parameter and the values that are tried, such as `k_sl` with 1.5, 2 and 2.5.
///
/// @param parameter its name as configs write it
/// @param values at least one, none of them twice; empty for "none", where the parameter may be left out
public record Axis(String parameter, List<OptionalDouble> values) {

    private static final int MOST_VALUES = 1_000_000;

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
                parameter, Arrays.stream(values).mapToObj(OptionalDouble::of).toList());
    }

    /// The axis of a text such as "k_sl=1.5,2,2.5", "ema_fast=10:30:5" (10, 15, 20, 25, 30) or "adx_th=none,20,25".
    ///
    /// @throws IllegalArgumentException saying what was found and what an axis looks like
    public static Axis parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException(
                    "axis '" + text + "'; wanted such as k_sl=1.5,2,2.5 or ema_fast=10:30:5");
        }
        String parameter = text.substring(0, equals).strip();
        List<String> stepped = List.of(text.substring(equals + 1).split(":", -1));
        if (stepped.size() == 3) {
            return stepped(
                    parameter,
                    number(parameter, stepped.get(0)),
                    number(parameter, stepped.get(1)),
                    number(parameter, stepped.get(2)));
        }
        List<OptionalDouble> values = Arrays.stream(text.substring(equals + 1).split(",", -1))
                .map(value -> value.strip().equals("none")
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(number(parameter, value)))
                .toList();
        return new Axis(parameter, values);
    }

    /// The axis from a first to a last value, the last included if a whole number of steps reaches it.
    ///
    /// @throws IllegalArgumentException if the steps lead nowhere or are too many
    public static Axis stepped(String parameter, double start, double stop, double step) {
        double steps = Math.floor((stop - start) / step + 1e-9);
        if (!(step != 0 && steps >= 0)) {
            throw new IllegalArgumentException(
                    parameter + " from " + start + " to " + stop + " by " + step + "; wanted steps that lead there");
        }
        if (steps >= MOST_VALUES) {
            throw new IllegalArgumentException(
                    parameter + " has over " + MOST_VALUES + " values; wanted a larger step");
        }
        // In decimals, so that 0.1 by 0.1 comes to 0.3 and not to 0.30000000000000004.
        BigDecimal first = BigDecimal.valueOf(start);
        BigDecimal by = BigDecimal.valueOf(step);
        return new Axis(
                parameter,
                IntStream.rangeClosed(0, (int) steps)
                        .mapToObj(place -> OptionalDouble.of(first.add(by.multiply(BigDecimal.valueOf(place)))
                                .doubleValue()))
                        .toList());
    }

    /// A value as it is typed and shown, such as "2.5", "20" or "none".
    public static String words(OptionalDouble value) {
        return value.isPresent() ? NumberText.written(value.getAsDouble()) : "none";
    }

    /// The axis as [#parse] reads it, such as "k_sl=1.5,2.0,2.5".
    public String text() {
        return values.stream()
                .map(value -> value.isPresent() ? Double.toString(value.getAsDouble()) : "none")
                .collect(Collectors.joining(",", parameter + "=", ""));
    }

    private static double number(String parameter, String text) {
        try {
            double value = Double.parseDouble(text.strip());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, as for what is not finite.
        }
        throw new IllegalArgumentException(parameter + " '" + text.strip() + "'; wanted a number");
    }
}
