package io.plumbline.core;

import java.util.List;

/// An indicator with its parameters, such as "ema" with 50.
///
/// @param key the key of its [IndicatorKind]
/// @param values one per parameter, in the order of the kind
public record IndicatorChoice(String key, List<Double> values) {

    public IndicatorChoice {
        values = List.copyOf(values);
    }
}
